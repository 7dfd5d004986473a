import type { CorpusEntry } from './corpusEntry.js';
import { additions, better, either, level, milestone, printedIn, qualitative } from './reading.js';

const year = printedIn('style of a work report for 2025', {
  period: { firstYear: 2025, lastYear: 2025 },
  baseYear: 2024,
});

const state = qualitative('state');

/** Families of clauses that work reports of provinces print. */
export const developProvincesCorpus: readonly CorpusEntry[] = [
  // What is done in front of a comma is a goal of its own, and no name of the figure behind.
  year('加强耕地质量保护，建设高标准农田120万亩', [
    better(),
    level('gte?', 120, '万亩', { name: '高标准农田' }),
  ]),
  year('深化校企合作，打造产教融合基地5个', [
    qualitative(['state', 'direction']),
    level('gte?', 5, '个', { name: '产教融合基地' }),
  ]),
  year('健全防灾减灾机制，培训灾害信息员1000名', [
    milestone(),
    additions('gte?', 1000, '名', { name: '灾害信息员' }),
  ]),
  year(
    '推行河长制、整治黑臭水体30条',
    either(
      [milestone(), additions('gte?', 30, '条', { name: '黑臭水体' })],
      [state, additions('gte?', 30, '条', { name: '黑臭水体' })],
    ),
  ),
  year('弘扬企业家精神，新认定专精特新企业20家以上', [
    qualitative(['state', 'direction']),
    additions('gte', 20, '家', { name: '专精特新企业' }),
  ]),
  year('放大平台带动效应，布局建设3个中试基地', [
    qualitative(['state', 'direction']),
    level('gte?', 3, '个', { name: '中试基地' }),
  ]),
  // A name stays a name.
  year('保障性住房，建成5000套', level('gte?', 5000, '套', { name: '保障性住房' })),
  year('科技型中小企业，新增入库1000家', additions('gte?', 1000, '家', { name: '科技型中小企业' })),
];
