import type { Plan } from '../model/plan.js';
import type { ProgressRecordsFileRead } from '../node/index.js';
import type { Call } from './command.js';
import type { Io } from './io.js';
import { UsageError } from './usageError.js';

/**
 * What reads the progress records that a call names with `--records`, by the mapping of `--records-mapping`; `null` where
 * it names none. The mapping is read at once: a fault of it is none of the records.
 *
 * @throws UsageError when there is a mapping and nothing that it is for
 * @throws FindingsError when the mapping cannot be read
 */
export async function recordsReader(
  { options }: Call,
  io: Io,
): Promise<((plan: Plan) => Promise<ProgressRecordsFileRead>) | null> {
  const [path, mappingPath] = [options.get('records'), options.get('records-mapping')];
  if (path === undefined) {
    if (mappingPath !== undefined) throw withoutRecords();
    return null;
  }
  const { readProgressRecordsFile, readRecordsMappingFile } = await io.readers();
  const mapping = mappingPath === undefined ? undefined : await readRecordsMappingFile(mappingPath);
  return (plan) => readProgressRecordsFile(path, plan, mapping);
}

const withoutRecords = (): UsageError =>
  new UsageError({
    zh: '--records-mapping 说明的是执行记录的列，请同时用 --records 给出执行记录。',
    en: '--records-mapping is about the columns of progress records: give them with --records.',
  });
