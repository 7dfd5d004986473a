import type { ValueOf } from '../../model/label.js';

type Frequency = ValueOf<'frequency'>;

const deed =
  '(?:调度|通报|分析|研判|检查|督查|督导|督办|会商|例会|考核|评估|评价|总结|推进|点评|晾晒|报告|报送|小结|监测|排名|调研|会审|比拼|观摩|评比|上报|巡查|抽查|公示)';
const pattern = new RegExp(
  `(?:^|[、，及和"]|实行|坚持|落实|建立|执行|推行|做到|采取|按照|一)(?<word>半年|[月季周旬年日])(?:一|度?)(?=${deed})`,
);

const meanings: Readonly<Record<string, Frequency>> = {
  月: 'monthly',
  季: 'quarterly',
  半年: 'halfYearly',
  年: 'annual',
};

/** 月调度, 季通报, 一月一调度: how often in a single character; `null` as meaning where no named frequency is so short. */
export function shortFrequency(text: string): { word: string; meaning: Frequency | null } | null {
  const word = pattern.exec(text)?.groups?.word;
  return word === undefined ? null : { word, meaning: meanings[word] ?? null };
}
