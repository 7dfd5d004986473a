import type { Clause } from '../read/clause.js';
import { isBareReach } from '../read/isBareReach.js';
import { isCellPart } from '../read/isCellPart.js';
import { isDoneFor } from '../read/isDoneFor.js';
import { rowNameOf } from '../read/rowNameOf.js';
import { changeRoles } from '../words/changeRoles.js';
import { measureEnd } from '../words/measureEnd.js';
import { findInnocent, findVerb } from '../words/verbWords.js';
import { ambiguity } from './ambiguity.js';
import { comparisonOf } from './comparison.js';
import { isNamedChange } from './isNamedChange.js';
import { isOfOneYear } from './isOfOneYear.js';
import { isSaving } from './isSaving.js';
import type { KindReader, KindReading } from './kindReading.js';
import { reasons } from './reasons.js';
import { startOfChange } from './startOfChange.js';

function changeOf(clause: Clause, counts: 'additions' | 'net', isFall: boolean): KindReading | null {
  const compared = comparisonOf(clause, isFall);
  if (!compared) return null;
  // 人均年增收500元: so much more in every year.
  const isYearly =
    (isBareReach(clause) && /年均/.test(rowNameOf(clause))) ||
    clause.adverbs.has('average') ||
    clause.adverbs.has('each') ||
    /^年/.test(clause.verb?.text ?? '');
  const from = startOfChange(clause);
  const isInferred = !isYearly && !clause.isOverYears && !from;
  return {
    fields: {
      kind: 'increment',
      comparator: compared.comparator,
      value: compared.value,
      unit: compared.unit,
      counts,
      per: isYearly ? 'averageYear' : 'period',
      ...(from && { from }),
    },
    inferred: { ...compared.inferred, ...(isInferred && { per: reasons.overThePlan }) },
    findings: compared.findings.filter(({ code }) => counts !== 'net' || code !== 'notation/unitDisagrees'),
  };
}

const overYears =
  /^(?:[“"]?十[一二三四]五[”"]?(?:期间|时期)?|[三四五]年(?:内|间|期间)?|(?:规划)?期内?|规划(?=新|净增)|[计拟]划?(?=新|净增)|力争|预计|累计)+/;
const ofPlace = /^(?:全[省市县区]|城镇|城乡|农村)(?=新|净增)/;

/** The name of a row without when and where: 新增公路里程 of 农村新增公路里程. 城镇新增就业 may be that of a year. */
function changeIn(name: string): string {
  const rest = name.replace(overYears, '');
  return rest !== name || !/就业/.test(name) ? rest.replace(ofPlace, '') : rest;
}

/** A bare figure under 新增公共实训基地: the name tells what the verb would. */
function isNamed(clause: Clause, role: 'add' | 'net'): boolean {
  const { adverbs, context } = clause;
  const told = changeIn(rowNameOf(clause));
  return (
    isBareReach(clause) &&
    (clause.name === null || isCellPart(clause)) &&
    adverbs.size === 0 &&
    findInnocent(told, 0) === null &&
    (findVerb(told, 0)?.meaning === role || (role === 'add' && /^新改/.test(told))) &&
    !measureEnd.test(told) &&
    !/[比重例]$|面积占|(?:标准|存量)$/.test(told) &&
    !/^[%‰]$/.test(context.unit ?? '')
  );
}

/** 提高2个百分点, 减少3万吨, 净增500件: a net change. */
export const readNetChange: KindReader = (clause) => {
  const isNet = isNamed(clause, 'net') || isNamedChange(clause);
  const role = isNet ? 'net' : clause.verb?.role;
  if (isSaving(clause)) return null;
  if (role === undefined || !changeRoles.has(role)) return null;
  const reading = changeOf(clause, 'net', role === 'lower');
  if (!reading || !clause.adverbs.has('each')) return reading;
  const taken = { zh: '平均每年的变化', en: 'the change in an average year' };
  const other = { zh: '每一年各自的变化', en: 'the change in each single year' };
  return { ...reading, findings: [...(reading.findings ?? []), ambiguity(clause, taken, other)] };
};

/** 新增3家: what is new, counted from 0. */
export const readAdditions: KindReader = (clause) =>
  (clause.verb?.role === 'add' || isSaving(clause) || isNamed(clause, 'add')) &&
  clause.figure?.figure.unit !== '%'
    ? changeOf(clause, 'additions', false)
    : null;

/** 日均服务用户超过9亿人次, 推广量突破7000辆: a word for a deed that belongs to what is measured. */
const isInName = ({ verb, name }: Clause): boolean =>
  verb !== null &&
  name !== null &&
  ((name.start <= verb.start && name.end >= verb.end && /[量额数率户]$/.test(name.text)) ||
    (name.start === verb.end && /^[量额数率]/.test(name.text)));

/** 培育3家: brought about during the plan, though it may also be the number there is in the end. */
export const readBrought: KindReader = (clause) => {
  if (
    (clause.verb?.role !== 'bring' && !isDoneFor(clause)) ||
    clause.figure?.figure.unit === '%' ||
    isOfOneYear(clause) ||
    isInName(clause)
  )
    return null;
  const reading = changeOf(clause, 'additions', false);
  const compared = comparisonOf(clause);
  if (!reading || !compared) return null;
  const { comparator, value, unit, inferred } = compared;
  return {
    ...reading,
    inferred: { ...reading.inferred, counts: reasons.broughtAbout },
    readings: [
      {
        fields: { kind: 'level', comparator, value, unit },
        inferred: { ...inferred, kind: reasons.mayBeLevel },
      },
    ],
  };
};
