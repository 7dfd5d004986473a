import { resolve } from 'node:path';
import type { Call } from './command.js';
import { UsageError } from './usageError.js';

/**
 * Where `--out` says the result goes; `undefined` for standard output. A file that the call names elsewhere is refused:
 * what somebody filled in must not be written over.
 *
 * @param others files named inside a word or an option
 * @throws UsageError when the file is one of the inputs
 */
export function outPath({ words, options }: Call, others: readonly string[] = []): string | undefined {
  const out = options.get('out');
  if (out === undefined) return undefined;
  const values = [...options].flatMap(([name, value]) => (name === 'out' ? [] : value));
  if ([...words, ...values, ...others].some((input) => resolve(input) === resolve(out))) {
    throw new UsageError({
      zh: `--out 与输入文件是同一个：“${out}”。请换一个文件名。`,
      en: `--out names an input file: “${out}”. Please give another name.`,
    });
  }
  return out;
}
