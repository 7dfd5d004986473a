import type { Clause } from '../read/clause.js';
import { isBareReach } from '../read/isBareReach.js';
import { rowNameOf } from '../read/rowNameOf.js';
import { seriesIn } from '../read/seriesIn.js';
import { changeRoles } from '../words/changeRoles.js';
import { cutName, fallNames, riseWords } from '../words/changeWords.js';
import { shareNames } from '../words/shareNames.js';
import { ambiguity } from './ambiguity.js';
import { comparisonOf } from './comparison.js';
import { growthBasis } from './growthBasis.js';
import type { KindReader, KindReading } from './kindReading.js';
import { reasons } from './reasons.js';
import { startOfChange } from './startOfChange.js';

const raised = new RegExp(`(?:${riseWords})(?:幅度|比例)?$`);
const grown = /(?:(?:增长|递增)(?:率|速度|幅度|比例)?|增速|增幅)$/;
// Rates that are published as such: the figure is one of them and no growth of them.
const publishedRate = /(?:自然|机械)增长率$|涨幅$/;
const reduced = new RegExp(`(?:${fallNames}|节约)(?:率|幅度|比例)?$`);
const isReductionName = (name: string): boolean => reduced.test(name) || cutName.test(name);
const ratioName = new RegExp(`(?:${shareNames}|份额|满意度)$`);
// 百万吨死亡率, 作业效率: no percentage, so that a percentage can only be a part of it.
const perMany =
  /(?:亿元|万[元人吨车])[\p{Script=Han}]{0,14}(?:死亡|伤亡|事故|发生|发案)率$|(?:效|功|频|速|斜|分辨)率$/u;
// 工业增加值6%以上: of a sum a percentage can only be the growth, unless it is a part of another one.
const sumName =
  /^(?!.*[占率])[^比过于]*(?:生产总值|GDP|增加值|(?:固定资产|工业|民间|制造业|基础设施|房地产开发|技改|技术改造)投资|零售总?额|进出口(?:总[额值])?|(?:预算|财政|税收|营业|业务|可支配|纯)收入|(?<![\p{Script=Han}]{3})税收|总产值|工业产值|出口总?额?|利润总额)$/u;
const isRatioRaised = (name: string): boolean =>
  raised.test(name) && ratioName.test(name.replace(raised, ''));

const fallen = /^(?:年均|累计|总|平均)?[降减]幅/;

const isReduction = (clause: Clause): boolean => isReductionName(rowNameOf(clause));

const isPercent = (clause: Clause): boolean => {
  const unit = clause.figure?.figure.unit ?? clause.context.unit ?? null;
  return unit === '%' || unit === '‰';
};

function growthOf(clause: Clause, isFall: boolean, isNamed: boolean): KindReading | null {
  const compared = comparisonOf(clause, isFall);
  if (!compared) return null;
  const isBracketed = clause.figure?.figure.isBracketed === true;
  const from = startOfChange(clause);
  return {
    fields: {
      kind: 'growth',
      basis: growthBasis(clause),
      comparator: compared.comparator,
      rate: compared.value,
      unit: compared.unit === null ? '%' : compared.unit,
      ...(from && { from }),
    },
    inferred: {
      ...compared.inferred,
      ...(isNamed && { kind: reasons.nameTellsGrowth }),
      ...(isBracketed && { basis: reasons.bracketedRate }),
    },
    // Growth is told in percent, whatever the unit of what grows.
    findings: compared.findings.filter(({ code }) => code !== 'notation/unitDisagrees'),
  };
}

/** 年降低率5% in the row of what is used: more of the fall is better, though less of the use is. */
const ofReduction = (clause: Clause): Clause =>
  clause.name && isReductionName(clause.name.text) && !isReduction(clause)
    ? { ...clause, context: { ...clause.context, direction: 'higher' } }
    : clause;

const yearlyGrowth =
  /年均(?:增长|增速|增幅|递增)(?:率|速度)?(?:分别)?(?:将|要|力争)?(?:达到?|在)[\d.%、和与及左右以上]+$/;

/** 年均增长10%以上, 比2020年下降13.5%, and a percentage under a name that is itself a change. */
export const readGrowth: KindReader = (clause) => {
  if (!clause.figure || !isPercent(clause)) return null;
  const role = clause.verb?.role;
  const name = seriesIn(clause);
  if (role !== undefined && changeRoles.has(role)) {
    const reading = growthOf(clause, role === 'lower' && !isReduction(clause), false);
    const isShare =
      role !== 'grow' &&
      !isReduction(clause) &&
      clause.context.unit !== '‰' &&
      ratioName.test(name) &&
      !perMany.test(name) &&
      !clause.adverbs.has('average');
    return reading && isShare ? doubted(clause, reading) : reading;
  }
  // 12家（年均8%）: in the row of a count a yearly percentage is its growth.
  const { unit } = clause.context;
  if (
    clause.adverbs.has('average') &&
    role === undefined &&
    clause.context.column === 'target' &&
    unit &&
    !/[%‰]/.test(unit)
  )
    return growthOf(clause, false, false);
  const isTold = clause.lexemes.some(
    (lexeme) =>
      lexeme.type === 'verb' &&
      lexeme.role === 'grow' &&
      /[速幅率]/.test(clause.normal.text.slice(lexeme.start, lexeme.end)),
  );
  // 实现8%以上的增长.
  const isBehind = /^的?(?:中高速|中速|较快|平稳|稳定|稳步|合理|适度|高速)?(?:增长|增速|增幅)/.test(
    clause.normal.text.slice(clause.figure.end, clause.figure.end + 3),
  );
  if (isBehind && role !== 'control') return growthOf(clause, false, false);
  const isGrowthNamed =
    (grown.test(name) || raised.test(name) || isTold) &&
    !publishedRate.test(name) &&
    clause.context.measure !== 'growthRate';
  const isLevelVerb = isBareReach(clause) || role === 'reach' || role === 'control' || role === 'hold';
  const isHeldRate = role === 'hold' && /率$/.test(name) && !isGrowthNamed;
  // 降幅达到5.5% of an indicator that is no reduction itself.
  if (isLevelVerb && fallen.test(clause.words) && !isReduction(clause)) return growthOf(clause, true, false);
  // 利用率提高 of 〔30〕%: points.
  const isOfPoints = clause.figure.figure.isBracketed && isRatioRaised(name);
  if (isLevelVerb && !isHeldRate && !isOfPoints && (isGrowthNamed || isReductionName(name))) {
    const reading = growthOf(ofReduction(clause), false, true);
    // 满意度提升 of 5%.
    return reading && isRatioRaised(name) ? doubted(clause, reading) : reading;
  }
  // 相当于零售总额的9%.
  const isOfBase = clause.normal.text.slice(clause.start, clause.figure.start).endsWith('的');
  if (role === undefined && clause.context.measure !== 'ratio' && sumName.test(name) && !isOfBase) {
    const reading = growthOf(clause, false, false);
    return reading && { ...reading, inferred: { ...reading.inferred, kind: reasons.rateOfMoney } };
  }
  // …年均增速分别保持在8%、10%: the word stands with the first of the list.
  // 年均增长分别达10%、11%.
  const isGrown = yearlyGrowth.test(clause.normal.text.slice(0, clause.figure.start));
  const isListed =
    (role === 'hold' || (role === 'reach' && isGrown)) &&
    clause.verb?.isCarried === true &&
    !ratioName.test(name);
  return clause.adverbs.has('average') && (isListed || /增速|增长|增幅/.test(clause.words))
    ? growthOf(clause, false, false)
    : null;
};

/** 占比提高5%: five percent of it, or five points? */
function doubted(clause: Clause, reading: KindReading): KindReading {
  const taken = { zh: '按百分比的升降', en: 'a change in percent of it' };
  const other = { zh: '升降若干个百分点', en: 'a change in percentage points' };
  return { ...reading, findings: [...(reading.findings ?? []), ambiguity(clause, taken, other)] };
}
