import { identityEntries } from '../plan/planIdentity.js';
import { markdownTable, markdownText } from './markdown.js';
import type { PageContext } from './pageContext.js';
import { inferredFields } from './pageContext.js';

/** What the document is, in both languages. What it does not print says so. */
export function pageIdentity(context: PageContext): string[] {
  const { plan } = context;
  const [chinese, english] = (['zh', 'en'] as const).map((language) =>
    identityEntries({ plan, language, width: 0 }),
  );
  const table = markdownTable(
    [
      { zh: '项目', en: 'Item' },
      { zh: '内容', en: 'In Chinese' },
      { zh: '英文', en: 'In English' },
    ],
    (chinese ?? []).map(({ label, text }, index) => [
      `${label.zh} ${label.en}`,
      text,
      english?.[index]?.text ?? '',
    ]),
  );
  const inferred = [
    ...inferredFields(plan.inferred, context),
    ...inferredFields(plan.period.inferred, context).map((field) => `period.${field}`),
  ];
  return inferred.length === 0
    ? table
    : [...table, '', markdownText(`推定 inferred：${inferred.join('、')}`)];
}
