import type { Text } from '../../model/text.js';
import {
  definingWords,
  effortWords,
  establishing,
  favouring,
  foundingVerb,
  fundingWords,
  heldThing,
  leaningWords,
  moneyUnit,
  placeVerb,
  situationWords,
  slogan,
  standingThing,
} from '../words/decoyWords.js';
import { backgroundTitle, doingTitle, goalTitle, principleTitle } from '../words/headingWords.js';
import { lookingBack } from '../words/timeWords.js';
import type { Evidence } from './evidence.js';

/** Something that speaks for or against a target, in hundredths. */
interface Signal {
  readonly weight: number;
  readonly said: Text;
  readonly holds: (evidence: Evidence) => boolean;
}

const isUnder = ({ passage }: Evidence, title: RegExp): boolean =>
  passage.section.some((heading) => title.test(heading.title));

/** Goals may be listed under titles such as 运用成效大幅提高, and 提升…成效 is work to do. */
const isBackground = (evidence: Evidence): boolean =>
  !isUnder(evidence, goalTitle) &&
  evidence.passage.section.some(({ title }) => backgroundTitle.test(title) && !doingTitle.test(title));

const isStanding = ({ target, clause }: Evidence): boolean =>
  (target.kind === 'milestone' || target.kind === 'unset') &&
  establishing.test(clause) &&
  standingThing.test(clause);

const hasFigure = ({ target }: Evidence): boolean => target.spans.figure !== undefined;

/** What is looked for, each with its weight. The weights add up; the sum is held between 0 and 1. */
export const signals: readonly Signal[] = [
  {
    weight: 30,
    said: { zh: '在目标一节', en: 'stands in a section of goals' },
    holds: (evidence) => isUnder(evidence, goalTitle),
  },
  {
    weight: 10,
    said: {
      zh: '印有期限，或本段前面印有期限',
      en: 'a deadline is printed, here or earlier in the paragraph',
    },
    holds: ({ hasDeadline }) => hasDeadline,
  },
  {
    weight: 10,
    said: { zh: '有表示承诺的词', en: 'a word of commitment is printed' },
    holds: ({ target }) => target.commitment !== undefined,
  },
  {
    weight: 25,
    said: { zh: '建立或出台一样东西', en: 'a thing is to be set up or issued' },
    holds: isStanding,
  },
  {
    weight: 15,
    said: { zh: '设立、制定或印发', en: 'something is to be founded or issued' },
    holds: (evidence) =>
      evidence.target.kind === 'milestone' && !isStanding(evidence) && foundingVerb.test(evidence.clause),
  },
  {
    weight: 15,
    said: { zh: '举办或开展一项活动', en: 'something is to be held or carried out' },
    holds: ({ target, clause }) => target.kind === 'milestone' && heldThing.test(clause),
  },
  {
    weight: 25,
    said: { zh: '探索或研究一样东西', en: 'a thing is to be tried out' },
    holds: ({ target, clause }) =>
      target.kind === 'qualitative' &&
      target.commitment?.strength === 'exploratory' &&
      standingThing.test(clause),
  },
  {
    weight: 30,
    said: { zh: '“一批”“若干”等不定数', en: 'a number left open, such as 一批' },
    holds: ({ target }) => target.kind === 'qualitative' && target.subkind === 'openCount',
  },
  {
    weight: 30,
    said: { zh: '说出变化的方向', en: 'a direction of change is told' },
    holds: ({ target }) => target.kind === 'qualitative' && target.subkind === 'direction',
  },
  {
    weight: 30,
    said: { zh: '说出定位', en: 'a position to take is told' },
    holds: ({ target }) => target.kind === 'qualitative' && target.subkind === 'positioning',
  },
  {
    weight: -10,
    said: { zh: '是标题', en: 'is a heading' },
    holds: ({ passage, clause, target }) =>
      passage.opens !== null && !target.spans.figure && passage.opens.title.startsWith(clause),
  },
  {
    weight: -60,
    said: {
      zh: '在回顾、形势、名词解释一类的节',
      en: 'stands in a section on the past, the situation or terms',
    },
    holds: isBackground,
  },
  {
    weight: -60,
    said: { zh: '说的是已经做到的事', en: 'tells what has been achieved' },
    holds: ({ sentence, target }) => lookingBack.test(sentence) && target.kind !== 'growth',
  },
  {
    weight: -25,
    said: { zh: '在指导思想、基本原则一类的节', en: 'stands in a section of principles' },
    holds: (evidence) => isUnder(evidence, principleTitle),
  },
  {
    weight: -60,
    said: { zh: '说的是形势或国家的情况', en: 'tells the situation of the time or the country' },
    holds: ({ sentence }) => situationWords.test(sentence),
  },
  {
    weight: -20,
    said: { zh: '在第一个标题之前', en: 'stands before the first heading' },
    holds: ({ passage }) => passage.section.length === 0,
  },
  {
    weight: -40,
    said: { zh: '只是工作的依托', en: 'names only what the work leans on' },
    holds: ({ clause }) => leaningWords.test(clause),
  },
  {
    weight: -40,
    said: { zh: '是给钱的规定', en: 'is a rule that gives money' },
    holds: ({ target, clause }) =>
      target.spans.figure !== undefined && moneyUnit.test(target.unit ?? '') && fundingWords.test(clause),
  },
  {
    weight: -60,
    said: { zh: '是名词解释', en: 'explains a term' },
    holds: ({ sentence }) => definingWords.test(sentence),
  },
  {
    weight: -50,
    said: { zh: '数字是口号的一部分', en: 'the numeral belongs to a slogan' },
    holds: (evidence) => hasFigure(evidence) && slogan.test(evidence.clause),
  },
  {
    weight: -60,
    said: { zh: '数字是序号', en: 'the number is an ordinal' },
    holds: ({ target, before, clause }) =>
      target.spans.figure !== undefined &&
      /第[一二三四五六七八九十百\d]*$/.test(`${before}${clause.split(/\d/)[0]}`),
  },
  {
    weight: -50,
    said: { zh: '数字限定名称，不是要达到的数', en: 'the figure delimits a name and is not to be reached' },
    holds: ({ target, clause }) =>
      target.spans.figure !== undefined && /\d\s*年(?:以上|以下)?的\p{Script=Han}/u.test(clause),
  },
  {
    weight: -30,
    said: { zh: '位次修饰名称', en: 'the place belongs to a name' },
    holds: ({ target, clause }) => target.kind === 'rank' && !placeVerb.test(clause),
  },
  {
    weight: -5,
    said: { zh: '由他人去做，本身只是鼓励', en: 'favours what others do' },
    holds: (evidence) => !hasFigure(evidence) && favouring.test(evidence.clause),
  },
  {
    weight: -15,
    said: { zh: '只说用力，没说结果', en: 'tells the effort and not what comes of it' },
    holds: ({ target, clause }) =>
      target.kind === 'qualitative' && target.subkind === 'direction' && effortWords.test(clause),
  },
];
