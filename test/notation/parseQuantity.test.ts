import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/notation/parseQuantity.js';

const codes = (text: string) => parseQuantity(text).findings.map(({ code }) => code);

describe('parseQuantity', () => {
  // Each value is the printed digits, moved by the printed scale where no unit follows.
  it.each([
    ['15000件', 15000, '件'],
    ['1.5万件', 1.5, '万件'],
    ['1.5万', 15000, null],
    ['4.35亿', 435000000, null],
    ['十五万件', 15, '万件'],
    ['一万五千件', 15000, '件'],
    ['二百三十家', 230, '家'],
    // As it is spoken: the last digit counts the next lower power, unless 零 stands before it.
    ['一百五', 150, null],
    ['三千二家', 3200, '家'],
    ['一百零五', 105, null],
    ['一千零二十五', 1025, null],
    ['１，２３４．５亿元', 1234.5, '亿元'],
    ['1 131.5 万吨', 1131.5, '万吨'],
    ['12件／万人', 12, '件/万人'],
    ['12件／每万人', 12, '件/万人'],
    ['七成', 70, '%'],
    ['九成五', 95, '%'],
    ['半数', 50, '%'],
    ['四分之三', 75, '%'],
    ['百分之九十五', 95, '%'],
    ['5.2‰', 5.2, '‰'],
    ['2个百分点', 2, '百分点'],
    ['15个工作日', 15, '工作日'],
    ['18∶1', 18, '∶1'],
    ['-1.1%', -1.1, '%'],
    ['−1.1%', -1.1, '%'],
  ])('reads %s', (text, value, unit) => {
    expect(parseQuantity(text).quantity).toMatchObject({ value, unit, comparator: null });
    expect(parseQuantity(text).findings).toEqual([]);
  });

  it.each([
    ['不少于10人', 'gte', 10, '人'],
    ['10人以上', 'gte', 10, '人'],
    ['至少有1所', 'gte', 1, '所'],
    ['超过97%', 'gt', 97, '%'],
    ['超万亿元', 'gt', 1, '万亿元'],
    ['200余件', 'gt', 200, '件'],
    ['百余家', 'gt', 1, '百家'],
    ['上千家', 'gte', 1, '千家'],
    ['＜5%', 'lt', 5, '%'],
    ['不足3家', 'lt', 3, '家'],
    ['10日以内', 'lte', 10, '日'],
    ['≤35微克/立方米', 'lte', 35, '微克/立方米'],
    ['20%左右', 'approx', 20, '%'],
    ['约30亿千瓦', 'approx', 30, '亿千瓦'],
    ['百名', 'approx', 1, '百名'],
    ['95（含）以上', 'gte', 95, null],
  ])('%s compares as %s', (text, comparator, value, unit) => {
    expect(parseQuantity(text).quantity).toMatchObject({ comparator, value, unit });
  });

  it.each([
    ['3家至5家', 3, 5, '家'],
    ['5—5.5%', 5, 5.5, '%'],
    ['3%～5%', 3, 5, '%'],
    ['1.2万～1.5万件', 1.2, 1.5, '万件'],
    // The scale is printed once and holds for both ends.
    ['5—8万件', 5, 8, '万件'],
    // Were it shared, the lower end would be 5000 万: above the upper one. So it is not.
    ['5000—1万件', 0.5, 1, '万件'],
    ['5±0.5%', 4.5, 5.5, '%'],
  ])('%s is a range', (text, min, max, unit) => {
    expect(parseQuantity(text).quantity).toMatchObject({ value: { min, max }, unit });
  });

  it('moves the decimal point and does not multiply', () => {
    // 4.35 * 1e8 is 434999999.99999994 in doubles.
    expect(parseQuantity('4.35亿').quantity?.value).toBe(435_000_000);
  });

  it('tells the scale that was printed', () => {
    expect(parseQuantity('1.5万件').quantity?.scale).toBe(4);
    expect(parseQuantity('1.5万').quantity?.scale).toBe(4);
    expect(parseQuantity('15件').quantity?.scale).toBe(0);
  });

  it('takes the unit of the context where none is printed', () => {
    expect(parseQuantity('12', { unit: '件' }).quantity?.unit).toBe('件');
    expect(parseQuantity('12家', { unit: '件' }).quantity?.unit).toBe('家');
  });

  it('leaves an open number open', () => {
    expect(parseQuantity('数十家').quantity).toMatchObject({ value: null, unit: '家' });
    expect(codes('数十家')).toEqual(['notation/numberOpen']);
  });

  it('says that two thirds were rounded', () => {
    expect(parseQuantity('三分之二').quantity?.value).toBeCloseTo(200 / 3, 12);
    expect(codes('三分之二')).toEqual(['notation/rounded']);
  });

  it.each(['', '件', '12.5.3', '90% 95%', '1O0', '□□件', '达到15件', '5G', '12345热线', '9'.repeat(100)])(
    'refuses %s',
    (text) => {
      expect(parseQuantity(text).quantity).toBeNull();
      expect(codes(text)).toEqual(['notation/unreadable']);
    },
  );

  it('doubts a full-width comma between plain digits, which may part two numbers', () => {
    expect(codes('1，500件')).toEqual(['notation/ambiguous']);
    expect(codes('1,500件')).toEqual([]);
  });

  it('calls a range that runs downwards what it is', () => {
    expect(codes('95—90%')).toEqual(['notation/rangeReversed']);
  });

  it('refuses a comparison from both sides that cannot hold', () => {
    expect(parseQuantity('不低于90%以下').quantity).toBeNull();
    expect(parseQuantity('约90%左右').quantity?.comparator).toBe('approx');
  });

  it('keeps a share in ten thousand, and a unit behind a blank', () => {
    // 3 / 10 000 = 0.03%
    expect(parseQuantity('万分之三').quantity).toMatchObject({ value: 0.03, unit: '%' });
    expect(parseQuantity('200 EFLOPS').quantity).toMatchObject({ value: 200, unit: 'EFLOPS' });
  });

  it('tells where each part stands', () => {
    const text = ' 不少于 １.5 万件';
    const spans = parseQuantity(text).quantity?.spans;
    const at = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end);
    expect([at(spans?.comparator), at(spans?.figure), at(spans?.unit)]).toEqual(['不少于', '１.5', '万件']);
  });
});
