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
