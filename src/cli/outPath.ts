import { resolve } from 'node:path';
import type { Call } from './command.js';
import { UsageError } from './usageError.js';

/**
 * Where `--out` says the result goes; `undefined` for standard output. A file that the result is made of is refused: what
 * somebody filled in must not be written over.
 *
 * @param inputs the words that name files
 * @throws UsageError when the file is one of the inputs
 */
export function outPath({ options }: Call, inputs: readonly string[]): string | undefined {
  const out = options.get('out');
  if (out === undefined) return undefined;
  if (inputs.some((input) => resolve(input) === resolve(out))) {
    throw new UsageError({
      zh: `--out 与输入文件是同一个：“${out}”。请换一个文件名。`,
      en: `--out names an input file: “${out}”. Please give another name.`,
    });
  }
  return out;
}
