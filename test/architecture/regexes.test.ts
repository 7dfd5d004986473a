import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regexesIn } from './regexesIn.js';
import { faultOf, keyOf, sourceRegexes } from './sourceRegexes.js';

const safe = new Set(readFileSync(new URL('safeRegexes.txt', import.meta.url), 'utf8').split('\n'));

describe('regular expressions', () => {
  // Those that were found safe are listed; the long run looks at all of them again, and with UPDATE_REGEXES=1 lists them anew.
  it('that are new take no longer than their text is long, or have input that is bounded', async () => {
    const faults: string[] = [];
    for (const regex of sourceRegexes().filter((one) => !safe.has(keyOf(one)))) {
      const fault = await faultOf(regex);
      if (fault !== null) faults.push(fault);
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('are found wherever they stand: as literals, and put together', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    const text = 'const a = /b+/u; const c = new RegExp(`d${a}e` + "f", "g"); call(/h/);';
    expect(regexesIn('a.ts', text)).toEqual([
      { file: 'a.ts', source: 'b+', flags: 'u' },
      { file: 'a.ts', source: 'dxef', flags: 'g' },
      { file: 'a.ts', source: 'h', flags: '' },
    ]);
  });

  it('are refused when they try every way, whatever bounds their file has', async () => {
    const planted = (source: string, file: string) => faultOf({ file, source, flags: '' });
    expect(await planted('^(?:a|a)*$', 'notation/kinds/structure.ts')).toContain('exponential');
    expect(await planted('a.*b.*c.*d', 'notation/kinds/rank.ts')).toContain('polynomial');
    expect(await planted('\\s+$', 'read/grid.ts')).toContain('2nd degree');
    expect(await planted('\\s+$', 'notation/kinds/rank.ts')).toBeNull();
  });
});
