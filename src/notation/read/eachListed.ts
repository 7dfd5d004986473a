import type { Clause, Words } from './clause.js';
import { namesListed } from './namesListed.js';
import { sharedNames } from './sharedNames.js';

/** 新建学校、医院各2所: the names of a list of which each has as many; none where the figure is not of each. */
export function eachListed({ name, figure, verb, normal }: Clause): readonly Words[] {
  const isNext = name?.end === figure?.start || name?.end === verb?.start;
  // 校内、校外体育锻炼各1小时: the first may lack what the last is told with.
  if (/^(?:小时|分钟|天)$/.test(figure?.figure.unit ?? '')) return [];
  const isOfEach = figure && name?.text.endsWith('各') && isNext && !name.isMade;
  if (!name || !isOfEach) return [];
  const names = namesListed(normal, name.start, name.end - 1);
  const isList = names.length > 1 && names.every(({ text }) => text.length > 1);
  return isList ? sharedNames(normal, names, names.length, true) : [];
}
