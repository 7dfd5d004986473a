import type { Finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { ScoreBand, ScoringItem } from '../../model/scoringItem.js';
import { scoringFinding } from './scoringFinding.js';

/** What is wrong with the points and the bands of one item. */
export function bandFindings({ scoring, weight }: ScoringItem, where: Where): Finding[] {
  if (scoring.method === 'threshold') return aboveWeight([scoring.otherwise], weight, where);
  if (scoring.method !== 'bands') return [];
  const { bands } = scoring;
  return [
    ...aboveWeight(
      bands.map(({ points }) => points),
      weight,
      where,
    ),
    ...bands.flatMap((band) => (isEmpty(band) ? emptyBand(band, where) : [])),
    ...seamFindings(
      bands.filter((band) => !isEmpty(band)),
      where,
    ),
  ];
}

function aboveWeight(points: readonly number[], weight: number, where: Where): Finding[] {
  return points
    .filter((each) => each > weight)
    .map((seen) => scoringFinding('scoring/pointsAboveWeight', where, { seen, weight }));
}

const emptyBand = (band: ScoreBand, where: Where): Finding =>
  scoringFinding('scoring/bandEmpty', where, { seen: inWords(band) });

function isEmpty({ min, max, minExclusive = false, maxInclusive = false }: ScoreBand): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && (minExclusive || !maxInclusive));
}

/** Neighbours, from the lowest up: what is in both, and what is in neither. */
function seamFindings(bands: readonly ScoreBand[], where: Where): Finding[] {
  const rising = [...bands].sort((a, b) => lowerEdge(a) - lowerEdge(b) || upperEdge(a) - upperEdge(b));
  const findings: Finding[] = [];
  let reach = rising[0];
  for (const band of rising.slice(1)) {
    if (!reach) break;
    const seam = seamOf(reach, band);
    if (seam === 'overlap') {
      findings.push(
        scoringFinding('scoring/bandsOverlap', where, { seen: inWords(band), other: inWords(reach) }),
      );
    } else if (seam === 'gap') {
      findings.push(
        scoringFinding('scoring/bandsLeaveGap', where, { seen: inWords(reach), next: inWords(band) }),
      );
    }
    if (upperEdge(band) >= upperEdge(reach)) reach = band;
  }
  return findings;
}

function seamOf(below: ScoreBand, above: ScoreBand): 'overlap' | 'gap' | 'touch' {
  const [end, start] = [upperEdge(below), lowerEdge(above)];
  if (end !== start) return end > start ? 'overlap' : 'gap';
  if (end === Number.POSITIVE_INFINITY || start === Number.NEGATIVE_INFINITY) return 'overlap';
  const [endsInside, startsInside] = [below.maxInclusive ?? false, !(above.minExclusive ?? false)];
  if (endsInside && startsInside) return 'overlap';
  return endsInside || startsInside ? 'touch' : 'gap';
}

const lowerEdge = ({ min }: ScoreBand): number => min ?? Number.NEGATIVE_INFINITY;
const upperEdge = ({ max }: ScoreBand): number => max ?? Number.POSITIVE_INFINITY;

/** As mathematicians write it: [60, 80). */
function inWords({ min, max, minExclusive = false, maxInclusive = false }: ScoreBand): string {
  const left = min === null ? '(−∞' : `${minExclusive ? '(' : '['}${min}`;
  const right = max === null ? '+∞)' : `${max}${maxInclusive ? ']' : ')'}`;
  return `${left}, ${right}`;
}
