import type { Language } from '../model/label.js';
import { labelOf } from '../model/label.js';
import type { Text } from '../model/text.js';
import { formatTarget } from '../notation/formatTarget.js';
import type { NotTarget, ParsedTarget, ParsedTargets } from '../notation/parsedTarget.js';

const others: Readonly<Record<NotTarget, Text>> = {
  name: { zh: '不是目标：只是名称', en: 'no target: a name' },
  observation: { zh: '不是目标：是已有的数', en: 'no target: a figure of the past' },
  threshold: { zh: '不是目标：是名称里的界限', en: 'no target: a threshold inside a name' },
  documentNumber: { zh: '不是目标：是文号', en: 'no target: a document number' },
};

const words = {
  nothing: { zh: '没有读出目标', en: 'no target was read' },
  alternative: { zh: '也可读作', en: 'or else' },
  of: { zh: '指标', en: 'of' },
  baseline: { zh: '基期', en: 'baseline' },
  leftover: { zh: '没有用到', en: 'left over' },
} as const satisfies Readonly<Record<string, Text>>;

/** What was read out of an expression, as lines for a person. */
export function parsedLines(text: string, parsed: ParsedTargets, language: Language): string[] {
  const colon = language === 'zh' ? '：' : ': ';
  const told = (label: keyof typeof words, what: string) => `  ${words[label][language]}${colon}${what}`;
  const { targets, baseline, notTarget, leftover, findings } = parsed;
  return [
    text,
    ...targets.flatMap((target) => [
      `  ${labelOf('targetKind', target.kind, language)}${colon}${formatTarget(target, language)}`,
      ...(target.name ? [`  ${told('of', target.name)}`] : []),
      ...alternatives(target, language).map((other) => `  ${told('alternative', other)}`),
    ]),
    ...(baseline ? [told('baseline', baseline.printed)] : []),
    ...(targets.length === 0 && !baseline
      ? [`  ${(notTarget ? others[notTarget] : words.nothing)[language]}`]
      : []),
    ...(leftover.length > 0 ? [told('leftover', leftover.map((part) => part.text).join(' | '))] : []),
    ...findings.map(({ message, cure }) => `  ! ${message[language]} ${cure[language]}`),
  ];
}

const alternatives = ({ readings = [] }: ParsedTarget, language: Language): string[] =>
  readings.map((reading) => formatTarget(reading, language));
