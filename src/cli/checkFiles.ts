import { stat } from 'node:fs/promises';
import type { Finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import type { ObservationValidationOptions } from '../validate/observationChecks.js';
import type { Call } from './command.js';
import type { FindingsByFile } from './findingsByFile.js';
import { findingsByFile } from './findingsByFile.js';
import type { FindingTally } from './findingTally.js';
import type { Io } from './io.js';
import { progress } from './progress.js';
import { UsageError } from './usageError.js';
import type { WantedCopies } from './wantedCopies.js';
import { wantedCopies } from './wantedCopies.js';

/** What files of figures are checked with. */
interface FileChecking {
  readonly call: Call;
  readonly io: Io;
  readonly plan: Plan;
  readonly validation: ObservationValidationOptions;
  readonly tally: FindingTally;
}

/** What came of it. */
interface CheckedFiles {
  /** Observations that were looked at. */
  readonly rowsRead: number;
  /** Writes the copies that were asked for. */
  readonly writeCopies: () => Promise<void>;
}

/** Checks every file through one set of rules, so that figures of one series are held together across files. */
export async function checkFiles(checking: FileChecking): Promise<CheckedFiles> {
  const { call, io, tally } = checking;
  const paths = (await Promise.all(call.words.slice(1).map((word) => filesOf(word, tally, io)))).flat();
  const copies = await wantedCopies(call, paths);
  const kept = keptFindings(copies);
  const rowsRead = paths.length === 0 ? 0 : await readFiles(checking, paths, kept, copies.fixedPath !== null);
  return {
    rowsRead,
    writeCopies: async () => {
      if (!copies.fixedPath && copies.annotatedPath === null) return;
      const { writeCopies } = await import('./writeCopies.js');
      await writeCopies(kept.files(), copies, { call, io });
    },
  };
}

async function readFiles(
  { call, io, plan, validation, tally }: FileChecking,
  paths: readonly string[],
  kept: FindingsByFile,
  tellSynonyms: boolean,
): Promise<number> {
  const [{ observationChecks }, { readObservationBatches }, readers] = await Promise.all([
    import('../validate/observationChecks.js'),
    import('../parse/readObservationBatches.js'),
    io.readers(),
  ]);
  const mappingPath = call.options.get('mapping');
  const mapping = mappingPath === undefined ? {} : { mapping: await readers.readMappingFile(mappingPath) };
  const tell = (found: Finding): void => {
    tally.add(found);
    kept.add(found);
  };
  const checks = observationChecks(plan, validation);
  const shown = progress(isStreaming(call, io) ? {} : io, call.language, await bytesIn(paths));
  let rowsRead = 0;
  for (const path of paths) {
    const file = kept.of(path);
    const source = shown.counted(path === '-' ? standardInput(io) : readers.readChunks(path));
    const reading = readObservationBatches(source, plan, {
      file: path,
      ...mapping,
      tellSynonyms,
      onFinding: tell,
      onUnderstood: (understood) => {
        file.understood = understood;
      },
    });
    for await (const batch of reading) {
      const before = rowsRead;
      for (const { observation, where, row } of batch) {
        rowsRead++;
        for (const found of checks.add(observation, where, row)) tell(found);
      }
      shown.rows(rowsRead - before);
    }
  }
  for (const found of checks.finish()) tell(found);
  shown.end();
  return rowsRead;
}

/** The findings that copies are made of: of all, as many as a list can hold; of those that can be corrected, all. */
function keptFindings({ fixedPath, annotatedPath }: WantedCopies): FindingsByFile {
  const isFix = fixedPath !== null;
  if (annotatedPath === null) return findingsByFile(({ fix }) => isFix && fix !== undefined, everything);
  return findingsByFile(() => true, isFix ? everything : 100_000);
}

const everything = Number.POSITIVE_INFINITY;

/** Whether findings go to the terminal while the file is read: a line of progress would stand between them. */
const isStreaming = ({ options }: Call, { isTerminal }: Io): boolean =>
  options.get('format') === 'ndjson' && isTerminal;

async function bytesIn(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function filesOf(word: string, tally: FindingTally, io: Io): Promise<readonly string[]> {
  if (word === '-') return [word];
  try {
    return await (await io.readers()).dataFilesIn(word);
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    error.findings.forEach(tally.add);
    return [];
  }
}

function standardInput(io: Io): AsyncIterable<Uint8Array> {
  const bytes = io.stdinBytes();
  if (bytes) return bytes;
  throw new UsageError({
    zh: '“-”要从标准输入读取数据，而标准输入是终端。请用 < 文件 或管道送入。',
    en: '“-” reads standard input, which is a terminal. Send a file in with < or a pipe.',
  });
}
