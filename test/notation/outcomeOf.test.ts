import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { accuracy } from './corpus/accuracy.js';
import { answerOf } from './corpus/answerOf.js';
import type { CorpusEntry } from './corpus/corpusEntry.js';
import { developCorpus } from './corpus/develop.js';
import { developedCorpus } from './corpus/developed.js';
import { developMoreCorpus } from './corpus/developMore.js';
import { developThirdCorpus } from './corpus/developThird.js';
import { outcomeOf } from './corpus/outcomeOf.js';
import { doubtful, either, from, growth, level, not, printedIn } from './corpus/reading.js';
import { tablesCheck, tablesDevelop } from './corpus/tables.js';

const made = printedIn('style of a test');
const aFinding = { code: 'notation/unreadable' } as unknown as Finding;
const wholeCorpus = developedCorpus;

/** What becomes of `key` when the reader answers with the reading of another entry. */
const outcome = (key: CorpusEntry, answer: CorpusEntry, findings: readonly Finding[] = []) =>
  outcomeOf(key, answerOf(answer, answer.expected, findings));

describe('the judge of a reading', () => {
  const key = made('达到1.5万件', level('gte?', 1.5, '万件'));

  it('takes the same figure at another scale for the same', () => {
    expect(outcome(key, made('', level('gte?', 15000, '件')))).toBe('right');
    expect(outcome(key, made('', level('gte?', 1.5, '件')))).toBe('wrongInSilence');
  });

  it('takes 件 under 每万人口… for 件/万人', () => {
    const perHead = made('12', level('gte?', 12, '件'), { indicatorName: '每万人口发明专利拥有量' });
    expect(outcome(perHead, made('', level('gte?', 12, '件/万人')))).toBe('right');
    expect(outcome(key, made('', level('gte?', 1.5, '万件/万人')))).toBe('wrongInSilence');
  });

  it('knows a scale before a unit the library does not know', () => {
    const coal = made('46亿吨标准煤', level('gte?', 46, '亿吨标准煤'));
    expect(outcome(coal, made('', level('gte?', 4_600_000_000, '吨标准煤')))).toBe('right');
    expect(outcome(coal, made('', level('gte?', 46, '万吨标准煤')))).toBe('wrongInSilence');
  });

  it.each([
    ['another figure', level('gte?', 15, '万件')],
    ['another unit', level('gte?', 1.5, '万项')],
    ['another comparator', level('gt', 1.5, '万件')],
    ['another kind', growth('unstated', 'gte?', 1.5)],
    ['a comparator that is passed off as printed', level('gte', 1.5, '万件')],
  ])('calls %s wrong, and tells a finding from silence', (_, answer) => {
    expect(outcome(key, made('', answer))).toBe('wrongInSilence');
    expect(outcome(key, made('', answer), [aFinding])).toBe('wrongWithFinding');
  });

  it('wants every target and no other', () => {
    const two = made('', [level('gte?', 1.5, '万件'), level('gte?', 2, '万件')]);
    expect(outcome(key, two)).toBe('wrongInSilence');
    expect(outcome(two, key)).toBe('wrongInSilence');
  });

  it('does not take a baseline out of thin air, nor miss a printed one', () => {
    const risen = made('1→1.5万件', from({ value: 1, unit: '万件' }, level('gte?', 1.5, '万件')));
    expect(outcome(key, risen)).toBe('wrongInSilence');
    expect(outcome(risen, key)).toBe('wrongInSilence');
    expect(outcome(risen, risen)).toBe('right');
  });

  it('does not take a target for something else', () => {
    const name = made('规模以上企业', not('name'));
    expect(outcome(name, key)).toBe('wrongInSilence');
    expect(outcome(name, made('', not('observation')))).toBe('wrongInSilence');
    expect(outcome(name, name)).toBe('right');
  });

  it('takes each of several right readings, and no third', () => {
    const ambiguous = made('', either(level('gte?', 3, '家'), level('gte?', 4, '家')));
    expect(outcome(ambiguous, made('', level('gte?', 4, '家')))).toBe('right');
    expect(outcome(ambiguous, made('', level('gte?', 5, '家')))).toBe('wrongInSilence');
  });

  it('calls silence about a doubt wrong, however right the reading is', () => {
    const unclear = made('1O0', doubtful(level('gte?', 100, '件')));
    expect(outcome(unclear, unclear)).toBe('wrongInSilence');
    expect(outcome(unclear, unclear, [aFinding])).toBe('right');
  });
});

describe('the corpus', () => {
  it('holds more than 420 expressions, and at least ten tables', () => {
    expect(wholeCorpus.length).toBeGreaterThan(420);
    expect(tablesDevelop.length + tablesCheck.length).toBeGreaterThanOrEqual(12);
  });

  it('keeps each document wholly in one part', () => {
    const sources = (part: readonly { source: string }[]) => new Set(part.map(({ source }) => source));
    const earlier = sources([...developCorpus, ...developMoreCorpus, ...tablesDevelop]);
    expect([...sources(developThirdCorpus)].filter((source) => earlier.has(source))).toEqual([]);
  });

  it.each([
    ['develop', developCorpus],
    ['develop more', developMoreCorpus],
    ['develop, as a third part,', developThirdCorpus],
  ])('has every kind of target in the part to %s on', (_, half) => {
    const kinds = half.flatMap(({ expected }) => expected.targets.map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(16);
  });

  it('asks nothing twice in the same surroundings', () => {
    const questions = wholeCorpus.map(({ source, text, context }) => JSON.stringify([source, text, context]));
    expect(questions.filter((question, at) => questions.indexOf(question) !== at)).toEqual([]);
  });

  it('prints short expressions only', () => {
    expect(wholeCorpus.filter(({ text }) => text.length > 60)).toEqual([]);
  });

  it('calls every reading of its own right', () => {
    const wrong = wholeCorpus.filter((entry) =>
      [entry.expected, ...(entry.expected.anyOf ?? [])].some(
        (reading) => outcomeOf(entry, answerOf(entry, reading, [aFinding])) !== 'right',
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('counts by kind what a reader who says nothing gets wrong', () => {
    const silent = accuracy(wholeCorpus, (text) => answerOf({ text }, { targets: [] }));
    expect(silent.rows.reduce((sum, { entries }) => sum + entries, 0)).toBe(wholeCorpus.length);
    expect(silent.rows.find(({ kind }) => kind === 'level')).toMatchObject({ right: 0, wrongWithFinding: 0 });
    expect(silent.misread.length).toBe(silent.total.wrongInSilence);
  });
});
