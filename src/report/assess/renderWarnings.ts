import type { Warning, Warnings } from '../../assess/warning/warning.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { bulletList } from '../layout/bulletList.js';
import type { Paint, Tone } from '../layout/paint.js';
import { paintOf } from '../layout/paint.js';
import { usualWidth } from '../layout/usualWidth.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { renderFindings } from '../renderFindings.js';
import { illustrativeLines } from './illustrativeLines.js';
import type { AssessFormat } from './renderRollUp.js';
import { ruleCheckInWords } from './ruleCheckInWords.js';

/**
 * Warnings as text: each with its severity, what is the matter and what to do; then how far each rule could be applied.
 *
 * @returns the text without a line break at its end
 * @example
 * console.log(renderWarnings(warningsOf({ plan, evaluation }), { language: 'en', format: 'table' }));
 * JSON.parse(renderWarnings(warnings, { language: 'zh', format: 'json' })); // equals the warnings
 */
export function renderWarnings(found: Warnings, format: AssessFormat): string {
  if (format.format === 'json') return JSON.stringify(found, null, 2);
  const { language, width = usualWidth } = format;
  const paint = paintOf(format.colour);
  return [
    ...illustrativeLines(found.isIllustrative, language),
    paint(titleOf(found, language), 'strong'),
    '',
    ...found.warnings.flatMap((warning) => warningLines(warning, language, width, paint)),
    ...(found.warnings.length === 0 ? [{ zh: '没有预警。', en: 'No warnings.' }[language]] : []),
    '',
    paint({ zh: '各规则的检查范围', en: 'How far each rule could look' }[language], 'strong'),
    ...bulletList(
      found.checks.map((check) => ruleCheckInWords(check, language)),
      { width },
    ),
    ...(found.findings.length > 0 ? ['', renderFindings(found.findings, { language, format: 'text' })] : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

const titleOf = ({ planId, asOf, warnings }: Warnings, language: Language): string =>
  language === 'zh'
    ? `预警（${planId}，截至 ${asOf}）：共 ${warnings.length} 条`
    : `Warnings for ${planId} as of ${asOf}: ${warnings.length}`;

const tones: Readonly<Record<Warning['severity'], Tone>> = {
  serious: 'bad',
  warning: 'fair',
  notice: 'muted',
};

function warningLines(
  { severity, message, cure }: Warning,
  language: Language,
  width: number,
  paint: Paint,
): string[] {
  const mark = labels.warningSeverity[severity][language];
  const [first = '', ...rest] = wrapText(`[${mark}] ${visibleText(message[language])}`, width);
  return [
    first.replace(`[${mark}]`, paint(`[${mark}]`, tones[severity])),
    ...rest,
    ...wrapText(cure[language], width - 2).map((line) => `  ${line}`),
  ];
}
