import { expect, it } from 'vitest';
import { parseTarget } from '../../src/notation/parseTarget.js';

const hostile =
  '达到5家， 甲、 （ [ “ 由 分别 年均 5 1,111, 万 2020年、 1、 5家以上 高于 1+ 设[1] >GDP 不应高于 N个 百 5— 不低于 分之 前 “一 增长1.5倍'.split(
    ' ',
  );

// A reader that goes back over what it has read would take minutes here, and the test run ends it.
it.each(hostile)('reads a hundred thousand characters of %s', (piece) => {
  const { targets, findings } = parseTarget(piece.repeat(100_000 / piece.length));
  expect(targets.length + findings.length).toBeGreaterThan(0);
  const numbers = targets.flatMap((target) => Object.values(target).filter((one) => typeof one === 'number'));
  expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
});
