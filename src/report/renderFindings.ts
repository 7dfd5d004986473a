import type { Severity } from '../finding/catalogueEntry.js';
import type { Finding } from '../finding/finding.js';
import { messageWithin } from '../finding/messageWithin.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Language } from '../model/label.js';
import type { Paint, Tone } from './layout/paint.js';
import { paintOf } from './layout/paint.js';
import { usualWidth } from './layout/usualWidth.js';
import { visibleText } from './layout/visibleText.js';
import { wrapText } from './layout/wrapText.js';
import { severityWords } from './severityWords.js';

/** How findings are to be written. */
export interface FindingsFormat {
  readonly language: Language;
  /** `text` for people, `json` for programs: the list as it is, in the order of the files. */
  readonly format: 'text' | 'json';
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
  /** True for ANSI colours, or a function that paints. Left out: none. */
  readonly colour?: boolean | Paint;
}

const tones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'fair', info: 'muted' };

/**
 * Findings as a list for a reader: file by file from the top down, each with its place, what is wrong, what should stand
 * there, what to do about it and its code; and how many there are of each severity.
 *
 * @returns the text without a line break at its end; empty text for no findings
 * @example
 * renderFindings(findings, { language: 'zh', format: 'text' })
 * // 'a.csv\n  错误  第 3 行“完成值”列：“abc”不是可以识别的数字。…  [cell/notANumber]\n\n共1条：错误1条。'
 */
export function renderFindings(findings: readonly Finding[], format: FindingsFormat): string {
  const ordered = orderFindings(findings);
  if (format.format === 'json') return JSON.stringify(ordered, null, 2);
  if (ordered.length === 0) return '';
  const paint = paintOf(format.colour);
  const files = [...new Set(ordered.map(({ where }) => where.file ?? ''))];
  const lines = files.flatMap((file) => [
    ...(file === '' ? [] : [paint(visibleText(file), 'strong')]),
    ...fileLines(
      ordered.filter(({ where }) => (where.file ?? '') === file),
      format,
      paint,
    ),
    '',
  ]);
  return [...lines, totals(ordered, format.language)].join('\n');
}

/** The findings of one file, each sheet of a workbook under its name. */
function fileLines(findings: readonly Finding[], format: FindingsFormat, paint: Paint): string[] {
  return findings.flatMap((found, index) => {
    const { sheet } = found.where;
    const isNew = sheet !== undefined && sheet !== findings[index - 1]?.where.sheet;
    const name = { zh: `工作表“${sheet}”`, en: `Sheet “${sheet}”` }[format.language];
    return [
      ...(isNew ? [`  ${paint(visibleText(name), 'strong')}`] : []),
      ...findingLines(found, format, paint),
    ];
  });
}

function findingLines(
  found: Finding,
  { language, width = usualWidth }: FindingsFormat,
  paint: Paint,
): string[] {
  const word = severityWords[found.severity][language];
  const between = language === 'zh' ? '' : ' ';
  const expected = language === 'zh' ? found.expected.zh : `Expected: ${found.expected.en}`;
  const text = [messageWithin('sheet', found)[language], expected, found.cure[language]].join(between);
  const indent = ' '.repeat(4);
  const [first = '', ...rest] = wrapText(`${text} [${found.code}]`, Math.max(40, width - 12));
  return [
    `  ${paint(word, tones[found.severity])}  ${first}`,
    ...rest.map((line) => `${indent}${indent}${line}`),
  ];
}

function totals(findings: readonly Finding[], language: Language): string {
  const counts = (Object.keys(severityWords) as Severity[])
    .map((severity) => ({
      word: severityWords[severity][language],
      number: findings.filter((found) => found.severity === severity).length,
    }))
    .filter(({ number }) => number > 0);
  return language === 'zh'
    ? `共${findings.length}条：${counts.map(({ word, number }) => `${word}${number}条`).join('、')}。`
    : `${findings.length} in all: ${counts.map(({ word, number }) => `${number} ${word}`).join(', ')}.`;
}
