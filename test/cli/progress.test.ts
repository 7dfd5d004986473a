import { describe, expect, it } from 'vitest';
import { progress } from '../../src/cli/progress.js';

/** What is shown of a reading of 4 MB whose rows come at these times, a quarter of it before each. */
async function shownAt(times: readonly number[], total: number | null, isTerminal = true): Promise<string[]> {
  const shown: string[] = [];
  const clock = { now: 0 };
  const line = progress(
    {
      milliseconds: () => clock.now,
      ...(isTerminal && { statusLine: (text: string) => void shown.push(text) }),
    },
    'zh',
    total,
  );
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const _ of times) yield new Uint8Array(1e6);
  }
  let index = 0;
  for await (const _ of line.counted(source())) {
    clock.now = times[index++] ?? 0;
    line.rows(10);
  }
  line.end();
  return shown;
}

describe('the line of progress', () => {
  it('comes after a second, at most five times a second, and is taken away at the end', async () => {
    expect(await shownAt([999, 1000, 1199, 1200], 4e6)).toEqual([
      '已读 50%（2.0 / 4.0 MB），20 行',
      '已读 100%（4.0 / 4.0 MB），40 行',
      '',
    ]);
  });

  it('tells what was read where nobody knows how much there is', async () => {
    expect(await shownAt([5000], null)).toEqual(['已读 1.0 MB，10 行', '']);
  });

  it('is not shown to those who do not wait, nor without a terminal', async () => {
    expect(await shownAt([1, 2, 3], 4e6)).toEqual([]);
    expect(await shownAt([5000], 4e6, false)).toEqual([]);
  });
});
