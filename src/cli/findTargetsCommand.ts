import type { Language } from '../model/label.js';
import { labelOf } from '../model/label.js';
import type { FoundTargets, TargetCandidate } from '../notation/foundTargets.js';
import { textTable } from '../report/layout/textTable.js';
import { usualWidth } from '../report/layout/usualWidth.js';
import type { Call, Command } from './command.js';
import { commonOptions } from './command.js';
import type { Io } from './io.js';
import { textArgument, yearsOf, yearsOption } from './planText.js';
import { tellFindings } from './tellFindings.js';
import { textFormatOption } from './textFormatOption.js';

/** `ipr-plan find-targets`: candidates for targets in the text of a plan. */
export const findTargetsCommand: Command = {
  name: 'find-targets',
  about: {
    zh: '从规划正文中找出可能的目标，逐条说明把握和理由；结果是草稿，须由人核对',
    en: 'Find what may be targets in the text of a plan, with how sure each is; a draft for a person to confirm',
  },
  arguments: [textArgument],
  options: [yearsOption, textFormatOption, ...commonOptions],
  examples: [
    'ipr-plan find-targets 规划.txt',
    'ipr-plan find-targets 规划.txt --years 2021-2025 --format json',
  ],
  run: find,
};

async function find(call: Call, io: Io): Promise<number> {
  const [file = ''] = call.words;
  const [{ readTextFile }, { findTargets }] = await Promise.all([
    io.readers(),
    import('../notation/findTargets.js'),
  ]);
  const text = await readTextFile(file);
  const period = await yearsOf(call, text, io);
  const found = findTargets(text, period ? { period, baseYear: period.baseYear } : {});
  const findings = found.findings.map((each) => ({ ...each, where: { ...each.where, file } }));
  const code = await tellFindings(findings, call.language, io);
  io.stdout(
    call.options.get('format') === 'json'
      ? JSON.stringify(found, null, 2)
      : tableOf(found, call.language, io.columns ?? usualWidth),
  );
  return code;
}

const heads = {
  zh: ['行', '把握', '类别', '期限', '原文'],
  en: ['Line', 'Sure', 'Kind', 'By', 'As printed'],
} as const;

function tableOf({ candidates }: FoundTargets, language: Language, width: number): string {
  const title = {
    zh: `草稿：可能的目标 ${candidates.length} 条，须由人核对。`,
    en: `Draft: ${candidates.length} that may be targets, to be confirmed by a person.`,
  }[language];
  if (candidates.length === 0) return title;
  const columns = heads[language].map((head, at) => ({
    head: [head],
    ...(at < 2 && { align: 'right' as const }),
  }));
  const rows = candidates.map((candidate) => rowOf(candidate, language));
  return [title, '', ...textTable(columns, rows, { width }).map((line) => line.trimEnd())].join('\n');
}

const rowOf = ({ line, confidence, targets, by, text }: TargetCandidate, language: Language): string[] => [
  String(line),
  confidence.toFixed(2),
  targets.map(({ kind }) => labelOf('targetKind', kind, language)).join(' '),
  by ?? '',
  text.replace(/\s+/g, ''),
];
