import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletList } from '../../src/report/layout/bulletList.js';
import { ansiPaint } from '../../src/report/layout/paint.js';
import { textTable } from '../../src/report/layout/textTable.js';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { visibleText } from '../../src/report/layout/visibleText.js';
import { wrapText } from '../../src/report/layout/wrapText.js';

const words = fc.string({
  unit: fc.constantFrom('专', '利', 'a', 'B', '1', '.', ' ', '，', '“', '”', '（', '）', '%', '𠮷'),
  maxLength: 60,
});

describe('wrapping a text', () => {
  it('breaks between Chinese characters, and English at blanks', () => {
    expect(wrapText('每万人口高价值发明专利拥有量', 10)).toEqual(['每万人口高', '价值发明专', '利拥有量']);
    expect(wrapText('invention patents per 10,000', 12)).toEqual(['invention', 'patents per', '10,000']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('指标“完成率”，', 6)).toEqual(['指标', '“完成', '率”，']);
    expect(wrapText('专利（有效）', 6)).toEqual(['专利', '（有', '效）']);
  });

  it('does not part a number from its percent sign', () => {
    expect(wrapText('增长率15%', 8)).toEqual(['增长率', '15%']);
  });

  it('cuts a word longer than a line', () => {
    expect(wrapText('aaaaaaaa', 3)).toEqual(['aaa', 'aaa', 'aa']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual(['']);
    expect(wrapText('   ', 10)).toEqual(['']);
  });

  it('loses no character but blanks, and no line is too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('takes ten thousand characters in a blink', () => {
    const started = performance.now();
    for (const text of ['（'.repeat(10_000), '”'.repeat(10_000), 'a'.repeat(10_000), '专'.repeat(10_000)])
      wrapText(text, 40);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a table', () => {
  const columns = [
    { head: ['序号'] },
    { head: ['指标'], min: 6 },
    { head: ['目标', '完成率'], align: 'right' as const },
  ];

  it('lines up Chinese and Latin text', () => {
    expect(
      textTable(
        columns,
        [
          ['1', '商标', '94.0%'],
          ['2', 'PCT专利申请', '—'],
        ],
        { width: 80 },
      ),
    ).toEqual([
      '序号  指标         目标完成率',
      '----  -----------  ----------',
      '1     商标              94.0%',
      '2     PCT专利申请           —',
    ]);
  });

  it('breaks heads, then cells, to fit', () => {
    expect(textTable(columns, [['1', '知识产权质押融资', '94.0%']], { width: 22 })).toEqual([
      '序号  指标        目标',
      '                完成率',
      '----  --------  ------',
      '1     知识产权   94.0%',
      '      质押融资        ',
    ]);
  });

  it('has lines of one width, whatever stands in it', () => {
    const rows = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 100 }), (cells, width) => {
        const widths = textTable(columns, cells, { width }).map(textWidth);
        expect(new Set(widths).size).toBe(1);
      }),
    );
  });

  it('colours the words and not the blanks, so that widths stay', () => {
    const layout = { width: 80, paint: ansiPaint };
    const [, , row = ''] = textTable(
      [{ head: ['状态'] }],
      [[{ text: '滞后', tone: 'bad' }], ['快于预期']],
      layout,
    );
    expect(row).toBe('\u001b[31m滞后\u001b[39m    ');
  });
});

describe('a list', () => {
  it('goes on below the first word of its item', () => {
    expect(bulletList(['知识产权保护社会满意度稳步提升'], { width: 24 })).toEqual([
      '  - 知识产权保护社会满意',
      '    度稳步提升',
    ]);
  });
});

describe('text from a file', () => {
  it('cannot control the terminal or turn its reading direction', () => {
    expect(visibleText('商标\u001b[31m数量\u202e')).toBe('商标\\u{1B}[31m数量\\u{202E}');
    expect(visibleText('a\nb\u0007')).toBe('a\\u{A}b\\u{7}');
  });

  it('keeps rare characters', () => {
    expect(visibleText('𠮷·“①”')).toBe('𠮷·“①”');
  });
});
