import fc from 'fast-check';
import type { CorpusEntry, ExpectedTarget } from '../notation/corpus/corpusEntry.js';
import { fourteenth } from '../notation/corpus/periods.js';
import { growth, level, multiple, netChange } from '../notation/corpus/reading.js';

/** What is measured: things that are counted, money, or a share. */
interface Subject {
  readonly name: string;
  readonly unit: string;
  readonly sort: 'count' | 'money' | 'share';
}

/** What is said of a subject, and the target it makes. */
interface Said {
  readonly words: string;
  readonly target: ExpectedTarget;
  /** The verb in front of 、 may hold for it too, since it has no word of its own but a comparison. */
  readonly isCompared?: true;
}

type Compared = 'gte' | 'gt' | 'approx';

const counts = [
  ['养老床位', '张'],
  ['5G基站', '个'],
  ['高新技术企业', '家'],
  ['三甲医院', '所'],
  ['发明专利拥有量', '件'],
  ['规模以上工业企业', '户'],
  ['“专精特新”中小企业', '家'],
  ['培育企业数', '家'],
  ['在建项目', '个'],
] as const;
const sums = [
  ['地区生产总值', '亿元'],
  ['技术合同成交额', '亿元'],
  ['一般公共预算收入', '亿元'],
  ['居民人均可支配收入', '元'],
  ['规上工业增加值', '亿元'],
] as const;
const shares = ['常住人口城镇化率', '第三产业占比', '群众满意度', '九年义务教育巩固率'];

const subjects: readonly Subject[] = [
  ...counts.map(([name, unit]) => ({ name, unit, sort: 'count' }) as const),
  ...sums.map(([name, unit]) => ({ name, unit, sort: 'money' }) as const),
  ...shares.map((name) => ({ name, unit: '%', sort: 'share' }) as const),
];

const figures = {
  count: [
    ['300', 300],
    ['1,200', 1200],
    ['45', 45],
    ['两百', 200],
  ],
  money: [
    ['300', 300],
    ['2500', 2500],
    ['80', 80],
  ],
  share: [
    ['60%', 60],
    ['85.5%', 85.5],
    ['八成', 80],
  ],
} as const;
const rates = [
  ['8%', 8],
  ['5.5%', 5.5],
  ['两成', 20],
] as const;
const points = [
  ['5个百分点', 5],
  ['0.5个百分点', 0.5],
] as const;

const reaching = {
  count: ['达到', '达', '增加到', '攀升到', '为'],
  money: ['达到', '增长到', '实现', '为'],
  share: ['达到', '提高到', '稳步提升至', '为'],
} as const;
const comparing = [
  ['突破', 'gt'],
  ['超过', 'gt'],
  ['不低于', 'gte'],
  ['达到或超过', 'gte'],
] as const;
/** Words in front of a figure and behind it, and what they make of it. */
const bounds = [
  ['', '', 'gte'],
  ['', '以上', 'gte'],
  ['', '左右', 'approx'],
  ['约', '', 'approx'],
] as const;

/** What the text says first goes with what is measured. */
const figureOf = ({ sort, unit }: Subject) =>
  fc.constantFrom(...figures[sort]).map(([digits, value]) => ({
    digits: sort === 'share' ? digits : digits + unit,
    value,
    unit,
  }));

const reached = (subject: Subject) =>
  fc.tuple(figureOf(subject), fc.constantFrom(...reaching[subject.sort]), fc.constantFrom(...bounds)).map(
    ([{ digits, value, unit }, verb, [before, behind, compared]]): Said => ({
      words: verb + before + digits + behind,
      target: level(compared, value, unit),
    }),
  );

const compared = (subject: Subject) =>
  fc.tuple(figureOf(subject), fc.constantFrom(...comparing)).map(
    ([{ digits, value, unit }, [word, comparator]]): Said => ({
      words: word + digits,
      target: level(comparator as Compared, value, unit),
      isCompared: true,
    }),
  );

const changed = (subject: Subject): fc.Arbitrary<Said> => {
  const raised = figureOf(subject).map(({ digits, value, unit }) => ({
    words: `增加${digits}`,
    target: netChange('gte', value, unit),
  }));
  const gained = fc.constantFrom(...points).map(([digits, value]) => ({
    words: `提高${digits}`,
    target: netChange('gte', value, '百分点'),
  }));
  const grown = fc.tuple(fc.constantFrom(...rates), fc.boolean()).map(([[digits, rate], isAbove]) => ({
    words: `年均增长${isAbove ? '超过' : ''}${digits}`,
    target: growth('averageAnnual', isAbove ? 'gt' : 'gte', rate),
  }));
  const doubled = fc.constantFrom(
    { words: '比2020年翻一番', target: multiple('gte', 2) },
    { words: '是2020年的1.5倍', target: multiple('gte', 1.5) },
  );
  return subject.sort === 'share' ? gained : fc.oneof(raised, grown, doubled);
};

const saidOf = (subject: Subject) => fc.oneof(reached(subject), compared(subject), changed(subject));

const times = [
  ['', '2025'],
  ['到2025年，', '2025'],
  ['到2023年底，', '2023'],
  ['2025年前，', '2025'],
  ['到“十四五”末，', '2025'],
] as const;
const wishes = ['', '力争', '确保'];
const places = ['', '全市', '我区'];
const opening = fc.record({
  time: fc.constantFrom(...times),
  wish: fc.constantFrom(...wishes),
  place: fc.constantFrom(...places),
});

type Opening = typeof opening extends fc.Arbitrary<infer T> ? T : never;

const entry = (text: string, targets: readonly ExpectedTarget[]): CorpusEntry => ({
  source: 'composed',
  text,
  context: fourteenth,
  expected: { targets },
});

/** A target with the time, the wish and the name that stand in front of it. */
const led = ({ time: [, by], wish, place }: Opening, { name }: Subject, target: ExpectedTarget) =>
  ({
    ...target,
    by,
    name: [name, place + name],
    ...(wish === '力争' && { commitment: { strength: 'aspirational' } }),
  }) as ExpectedTarget;

/** One subject and what is said of it: 力争到2025年，全市养老床位达到300张以上. */
const alone = fc
  .tuple(
    opening,
    fc.constantFrom(...subjects).chain((subject) => saidOf(subject).map((said) => [subject, said] as const)),
  )
  .map(([lead, [subject, said]]) =>
    entry(lead.wish + lead.time[0] + lead.place + subject.name + said.words, [
      led(lead, subject, said.target),
    ]),
  );

/** Two subjects, each with what is said of it, side by side. */
const sideBySide = fc
  .tuple(
    fc.constantFrom(...times),
    fc.shuffledSubarray([...subjects], { minLength: 2, maxLength: 2 }),
    fc.constantFrom('，', '、', '；'),
  )
  .chain(([time, [first, second], sign]) =>
    fc
      .tuple(saidOf(first as Subject), saidOf(second as Subject))
      .map(([a, b]) => ({ time, sign, first, second, a, b })),
  )
  .filter(({ sign, b }) => sign !== '、' || !b.isCompared)
  .map(({ time, sign, first, second, a, b }) => {
    const lead = { time, wish: '', place: '' };
    return entry(`${time[0]}${first?.name}${a.words}${sign}${second?.name}${b.words}`, [
      led(lead, first as Subject, a.target),
      led(lead, second as Subject, b.target),
    ]);
  });

/** Two subjects and two figures with one verb: 5G基站和养老床位分别达到300个和200张. */
const dealt = fc.tuple(opening, fc.constantFrom('count', 'money', 'share')).chain(([lead, sort]) => {
  const alike = subjects.filter((one) => one.sort === sort);
  return fc.shuffledSubarray(alike, { minLength: 2, maxLength: 2 }).chain(([first, second]) =>
    fc
      .tuple(
        figureOf(first as Subject),
        figureOf(second as Subject),
        fc.constantFrom('达到', '达', '提高到', '突破'),
      )
      .filter(([a, b]) => !/[成百]/.test(a.digits + b.digits))
      .map(([a, b, verb]) => {
        const comparator = verb === '突破' ? 'gt' : 'gte';
        return entry(
          `${lead.wish}${lead.time[0]}${lead.place}${first?.name}和${second?.name}分别${verb}${a.digits}和${b.digits}`,
          [
            led(lead, first as Subject, level(comparator, a.value, a.unit)),
            led(lead, second as Subject, level(comparator, b.value, b.unit)),
          ],
        );
      }),
  );
});

/** From one figure to another: 在建项目从2020年的40个增加到90个. */
const moved = fc
  .tuple(opening, fc.constantFrom(...subjects), fc.constantFrom('由', '从', '由2020年的', '从目前的'))
  .map(([lead, subject, start]) => {
    const [low, high] =
      subject.sort === 'share' ? ['60%', '80%'] : [`40${subject.unit}`, `90${subject.unit}`];
    const [from, to] = subject.sort === 'share' ? [60, 80] : [40, 90];
    const verb = subject.sort === 'share' ? '提高到' : '增加到';
    const told = entry(
      `${lead.wish}${lead.time[0]}${lead.place}${subject.name}${start}${low}${verb}${high}`,
      [led(lead, subject, level('gte', to, subject.unit))],
    );
    return { ...told, expected: { ...told.expected, baseline: { value: from, unit: subject.unit } } };
  });

/** Goals composed of plain parts, each with what a careful reader makes of it. */
export const composedGoals = { alone, sideBySide, dealt, moved } as const;
