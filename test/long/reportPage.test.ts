import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planIds } from '../../src/datasets/index.js';
import { renderReportHtml } from '../../src/report/html/renderReportHtml.js';
import { callProgram } from '../cli/callProgram.js';
import { sampleReport } from '../report/reportSample.js';
import { plan as samplePlan } from '../report/sample.js';

// Where Debian, and most others, have it; elsewhere CHROMIUM says.
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  process.stderr.write(
    `Reports are not checked in a browser: no browser at ${executablePath}. Install chromium, or set CHROMIUM to its path.\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'report-'));
let browser: Browser;

/** A page with what went wrong on it, and what it asked the network for. */
interface Opened {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

async function opened(markup: string, width = 1200): Promise<Opened> {
  const context = await browser.newContext({
    offline: true,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  const [faults, requests]: string[][] = [[], []];
  page.on('console', (message) => faults?.push(message.text()));
  page.on('pageerror', (error) => faults?.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|about):/.test(request.url())) requests?.push(request.url());
  });
  await page.setContent(markup, { waitUntil: 'load' });
  return { page, faults: faults ?? [], requests: requests ?? [] };
}

async function pageOf(plan: string, language: string): Promise<string> {
  const out = join(folder, `${plan}-${language}.html`);
  const { code } = await callProgram([
    ...['report', plan, `examples/data/${plan}-observations.json`],
    ...['--as-of', '2023-12-31', '--lang', language, '-o', out],
  ]);
  expect(code).toBe(0);
  return readFileSync(out, 'utf8');
}

const others: Readonly<Record<string, readonly string[]>> = {
  comparison: ['compare', '--indicator', '知识产权保护社会满意度'],
  observed: [
    ...['compare', 'alxa', 'bazhong', '--indicator', '每万人口高价值发明专利拥有量', '--of', 'observed'],
    ...['--figures', 'alxa=examples/data/alxa-observations.json', '--as-of', '2023-12-31'],
  ],
  midTerm: ['sheet', 'alxa', 'examples/data/alxa-observations.json', '--as-of', '2023-12-31'],
  final: [
    ...['sheet', 'bazhong', 'examples/data/bazhong-observations.json', '--as-of', '2025-12-31'],
    ...['--kind', 'final'],
  ],
  assessment: ['assess', 'examples/data/alxa-scoring-rules.json', 'examples/data/alxa-regions.csv'],
  decomposition: ['decompose', 'alxa', '--target', 'trademarks-2025'],
};

async function otherPage(name: string, language: string): Promise<string> {
  const out = join(folder, `${name}-${language}.html`);
  const { code } = await callProgram([...(others[name] ?? []), '--lang', language, '-o', out]);
  expect(code).toBe(0);
  return readFileSync(out, 'utf8');
}

/** What a page of paper takes, in CSS pixels, and its size in points. */
const papers = {
  upright: { margins: { across: 30, down: 34 }, size: [595, 842] },
  landscape: { margins: { across: 24, down: 30 }, size: [842, 595] },
} as const;

const paperOf = (markup: string) => papers[markup.includes('A4 landscape') ? 'landscape' : 'upright'];

/**
 * Prints a page, and finds rows and figures that lie on two sheets of paper: each gets a word of its own in its first and
 * its last line, unseen, and the words are looked for in the text of the file.
 */
async function cutInPrint(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    [...document.querySelectorAll('tbody tr, tfoot tr, figure')].forEach((one, index) => {
      const place = one.tagName === 'TR' ? one.firstElementChild : one;
      if (!(place instanceof HTMLElement)) return;
      place.style.position = 'relative';
      for (const edge of ['top', 'bottom'] as const) {
        const mark = document.createElement('span');
        mark.textContent = `Q${index}${edge === 'top' ? 'T' : 'B'}`;
        mark.style.cssText = `position: absolute; left: 0; ${edge}: 0; font: 2px sans-serif; line-height: 2px; color: #fff; white-space: nowrap`;
        place.append(mark);
      }
    });
  });
  const file = join(folder, 'printed.pdf');
  await page.pdf({ preferCSSPageSize: true, path: file });
  const sheets = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f');
  const sheetsWith = (word: string): number[] =>
    sheets.flatMap((text, index) => (new RegExp(`${word}(?!\\d)`).test(text) ? [index] : []));
  const count = await page.$$eval('tbody tr, tfoot tr, figure', (all) => all.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [top, bottom] = [sheetsWith(`Q${index}T`), sheetsWith(`Q${index}B`)];
    return top.join() === bottom.join() ? [] : [`${index}: ${top} and ${bottom}`];
  });
}

/** Violations that keep somebody out. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Elements that stick out on the right, apart from what scrolls by itself. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInScroller = (element: Element): boolean => element.parentElement?.closest('.table') !== null;
    return [...document.querySelectorAll('body *')]
      .filter((element) => !isInScroller(element) && !element.closest('.skip'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80));
  });

describe.skipIf(!hasBrowser)('a report in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
  });
  afterAll(() => browser?.close());

  describe.each(planIds.flatMap((plan) => ['zh', 'en'].map((language) => ({ plan, language }))))(
    '$plan, $language',
    ({ plan, language }) => {
      it('opens without a network and without a fault, shows all pictures, and keeps nobody out', async () => {
        const { page, faults, requests } = await opened(await pageOf(plan, language));
        expect(requests).toEqual([]);
        expect(faults).toEqual([]);
        const broken = await page.$$eval('img', (images) =>
          images.filter((image) => !image.complete || image.naturalWidth === 0).map(({ alt }) => alt),
        );
        expect(broken).toEqual([]);
        // What is folded away must be readable too.
        await page.$$eval('details', (all) => {
          for (const one of all) one.open = true;
        });
        expect(await barriers(page)).toEqual([]);
        expect(await stickingOut(page)).toEqual([]);
        await page.context().close();
      });

      it('fits a telephone', async () => {
        const { page } = await opened(await pageOf(plan, language), 360);
        expect(await stickingOut(page)).toEqual([]);
        await page.context().close();
      });

      it('fits A4, with no row higher than a page', async () => {
        const { page } = await opened(await pageOf(plan, language));
        // The width between the margins, in CSS pixels: 210 − 2 × 15 mm.
        await page.setViewportSize({ width: Math.round((180 / 25.4) * 96), height: 1000 });
        await page.emulateMedia({ media: 'print' });
        const wide = await page.$$eval('table', (tables) =>
          tables
            .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((table) => table.querySelector('caption')?.textContent),
        );
        expect(wide).toEqual([]);
        const highest = await page.$$eval('tr, figure', (all) =>
          Math.max(...all.map((one) => one.getBoundingClientRect().height)),
        );
        // 297 − 18 − 16 mm.
        expect(highest).toBeLessThan((263 / 25.4) * 96);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const text = Buffer.from(pdf).toString('latin1');
        const pages = [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
        expect(pages).toBeGreaterThan(1);
        // A4 in points, upright.
        const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
        for (const [, width, height] of boxes) {
          expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
        }
        await page.context().close();
      });
    },
  );

  describe.each(Object.keys(others).flatMap((name) => ['zh', 'en'].map((language) => ({ name, language }))))(
    '$name, $language',
    ({ name, language }) => {
      it('opens without a fault, keeps nobody out, and fits a screen, a telephone and A4', async () => {
        const markup = await otherPage(name, language);
        for (const width of [1200, 360]) {
          const { page, faults, requests } = await opened(markup, width);
          expect([faults, requests]).toEqual([[], []]);
          expect(await barriers(page)).toEqual([]);
          expect(await stickingOut(page)).toEqual([]);
          await page.context().close();
        }
        const { margins, size } = paperOf(markup);
        const { page } = await opened(
          markup,
          Math.round(((Math.round((size[0] / 72) * 25.4) - margins.across) / 25.4) * 96),
        );
        await page.emulateMedia({ media: 'print' });
        const wide = await page.$$eval(
          'table',
          (tables) =>
            tables.filter(
              (table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
            ).length,
        );
        expect(wide).toBe(0);
        const text = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
        expect(boxes.length).toBeGreaterThan(0);
        for (const [, across, down] of boxes)
          expect([Math.round(Number(across)), Math.round(Number(down))]).toEqual([...size]);
        await page.context().close();
      });
    },
  );

  describe.skipIf(spawnSync('pdftotext', ['-v']).error !== undefined)('on paper', () => {
    const pages = [
      ...planIds.map((id) => ({ id, of: pageOf })),
      ...Object.keys(others).map((id) => ({ id, of: otherPage })),
    ].flatMap((each) => ['zh', 'en'].map((language) => ({ ...each, language })));

    it.each(pages)('no row and no figure of $id is cut, $language', async ({ id, of, language }) => {
      const { page } = await opened(await of(id, language));
      expect(await cutInPrint(page)).toEqual([]);
      await page.context().close();
    });

    it('is told of a row that is', async () => {
      const rows = '<tr><td>x<br>x<br>x</td></tr>'.repeat(60);
      const { page } = await opened(`<html lang="zh"><title>x</title><table><tbody>${rows}</table>`);
      expect((await cutInPrint(page)).length).toBeGreaterThan(0);
      await page.context().close();
    });
  });

  it('wraps a name of ten thousand characters', async () => {
    const long = `${'长'.repeat(5000)}${'x'.repeat(5000)}`;
    const indicators = samplePlan.indicators.map((indicator, index) =>
      index === 0 ? { ...indicator, name: long } : indicator,
    );
    const markup = renderReportHtml(sampleReport({ ...samplePlan, title: long, indicators }), {
      language: 'zh',
    });
    const { page } = await opened(markup);
    expect(await stickingOut(page)).toEqual([]);
    await page.context().close();
  });

  it('is told of a page that keeps somebody out, and of one that sticks out', async () => {
    const { page } = await opened(
      '<html lang="zh"><title>x</title><main style="width: 3000px"><img src="data:,x"></main>',
    );
    expect(await barriers(page)).toEqual([expect.stringContaining('image-alt')]);
    expect(await stickingOut(page)).toHaveLength(1);
    await page.context().close();
  });
});
