import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/assess/index.js';
import type { ResultTables, View } from '../../../src/report/index.js';
import {
  comparisonOption,
  comparisonTables,
  drawTables,
  renderReportHtml,
  renderTablesHtml,
  renderTablesMarkdown,
  tablesWorkbook,
  templateWorkbook,
} from '../../../src/report/index.js';
import { writeWorkbook } from '../../../src/write/index.js';
import { sampleReport } from '../reportSample.js';
import { plan } from '../sample.js';
import { tablesSample } from './tablesSample.js';

const names = ['comparison', 'evaluationSheet', 'assessment', 'decomposition'] as const;
const tables = tablesSample('甲区', 'zh');
const of = (name: (typeof names)[number]): ResultTables => {
  const found = tables[name];
  if (found === undefined) throw new Error(name);
  return found;
};

/** What stands in the bodies of the tables, row by row, empty cells left out. */
const wordsOf = ({ views }: ResultTables): string[][] =>
  views.flatMap(({ sections }: View) =>
    sections.flatMap(({ rows }) =>
      rows.map((row) => row.map(({ text }) => text).filter((text) => text !== '')),
    ),
  );

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const rowsOfPage = (page: string): string[][] =>
  [...page.matchAll(/<tbody>(.*?)<\/tbody>/gs)].flatMap(([, body = '']) =>
    [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
        .map(([, cell = '']) =>
          cell
            .replace(/<span class="shape".*?<\/span>/g, '')
            .replace(/<br>/g, '\n')
            .replace(/<[^>]+>/g, '')
            .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
        )
        .filter((text) => text !== ''),
    ),
  );

const rowsOfMarkdown = (page: string): string[][] =>
  page
    .split('\n\n')
    .filter((block) => block.startsWith('| '))
    .flatMap((block) => block.split('\n').slice(2))
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) =>
          cell
            .trim()
            .replace(/<br>/g, '\n')
            .replace(/\\([^\w\s])/g, '$1'),
        )
        .filter((text) => text !== ''),
    );

describe.each(names)('the tables of %s', (name) => {
  it('say the same on a page and in Markdown', () => {
    const words = wordsOf(of(name));
    expect(words.length).toBeGreaterThan(1);
    expect(rowsOfPage(renderTablesHtml(of(name)))).toEqual(words);
    expect(rowsOfMarkdown(renderTablesMarkdown(of(name)))).toEqual(words);
  });

  it('hold in a workbook the numbers that stand there in words', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(tablesWorkbook(of(name))));
    expect(sheets.map((sheet) => sheet.name)).toEqual(of(name).views.map((view) => view.name));
    of(name).views.forEach((view, index) => {
      const filled = (row: readonly unknown[]) => row.filter((value) => value !== null && value !== '');
      const rows = sheets[index]?.rows.map(filled) ?? [];
      for (const row of view.sections.flatMap((section) => section.rows))
        expect(rows).toContainEqual(filled(row.map(({ text, number }) => number?.value ?? text)));
    });
  });

  it('make a page that loads nothing and runs nothing, with heads for rows and columns', () => {
    const page = renderTablesHtml(of(name));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(script|link|iframe|object|embed|form)\b/i);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<caption/g)).toHaveLength(page.match(/<table/g)?.length ?? 0);
    for (const row of page
      .match(/<tbody>.*?<\/tbody>/gs)
      ?.join('')
      .match(/<tr>.*?<\/tr>/gs) ?? [])
      expect(row.match(/<th scope="row">/g)).toHaveLength(1);
  });

  it('announce made-up figures or rules before anything else', () => {
    if (name === 'decomposition') return;
    const page = renderTablesHtml(of(name));
    expect(page.indexOf('class="notice"')).toBeGreaterThan(0);
    expect(page.indexOf('class="notice"')).toBeLessThan(page.indexOf('<table'));
    expect(renderTablesMarkdown(of(name)).split('\n')[2]).toMatch(/^> .*示/);
  });
});

describe('an assessment', () => {
  it('has totals, places, grades and vetoes, then the way to every total', () => {
    const [places, sheets] = of('assessment').views;
    // 100 × min(1, 12 / 10); 100 × 8 / 10, and 8 of a binding 10 shuts the best grade.
    expect(places?.sections[0]?.heading).toBe('甲区');
    expect(places?.sections[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', '乙区', '100', '100%', '甲区', ''],
      ['2', '甲区', '80', '100%', '合格', '一票否决：甲区未达标'],
    ]);
    expect(places?.sections[0]?.rows[1]?.[5]?.tone).toBe('bad');
    expect(sheets?.sections.map(({ heading }) => heading)).toEqual(['乙区', '甲区']);
    const [first] = sheets?.sections[1]?.rows ?? [];
    expect(first?.slice(0, 4).map(({ text }) => text)).toEqual(['甲区', '100', '80', '2023年']);
  });
});

describe('a decomposition', () => {
  it('has the parts and what they were before rounding', () => {
    // 100 / 3 = 33.33…; the one left over goes to the first of equal remainders.
    expect(wordsOf(of('decomposition'))).toEqual([
      ['甲区', '34', '33.33'],
      ['乙区', '33', '33.33'],
      ['丙区', '33', '33.33'],
    ]);
  });
});

describe('a comparison as a chart', () => {
  const item = (id: string, value: number | null) => ({
    id,
    value,
    period: '2023',
    indicator: { name: '满意度', unit: '分', measure: 'score', direction: 'higher' } as const,
  });
  const titles = { language: 'zh', title: '满意度', names: { a: '甲市', b: '乙市', c: '丙市' } } as const;

  it('has a bar for each figure, best first, a mark at the benchmark, and all of it in words', () => {
    const items = [item('a', 80.5), item('b', 85), item('c', null)];
    const option = comparisonOption(compare({ items, benchmark: { by: 'best' } }), titles);
    expect(option.yAxis.data).toEqual(['乙市', '甲市']);
    expect(option.series[0]?.data.map(({ value }) => value)).toEqual([85, 80.5]);
    expect(option.series[1]?.data.map(({ value }) => value)).toEqual([
      [85, 0],
      [85, 1],
    ]);
    expect(option.aria.label.description).toBe('满意度。乙市 85；甲市 80.5');
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  it('stands above its table; one figure alone is not drawn', async () => {
    const charts = await drawTables(of('comparison'));
    expect(charts?.[0]).toMatch(/^<svg/);
    const page = renderTablesHtml(of('comparison'), { charts });
    expect(page.indexOf('<img src="data:image/svg+xml,')).toBeLessThan(page.indexOf('<table'));
    expect(page).toMatch(/<img [^>]*alt="[^"]+"/);
    const alone = compare({ items: [item('a', 80.5), item('c', null)], benchmark: { by: 'best' } });
    expect(await drawTables(comparisonTables(alone, titles))).toEqual([null]);
  });

  it('of nothing says that there is nothing', () => {
    const none = compare({ items: [item('c', null)], benchmark: { by: 'best' } });
    const nothing = comparisonTables({ ...none, rows: [] }, { ...titles, language: 'en' });
    expect(renderTablesHtml(nothing)).toContain('There is nothing to compare.');
  });
});

describe('hostile names do no harm', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.com","x")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '\u202e左右\u2066',
    `长${'名'.repeat(9_999)}`,
    '甲|乙`丙*丁[戊](http://example.com)',
  ];

  const mustBeHarmlessPage = (page: string): void => {
    expect(page).not.toMatch(/<script|<img src=x|\sonerror=alert\(1\)>/i);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(page).not.toMatch(/\b(src|href)="(?!#|data:image\/svg\+xml,)/);
  };

  it.each(hostile)('%j in the tables', async (name) => {
    for (const found of Object.values(tablesSample(name, 'en'))) {
      mustBeHarmlessPage(renderTablesHtml(found, { charts: await drawTables(found) }));
      const { sheets } = await readXlsx(await writeWorkbook(tablesWorkbook(found)), { readStyles: true });
      for (const sheet of sheets)
        for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      const markdown = renderTablesMarkdown(found);
      expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/);
      expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      for (const table of markdown.split(/\n\n/).filter((block) => block.startsWith('| '))) {
        const bars = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
        expect(new Set(bars).size).toBe(1);
      }
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it.each(hostile)('%j in the page of a report and in a template', async (name) => {
    const indicators = plan.indicators.map((indicator, index) =>
      index === 0 ? { ...indicator, name, englishName: name } : indicator,
    );
    const named = { ...plan, title: name, indicators };
    mustBeHarmlessPage(renderReportHtml(sampleReport(named), { language: 'zh' }));
    const { sheets } = await readXlsx(await writeWorkbook(templateWorkbook(named, { language: 'zh' })), {
      readStyles: true,
    });
    for (const cell of sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]))
      expect(cell.formula).toBeUndefined();
  });
});
