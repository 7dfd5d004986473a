import type { ValueOf } from '../../model/label.js';

const titleEnd = /(?:规划(?:纲要)?|意见|方案|计划)(?:\([^)]*\)|（[^）]*）)*$/;
const lookedAt = 40;
const longestTitle = 100;

/** The first line, near the top, that ends as the title of a plan does; `null` when there is none. */
export function titleIn(text: string): string | null {
  const top = text.slice(0, 4000).split('\n', lookedAt);
  const title = top
    .map((line) => line.trim().replace(/^\[[^\]]*\]/, ''))
    .find(
      (line) =>
        line.length >= 6 && line.length <= longestTitle && titleEnd.test(line) && !/[。>:：]/.test(line),
    );
  return title ?? null;
}

/** What sort of document a title names. */
export function planKindOf(title: string): ValueOf<'planKind'> {
  if (/意见/.test(title)) return 'implementationOpinion';
  return /方案|计划/.test(title) ? 'workPlan' : 'plan';
}
