import type { Finding } from '../finding/finding.js';
import type { Plan } from '../model/plan.js';
import type { PlanPeriod } from '../model/planPeriod.js';
import type { Region } from '../model/region.js';
import type { Target } from '../model/target/target.js';
import { indicatorList } from './draft/draftedIndicators.js';
import type { DraftedSections } from './draft/draftedSections.js';
import { draftedSections } from './draft/draftedSections.js';
import { addCandidate, addTable } from './draft/draftedTargets.js';
import { draftReasons } from './draft/draftReasons.js';
import { periodIn } from './draft/periodIn.js';
import { tablesIn } from './draft/tablesIn.js';
import { planKindOf, titleIn } from './draft/titleIn.js';
import { uniqueIds } from './draft/uniqueIds.js';
import { findTargets } from './findTargets.js';
import { parseIndicatorTable } from './parseIndicatorTable.js';
import { passagesOf } from './passage/passagesOf.js';
import type { DraftContext, PlanDraft } from './planDraft.js';

/**
 * Makes a skeleton of a plan out of its text: title and years, headings as tasks, boxes as projects, indicators and
 * targets from its tables and sentences. It saves typing and no reading: every value that the program filled in is
 * named in `inferred` beside it, English names are the Chinese ones, and the region is blank unless it is given.
 *
 * @param text the text of a plan, a paragraph a line
 * @param context title, id, years and region where they are known
 * @returns a plan that the schema accepts, with the candidates its targets came from; ids are made of numbers
 * @throws RangeError when neither the context nor the text tells the years of the plan
 * @example
 * draftPlan('某市“十四五”知识产权规划\n到2025年，地理标志拥有量达到4件。').plan.period.lastYear // 2025
 * draftPlan('') // RangeError: draftPlan: the years must be given where the text does not tell them, got none
 */
export function draftPlan(text: string, context: DraftContext = {}): PlanDraft {
  const found = context.title ?? titleIn(text);
  const title = (found ?? '—').slice(0, 200);
  const period = periodOf(title, text, context);
  const known = { period, baseYear: period.baseYear };
  const passages = passagesOf(text);
  const sections = draftedSections(passages, uniqueIds());
  const into = { list: indicatorList(), targets: [] as Target[] };
  const findings: Finding[] = [];
  for (const run of tablesIn(text, passages)) {
    const table = parseIndicatorTable(run.text, known);
    addTable(table, run, period, into);
    if (table.indicators.length > 0) findings.push(...table.findings);
  }
  const read = findTargets(text, { ...context, ...known });
  const served = new Map<string, string[]>();
  for (const candidate of read.candidates) {
    const ids = addCandidate(candidate, into);
    const of = sections.idAt.get(candidate.line);
    if (of) served.set(of, [...(served.get(of) ?? []), ...ids]);
  }
  const plan: Plan = {
    ...blankPlan(),
    id: context.id ?? 'draft',
    title,
    englishTitle: title,
    kind: planKindOf(title),
    legalStatus: /征求意见稿|草案|送审稿/.test(title) ? 'draft' : 'issued',
    region: context.region ?? unknownRegion,
    period,
    indicators: [...into.list.indicators],
    targets: into.targets,
    ...serving(sections, served),
    inferred: inferredOf(context, found !== null),
  };
  return { isDraft: true, plan, candidates: read.candidates, findings: [...findings, ...read.findings] };
}

function periodOf(title: string, text: string, { period, baseYear }: DraftContext): PlanPeriod {
  if (period) return { ...period, baseYear: baseYear ?? period.firstYear - 1 };
  const found = periodIn(title, text);
  if (found) return baseYear === undefined || baseYear === null ? found : { ...found, baseYear };
  throw new RangeError('draftPlan: the years must be given where the text does not tell them, got none');
}

const serving = ({ tasks, projects }: DraftedSections, served: ReadonlyMap<string, string[]>) => ({
  tasks: tasks.map((task) => ({ ...task, targetIds: served.get(task.id) ?? [] })),
  projects: projects.map((project) => ({ ...project, targetIds: served.get(project.id) ?? [] })),
});

const inferredOf = (
  { id, title, region }: DraftContext,
  isTitled: boolean,
): NonNullable<Plan['inferred']> => ({
  ...(id === undefined && { id: draftReasons.id }),
  ...(title === undefined && { title: isTitled ? draftReasons.title : draftReasons.noTitle }),
  ...(region === undefined && { region: draftReasons.region }),
  englishTitle: draftReasons.untranslated,
  kind: draftReasons.kind,
  legalStatus: draftReasons.legalStatus,
  indicators: draftReasons.found,
  targets: draftReasons.found,
  tasks: draftReasons.found,
  projects: draftReasons.found,
});

const unknownRegion: Region = {
  code: '000000',
  name: '—',
  englishName: '—',
  level: 'prefecture',
  parentCode: null,
};

/** What a draft leaves to the person who finishes it. */
const blankPlan = () =>
  ({
    schemaVersion: 1,
    issuerId: null,
    approverId: null,
    addresseeIds: [],
    issuedOn: null,
    publishedOn: null,
    documentNumber: null,
    superiorPlans: [],
    organizations: [],
    facts: [],
    protectionActions: [],
    keyIndustries: [],
    safeguards: [],
    monitoringDuties: [],
    glossary: [],
    conflicts: [],
  }) satisfies Partial<Plan>;
