const mostSpanned = 1000;

/** How many rows or columns a cell covers; one where it does not say, or says nonsense. */
export function spanOf(attributes: string, name: 'rowspan' | 'colspan'): number {
  const pattern =
    name === 'rowspan'
      ? /\browspan\s{0,3}=\s{0,3}["']?\s{0,3}(\d{1,6})/i
      : /\bcolspan\s{0,3}=\s{0,3}["']?\s{0,3}(\d{1,6})/i;
  const printed = Number(pattern.exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(printed, 1), mostSpanned);
}
