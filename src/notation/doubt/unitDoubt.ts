import type { KindReading } from '../kinds/kindReading.js';
import { nameOf } from '../read/nameOf.js';
import { shareNames } from '../words/shareNames.js';
import type { DoubtRule } from './doubt.js';

const countName =
  /(?:(?<![系指])数|数量|件数|人数|家数|拥有量|授权量|登记量|申请量|总量|金额|总额|产值|规模|收入|投资|增加值|总值|利润|税收|营收|销量|产量|吞吐量|进出口)$/;
const shareName = new RegExp(`(?:${shareNames})$`);
const standing = new Set(['level', 'maintain', 'coverage', 'everyYear']);

/** 森林质量提升10万亩: an area that is worked on, and no change of the quality. */
const isWork = (clause: Parameters<DoubtRule>[0], fields: KindReading['fields']): boolean =>
  fields.kind === 'increment' &&
  fields.counts === 'net' &&
  (/^改善/.test(clause.verb?.text ?? '') ||
    /(?:质量|水平|能力|环境|品质|精准|功能|优化|抚育|改造|整治|治理|修复|改良)$/.test(nameOf(clause))) &&
  !/百分点|[%分位级倍]$/.test(clause.figure?.figure.unit ?? '');

/** 提速23个续建项目: what is worked on, and no more of it than before. */
const isWorkedOn = (
  { verb, name, figure }: Parameters<DoubtRule>[0],
  fields: KindReading['fields'],
): boolean =>
  fields.kind === 'increment' &&
  /^(?:提升|提速|提高|改善|扩大)/.test(verb?.text ?? '') &&
  figure !== null &&
  name !== null &&
  name.start >= figure.end &&
  !/百分点|[%分位级倍]$/.test(figure.figure.unit ?? '');

// 3个…: what counts stands at the head of what is taken for a name.
const lostUnit = /^[个名件](?![体性])\p{Script=Han}/u;

const perHead = /\/[百千万十]*[人户]$/;

/** A percentage of a count, a count of a share, a share above a hundred percent. */
export const unitDoubt: DoubtRule = (clause, { fields }) => {
  const printed = clause.figure?.figure;
  if (printed?.unit && (isWork(clause, fields) || isWorkedOn(clause, fields)))
    return {
      words: clause.normal.text.slice(printed.start, printed.end),
      why: {
        zh: '名称不是数量，这个数可能是要做的量',
        en: 'the name is no count; the figure may be how much is worked on',
      },
    };
  if (fields.kind === 'increment' && fields.counts === 'additions' && perHead.test(printed?.unit ?? ''))
    return {
      words: printed?.unit ?? '',
      why: { zh: '每人、每户若干是水平，不是新增的数', en: 'so much for each is a level, and nothing added' },
    };
  if (
    printed &&
    lostUnit.test(clause.normal.text.slice(printed.end, printed.end + 3)) &&
    printed.unit === null
  )
    return {
      words: clause.normal.text.slice(printed.start, printed.end + 1),
      why: { zh: '单位可能读进了名称', en: 'the name may begin with the unit' },
    };
  if (!printed || printed.unit === null || !standing.has(fields.kind)) return null;
  const words = clause.normal.text.slice(printed.start, printed.end);
  const name = nameOf(clause);
  const isShare = /^[%‰]$/.test(printed.unit);
  if (printed.unit === '百分点')
    return { words, why: { zh: '百分点是升降的幅度，不是数值', en: 'points are a change, and no level' } };
  if (isShare && countName.test(name) && !name.includes('占') && clause.farComparator === null)
    return {
      words,
      why: { zh: '名称是数量，单位却是百分比', en: 'the name is a count and the unit a share' },
    };
  if (!/[%‰分成倍/]/.test(printed.unit) && shareName.test(name))
    return { words, why: { zh: '名称是比率，单位却是个数', en: 'the name is a share and the unit a count' } };
  if (/^(?:位|位次|名次)$/.test(printed.unit))
    return { words, why: { zh: '位次的升降不是数量', en: 'a change of places is no count' } };
  const most = typeof printed.value === 'number' ? printed.value : (printed.value?.max ?? 0);
  if (fields.kind === 'everyYear' && fields.basis === 'average' && isShare && !shareName.test(name))
    return {
      words,
      why: { zh: '年均百分比也可能是年均增速', en: 'a yearly percentage may be a growth rate' },
    };
  return printed.unit === '%' && most > 100
    ? {
        words,
        why: { zh: '比率超过100%，可能丢了小数点', en: 'a share above 100%, which may have lost its point' },
      }
    : null;
};
