import type { FigureInput } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import type { Derived } from './derived.js';
import { listed, said } from './derived.js';
import { fieldWords } from './fieldWords.js';

/** What a result rests on besides its numbers: inferences, sources, revisions; and what could not be computed. */
export function groundLines(derived: Derived): string[] {
  const { target, format } = derived;
  const { inferred, figure } = target.derivation;
  const fields = inferred.map((field) => wordOf(field, format));
  return [
    ...(fields.length === 0
      ? []
      : [
          said(
            format,
            `原文未写明、由整理者推定：${listed(fields, format)}`,
            `Not printed but inferred by the editors: ${listed(fields, format)}`,
          ),
        ]),
    ...sourceLines(figure?.inputs ?? [], format),
    ...missingLines(derived),
  ];
}

/** A field in words; one inside another by itself or by the outer one: `window.from`. */
function wordOf(field: string, { language }: Derived['format']): string {
  const words = fieldWords.get(field) ?? fieldWords.get(field.split('.')[0] ?? field);
  return words?.[language] ?? field;
}

function sourceLines(inputs: readonly FigureInput[], format: Derived['format']): string[] {
  const bySource = new Map<string, string[]>();
  for (const { period, source, revisedOn } of inputs) {
    const revised =
      revisedOn === undefined
        ? ''
        : said(
            format,
            `（${formatDate(revisedOn, 'zh')}修订）`,
            ` (revised on ${formatDate(revisedOn, 'en')})`,
          );
    if (source === undefined && revised === '') continue;
    const name = source === undefined ? said(format, '来源未注明', 'source not named') : visibleText(source);
    bySource.set(name, [...(bySource.get(name) ?? []), formatPeriod(period, format.language) + revised]);
  }
  return [...bySource].map(([source, periods]) =>
    said(
      format,
      `数据来源：${source}，${listed(periods, format)}`,
      `Source: ${source}, ${listed(periods, format)}`,
    ),
  );
}

/** Beyond so many a list of what is not known tells nobody anything. */
const mostNamed = 12;

/** What is not known, each reason once. */
function missingLines({ target: { reasons }, format }: Derived): string[] {
  const { language } = format;
  const byReason = new Map<string, string[]>();
  for (const { quantity, code } of reasons) {
    const reason = labelOf('reason', code, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), labelOf('quantity', quantity, language)]);
  }
  return [...byReason].map(([reason, quantities]) => {
    const isNearlyAll = quantities.length > mostNamed;
    const all = said(format, `其余各项（${quantities.length}项）`, `all the rest (${quantities.length})`);
    const names = isNearlyAll ? all : listed(quantities, format);
    return said(format, `未能计算（${reason}）：${names}`, `Not computable (${reason}): ${names}`);
  });
}
