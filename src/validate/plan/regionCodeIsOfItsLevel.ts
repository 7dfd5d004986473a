import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Region } from '../../model/region.js';

interface CodeShape {
  readonly pattern: RegExp;
  /** As a reader writes it: X for any digit. */
  readonly shape: string;
}

/**
 * Codes by level, after GB/T 2260 (https://openstd.samr.gov.cn): two digits each for province, prefecture and county, 00
 * below the level. The nation has no code there; both usual stand-ins are taken.
 */
const codeShapes: Readonly<Record<Region['level'], CodeShape>> = {
  national: { pattern: /^[01]00000$/, shape: '000000' },
  province: { pattern: /^[1-9]\d0000$/, shape: 'XX0000' },
  prefecture: { pattern: /^[1-9]\d(?!00)\d{2}00$/, shape: 'XXXX00' },
  county: { pattern: /^[1-9]\d(?!00)\d{2}(?!00)\d{2}$/, shape: 'XXXXXX' },
};

/** The code of the plan's region has zeros where its level has nothing. Whether the code exists is not looked up. */
export function regionCodeIsOfItsLevel({ region }: Plan): readonly Finding[] {
  const { pattern, shape } = codeShapes[region.level];
  if (pattern.test(region.code)) return [];
  const details = { seen: region.code, level: labels.regionLevel[region.level], shape };
  return [finding('region/codeNotOfLevel', { path: 'region.code' }, details)];
}
