// What reading the notation costs: expressions against a bare pass of one regular expression over the same text, running
// text against a bare look at each character, and ten times the text against ten times the time. The text is made here,
// in the manner of a plan; read the results as ratios.

import { findTargets, parseTarget } from '../dist/notation/index.js';
import { interleaved } from './interleaved.mjs';

const expressions = [
  '达到15000件',
  '年均增长10%以上',
  '≥85',
  '力争到2025年，每万人口高价值发明专利拥有量达到12件',
  '新增知识产权服务机构3家',
  '累计达到2亿元',
  '知识产权服务实现全覆盖',
  '明显提升',
  '〔2022〕33号',
  '由6.3件提高到12件',
];
const paragraph = (number) =>
  `${number}.提升质量。到2025年，有效发明专利拥有量达到${number * 10}件，商标注册量年均增长10%以上，建立协同保护机制。` +
  '加强知识产权宣传，培育一批示范企业，每年组织开展执法检查，新增服务机构3家，进一步优化营商环境。\n';

/** Text of a plan of about so many characters, a paragraph a line. */
function planText(length) {
  const parts = ['二、发展目标\n'];
  for (let [size, number] = [0, 1]; size < length; number += 1) {
    const part = paragraph((number % 90) + 1);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** One regular expression over a text: the least that can tell a figure. */
const barePass = (text) => [...text.matchAll(/\d+(?:\.\d+)?(?:%|[件家人亿万元个项]+)?/g)].length;

/** One look at each character. */
function bareScan(text) {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

const repeats = 200;
const joined = Array.from({ length: repeats }, () => expressions.join('\n')).join('\n');
const parsed = interleaved({
  parseTarget: () => {
    for (let round = 0; round < repeats; round += 1) for (const text of expressions) parseTarget(text);
  },
  // Often enough that the clock can tell.
  'bare pass': () => {
    for (let round = 0; round < 20; round += 1) barePass(joined);
  },
});
const perSecond = (repeats * expressions.length * 1000) / parsed.parseTarget;
console.log(
  `parseTarget: ${Math.round(perSecond)} expressions a second, ` +
    `${((parsed.parseTarget * 20) / parsed['bare pass']).toFixed(0)} × a bare pass of one regular expression`,
);

const [small, large] = [planText(50_000), planText(500_000)];
const context = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 };
const found = interleaved(
  {
    small: () => findTargets(small, context),
    large: () => findTargets(large, context),
    'bare scan': () => {
      for (let round = 0; round < 20; round += 1) bareScan(large);
    },
  },
  3,
);
const bytes = new TextEncoder().encode(large).length;
console.log(
  `findTargets: ${(bytes / 1000 / found.large).toFixed(2)} MB a second (UTF-8), ` +
    `${((found.large * 20) / found['bare scan']).toFixed(0)} × a bare look at each character`,
);
console.log(
  `findTargets: ${(large.length / small.length).toFixed(1)} × the text took ${(found.large / found.small).toFixed(1)} × the time`,
);
