import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../browser/readingOf.js';
import { sheetPlan } from '../sheetPlan.js';

// Where Debian, and most others, have it; elsewhere CHROMIUM says.
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  process.stderr.write(
    `Files are not read in a browser: no browser at ${executablePath}. Install chromium, or set CHROMIUM to its path.\n`,
  );
}

const sheets = new URL('../fixtures/sheets/', import.meta.url);
let browser: Browser;
let page: Page;

/** The library as a page would carry it, with the one function that the page calls. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../browser/readingOf.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'library',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

beforeAll(async () => {
  if (!hasBrowser) return;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args });
  page = await (await browser.newContext({ offline: true })).newPage();
  await page.setContent('<!doctype html><title>a page</title><input type="file" id="sheet">');
  await page.addScriptTag({ content: await bundled() });
});

afterAll(() => browser?.close());

describe.skipIf(!hasBrowser)('a file that a person chooses on a page', () => {
  it.each([
    ['wide.xlsx', 12],
    ['long.xlsx', 8],
    ['wide-gb18030.csv', 6],
    ['long-gb18030.csv', 7],
    ['long-utf16.csv', 7],
    ['wide.tsv', 6],
    ['long.xls', 0],
    ['long.ods', 0],
    ['page.xls', 0],
    ['locked.xlsx', 0],
  ])('is read and checked as on a disk, key for key: %s', async (name, count) => {
    const path = new URL(name, sheets).pathname;
    await page.setInputFiles('#sheet', path);
    const inBrowser = await page.evaluate(async (plan) => {
      const globals = globalThis as unknown as {
        document: { querySelector: (selector: string) => { files: File[] } };
        library: { readingOf: typeof readingOf };
      };
      const file = globals.document.querySelector('#sheet').files[0] as File;
      return globals.library.readingOf(file, file.name, plan);
    }, sheetPlan);
    const onDisk = await readingOf(new Uint8Array(readFileSync(path)), name, sheetPlan);
    expect(inBrowser).toEqual(JSON.parse(JSON.stringify(onDisk)));
    expect(inBrowser.rowByRow.observations).toHaveLength(count);
    expect(inBrowser.rowByRow.findings.length).toBeGreaterThan(0);
  });
});
