import type { Accuracy, AccuracyRow } from './accuracy.js';

/** The accuracy by kind as the rows of a Markdown table: kind, entries, right, wrong with a finding, in silence. */
export function accuracyTable({ rows, total }: Accuracy): string {
  const line = ({ kind, entries, right, wrongWithFinding, wrongInSilence }: AccuracyRow) =>
    `| ${kind} | ${entries} | ${right} | ${wrongWithFinding} | ${wrongInSilence} |`;
  const inOrder = [...rows].sort((a, b) => b.entries - a.entries || (a.kind < b.kind ? -1 : 1));
  return [...inOrder, total].map(line).join('\n');
}
