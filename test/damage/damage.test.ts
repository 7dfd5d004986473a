import { describe, expect, it } from 'vitest';
import { damages } from './damages.js';
import { falseAlarms } from './falseAlarms.js';
import { detected, kinds } from './kinds.js';
import { groups, harmless, undetected } from './list.js';
import { measured } from './measured.js';
import { guide, pageRows } from './page.js';
import { tried } from './tried.js';

describe('sheets without damage', () => {
  it('are read figure by figure, and raise no alarm', async () => {
    for (let seed = 1; seed <= 40; seed++) expect(await falseAlarms(seed), `sheet ${seed}`).toEqual([]);
  });
});

describe('damage is found where it was done, and as the guide says', () => {
  it.each(detected)('%s', async (kind) => {
    const said = pageRows[0].find((row) => row.kind === kind)?.codes ?? [];
    const trials = await tried(kind, 5);
    expect(trials).toHaveLength(5);
    const missed = trials.filter(({ codes }) => !codes.some((code) => said.includes(code)));
    expect(missed.map(({ seed, codes }) => ({ seed, codes }))).toEqual([]);
  });
});

describe('what does no harm is read as if nothing had happened', () => {
  it.each(harmless)('%s', async (kind) => {
    const { found, runs } = await measured(kind, 5);
    expect([found, runs]).toEqual([5, 5]);
  });
});

describe('the guide', () => {
  it('lists every kind in its words, in both languages', () => {
    const words = (language: 'zh' | 'en') => [...kinds].map(([kind, said]) => [kind, said[language]]);
    expect(pageRows[0].map((row) => [row.kind, row.words])).toEqual(words('zh'));
    expect(pageRows[1].map((row) => [row.kind, row.words])).toEqual(words('en'));
  });

  it('has a table for each group of them', () => {
    const headings = guide.match(/^### .*$/gm);
    const words = Object.values(groups);
    expect(headings).toEqual([...words.map(({ zh }) => `### ${zh}`), ...words.map(({ en }) => `### ${en}`)]);
  });

  it('says the same in both languages', () => {
    const figures = (rows: (typeof pageRows)[0]) => rows.map(({ words: _, ...row }) => row);
    expect(figures(pageRows[0])).toEqual(figures(pageRows[1]));
  });

  it('says that all are found but the few it gives a reason for', () => {
    const missed = pageRows[0].filter(({ found, runs }) => found < runs).map(({ kind }) => kind);
    expect(missed).toEqual(undetected);
    expect(undetected.length).toBeLessThanOrEqual(4);
    expect(detected.length).toBeGreaterThanOrEqual(40);
  });
});

it('every kind of the list is done to sheets', () => {
  expect(Object.keys(damages).sort()).toEqual([...kinds.keys()].sort());
});
