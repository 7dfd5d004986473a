import { expect, it } from 'vitest';
import { readObservationSheet } from '../../src/parse/readObservationSheet.js';
import { openFile } from '../../src/read/openFile.js';
import { validateObservations } from '../../src/validate/validateObservations.js';
import { utf8 } from '../read/utf8.js';
import { planWith } from '../smallPlan.js';

const plan = planWith();
const read = async (...lines: string[]) => {
  const opened = await openFile(utf8(lines.join('\n')), {});
  if (opened.format === 'json') throw new Error('read: text must be a sheet, got JSON');
  const { value, findings } = await readObservationSheet(opened, plan);
  const places = findings.map(({ code, where }) => `${where.cell ?? where.row ?? ''} ${code}`);
  return { value, places, observations: value?.observations ?? [] };
};
const withRate = (heading: string, rate: string) =>
  read(`指标,年份,完成值,${heading}`, `patents,2023,1.2,${rate}`);
const declaredOf = async (heading: string, rate: string) =>
  (await withRate(heading, rate)).observations[0]?.declared;

it('a numerator and a denominator stand beside their ratio', async () => {
  const { observations } = await read(
    '指标,年份,完成值,分子,分母',
    '按期结案率,2023,95.5,"1,910",2000',
    '按期结案率,2022,94,,—',
  );
  expect(observations).toEqual([
    {
      indicatorId: 'case-closure',
      period: '2023',
      value: 95.5,
      printed: '95.5',
      numerator: 1910,
      denominator: 2000,
    },
    { indicatorId: 'case-closure', period: '2022', value: 94, printed: '94' },
  ]);
});

it('a denominator of 0, and parts that are no numbers, are told at their cells', async () => {
  const { places, observations } = await read(
    '指标,年份,完成值,分子,分母',
    '按期结案率,2023,95.5,0,0',
    '按期结案率,2022,95.5,约19,20',
  );
  expect(places).toEqual(['E2 ratio/denominatorZero', 'D3 cell/notExact']);
  expect(observations).toEqual([]);
});

it.each([
  ['完成率', '83.5%', { completionRatio: 0.835 }],
  ['完成进度', '0.835', { completionRatio: 0.835 }],
  ['目标完成率（%）', '1.5', { completionRatio: 0.015 }],
  ['完成率', '83.5', { completionRatio: 0.835 }],
  ['完成率', '1.05', { completionRatio: 1.05 }],
  ['完成率', '8.35e-5', { completionRatio: 0.0000835 }],
  ['完成进度', '进展顺利', { status: '进展顺利' }],
  ['完成率', '—', undefined],
])('under %s, %s is what the source declared', async (heading, rate, declared) => {
  expect(await declaredOf(heading, rate)).toEqual(declared);
});

it('a rate that is no number is told at its cell', async () => {
  expect((await withRate('完成率', '八3.5')).places).toEqual(['D2 cell/notANumber']);
  expect((await withRate('完成率', '#DIV/0!')).places).toEqual(['D2 cell/spreadsheetError']);
});

it('a rate that cannot be computed is told at its cell', async () => {
  // 1.2 of 1.8 is 66.7%; of the way from 0.53 it is (1.2 − 0.53) / (1.8 − 0.53) = 52.8%.
  const { value } = await read(
    '指标,年份,完成值,完成率',
    'patents,2023,1.2,66.7%',
    'patents,2022,1.2,52.8%',
    'patents,2021,1.2,80%',
  );
  if (!value) throw new Error('nothing was read');
  expect(validateObservations(plan, value).map(({ code, where }) => [code, where.cell])).toEqual([
    ['observation/completionDiffers', 'D4'],
  ]);
});

it('two columns of rates, and those of a wide sheet, are not read, which is said', async () => {
  const twice = await read('指标,年份,完成值,完成率,目标完成率', 'patents,2023,1.2,66.7%,52.8%');
  expect(twice.observations.map(({ declared }) => declared)).toEqual([undefined]);
  expect(twice.places).toEqual(['1 sheet/columnsIgnored']);
  const wide = await read('指标,2022,2023,完成率', 'patents,1.1,1.2,66.7%');
  expect(wide.observations.map(({ declared }) => declared)).toEqual([undefined, undefined]);
  expect(wide.places).toEqual(['1 sheet/columnsIgnored']);
});

it('a unit that is a number beside a blank figure is a row that moved', async () => {
  const { places } = await read('指标,年份,完成值,单位', 'patents,2023,,1.2');
  expect(places).toEqual(['D2 observation/unitNotConvertible']);
});

it('text that a conversion broke is told, and the figure is read', async () => {
  const { places, observations } = await read(
    '指标,年份,完成值,数据来源',
    'patents,2023,1.2,\ufffd\ufffd年鉴',
  );
  expect(places).toEqual(['D2 cell/textBroken']);
  expect(observations).toHaveLength(1);
});

it('0,077 is no thousands', async () => {
  expect((await read('指标,年份,完成值', 'patents,2023,"0,077"')).places).toEqual([
    'C2 cell/separatorsMisplaced',
  ]);
  expect((await read('指标,年份,完成值', 'patents,2023,"1,077"')).observations[0]?.value).toBe(1077);
});
