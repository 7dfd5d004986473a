import { mustBeStatusProfile } from '../calculate/profiles/mustBeStatusProfile.js';
import type { StatusProfile } from '../calculate/profiles/profile.js';
import type { EvaluationOptions } from '../evaluate/evaluationOptions.js';
import type { Finding } from '../finding/finding.js';
import type { Plan } from '../model/plan.js';
import { workFieldLabel } from '../read/layout/workFieldLabel.js';
import { validateProgressRecords } from '../validate/validateProgressRecords.js';
import type { Call } from './command.js';
import { profileNames } from './evaluateOptions.js';
import type { Io } from './io.js';
import { recordsReader } from './recordsReader.js';
import { tellUnderstood } from './tellUnderstood.js';
import { tolerance } from './tolerance.js';
import { UsageError } from './usageError.js';

/** What is evaluated by, beside the observations, and what is wrong with it. */
export interface EvaluationExtras {
  readonly options: Pick<EvaluationOptions, 'profile' | 'tolerance' | 'progressRecords' | 'references'>;
  /** True when the records are made up; `null` where nobody says. */
  readonly isIllustrative: boolean | null;
  readonly findings: readonly Finding[];
}

/**
 * Rule, tolerance, progress records and reference figures, as the options of a call ask for them.
 *
 * @throws UsageError when an option cannot be understood
 * @throws FindingsError when a file cannot be read
 */
export async function evaluationExtras(call: Call, plan: Plan, io: Io): Promise<EvaluationExtras> {
  const { options } = call;
  const { readReferencesFile } = await io.readers();
  const [allowed, referencesPath] = [options.get('tolerance'), options.get('references')];
  const readRecords = await recordsReader(call, io);
  const read = await readRecords?.(plan);
  if (read) tellUnderstood(read.understood, call.language, io, workFieldLabel);
  const references = referencesPath === undefined ? undefined : await readReferencesFile(referencesPath);
  return {
    options: {
      profile: await profileAsked(call, io),
      ...(allowed !== undefined && { tolerance: tolerance(allowed) }),
      ...(read && { progressRecords: read.records }),
      ...(references && { references }),
    },
    isIllustrative: read?.isIllustrative ?? null,
    findings: read ? [...read.findings, ...validateProgressRecords(plan, read.records, read)] : [],
  };
}

async function profileAsked({ options }: Call, io: Io): Promise<NonNullable<EvaluationOptions['profile']>> {
  const [name, path] = [options.get('profile'), options.get('profile-file')];
  if (path === undefined) return profileNames.find((known) => known === name) ?? profileNames[0];
  if (name !== undefined) {
    throw new UsageError({
      zh: '--profile 与 --profile-file 只能用一个。',
      en: 'Use either --profile or --profile-file.',
    });
  }
  const { readStatusProfileFile } = await io.readers();
  return ownProfile(await readStatusProfileFile(path), path);
}

function ownProfile(profile: StatusProfile, path: string): StatusProfile {
  try {
    return mustBeStatusProfile(profile);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const what = error.message.replace(/^mustBeStatusProfile: /, '');
    throw new UsageError({
      zh: `${path}：评价规则自相矛盾（${what}）。`,
      en: `${path}: the rule contradicts itself: ${what}.`,
    });
  }
}
