import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Call } from './command.js';
import { UsageError } from './usageError.js';

/** The copies that a call asks for. */
export interface WantedCopies {
  /** Where the corrected copy of a file goes; `null` when none is asked for. */
  readonly fixedPath: ((path: string) => string) | null;
  /** Where the annotated copy goes; `null` when none is asked for. */
  readonly annotatedPath: string | null;
}

/**
 * The copies that a call asks for, checked before anything is read: a copy never takes the place of the file it is made
 * of, nor, without `--force`, of any other.
 *
 * @param paths the files that are validated; `-` is standard input
 * @throws UsageError when they cannot be written so
 */
export async function wantedCopies({ options }: Call, paths: readonly string[]): Promise<WantedCopies> {
  const [out, annotate, isFix] = [options.get('out'), options.get('annotate'), options.has('fix')];
  if (out !== undefined && !isFix) throw outWithoutFix;
  const isCopy = isFix || annotate !== undefined;
  if (isCopy && paths.length === 0) throw ofNothing;
  if (isCopy && paths.includes('-')) throw fromStandardInput;
  if ((out ?? annotate) !== undefined && paths.length !== 1) throw severalFiles;
  const fixedPath = isFix ? (path: string): string => out ?? withFixed(path) : null;
  const copies = [...(fixedPath ? paths.map(fixedPath) : []), ...(annotate === undefined ? [] : [annotate])];
  for (const copy of copies) {
    if (paths.some((path) => resolve(path) === resolve(copy))) throw overItsOriginal(copy);
    if (!options.has('force') && (await isThere(copy))) throw overAnother(copy);
  }
  return { fixedPath, annotatedPath: annotate ?? null };
}

/** `完成值.csv` is corrected in `完成值.fixed.csv`. */
const withFixed = (path: string): string => path.replace(/(\.[^./\\]*)?$/, '.fixed$1');

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const outWithoutFix = new UsageError({
  zh: '--out 说的是改正的副本写到哪里，要与 --fix 一起用。',
  en: '--out tells where the corrected copy goes; use it together with --fix.',
});
const ofNothing = new UsageError({
  zh: '没有可以写出副本的文件：--fix 和 --annotate 要写明观测值文件。',
  en: 'There is no file to copy: --fix and --annotate need a file of observed figures.',
});
const fromStandardInput = new UsageError({
  zh: '标准输入只能读一遍，不能写出它的副本。请先存成文件。',
  en: 'Standard input can be read once only, so no copy of it is written. Save it as a file first.',
});
const severalFiles = new UsageError({
  zh: '--out 和 --annotate 一次只用于一个文件。',
  en: '--out and --annotate are for one file at a time.',
});
const overItsOriginal = (path: string): UsageError =>
  new UsageError({
    zh: `副本不能写到原文件“${path}”上。请换一个文件名。`,
    en: `A copy must not take the place of its original, “${path}”. Please give another name.`,
  });
const overAnother = (path: string): UsageError =>
  new UsageError({
    zh: `“${path}”已经存在。要覆盖它，请加 --force。`,
    en: `“${path}” is there already. Use --force to write over it.`,
  });
