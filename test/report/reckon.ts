/** Two neighbouring steps of a printed reckoning, and how far rounding lets them be apart. */
export interface Reckoning {
  readonly line: string;
  readonly left: number;
  readonly right: number;
  readonly slack: number;
}

/** A step made of numbers and signs alone. */
const isReckonable = (step: string): boolean => /^[\d\s.()+−×÷^%]+$/.test(step);

/** What a pocket calculator makes of a step. */
function calculated(step: string): number {
  const script = step
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('^', '**')
    .replaceAll('%', '/100');
  return Number(new Function(`return ${script};`)());
}

/** Half of the last digit of a single number; nothing for an expression. */
function rounding(step: string): number {
  const match = /^\(?−?\d+(?:\.(\d+))?(%?)\)?$/.exec(step);
  if (!match) return 0;
  return 0.5 * 10 ** -(match[1]?.length ?? 0) * (match[2] === '%' ? 0.01 : 1);
}

/** The steps of a line `name = letters = numbers = result`, each against the next; what is said behind them is left out. */
export function reckon(line: string): Reckoning[] {
  const [sum = ''] = line.split(/；|; /);
  const steps = sum.split(' = ').slice(1).filter(isReckonable);
  return steps.slice(1).map((right, index) => {
    const left = steps[index] ?? '';
    const [a, b] = [calculated(left), calculated(right)];
    // What goes in has ten digits at least; a long number is told to ten.
    const slack = Math.max(rounding(right) * 1.000001, rounding(left), Math.abs(b) * 1e-8);
    return { line, left: a, right: b, slack: decimalsMatter(right) ? slack : Math.abs(b) * 1e-8 };
  });
}

/** A whole number may be exact or rounded; only one with decimals, or a percentage, is rounded here. */
const decimalsMatter = (step: string): boolean => /[.%]/.test(step);
