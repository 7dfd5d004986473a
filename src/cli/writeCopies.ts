import type { Call } from './command.js';
import type { FileFindings } from './findingsByFile.js';
import type { Io } from './io.js';
import type { WantedCopies } from './wantedCopies.js';

/** Corrections that are listed one by one. */
const mostListed = 20;

/** Writes the copies that were asked for and tells on standard error what was done. */
export async function writeCopies(
  files: readonly FileFindings[],
  { fixedPath, annotatedPath }: WantedCopies,
  { call: { language }, io }: { readonly call: Call; readonly io: Io },
): Promise<void> {
  for (const file of files) {
    if (fixedPath) await writeCorrected(file, fixedPath(file.path), { language, io });
    if (annotatedPath !== null) await writeAnnotated(file, annotatedPath, { language, io });
  }
}

interface Telling {
  readonly language: Call['language'];
  readonly io: Io;
}

async function writeCorrected(
  { path, findings, found, understood }: FileFindings,
  copy: string,
  { language, io }: Telling,
): Promise<void> {
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  if (fixable.length === 0 || !understood) {
    io.stderr(
      {
        zh: `${path}：没有可以自动改正的，没有写出副本。`,
        en: `${path}: nothing can be corrected by itself; no copy was written.`,
      }[language],
    );
    return;
  }
  const [{ correctedCopy }, readers] = await Promise.all([
    import('../write/corrected/correctedCopy.js'),
    io.readers(),
  ]);
  const { chunks, changed } = correctedCopy(readers.readChunks(path), fixable, understood);
  await readers.writeFileAtomically(copy, chunks);
  const left = found - changed.length;
  io.stderr(
    {
      zh: `已写出 ${copy}：改正 ${changed.length} 处，另有 ${left} 条要由人处理。原文件没有改动。`,
      en: `${copy} written: ${changed.length} corrected, ${left} findings are left to a person. The original is as it was.`,
    }[language],
  );
  for (const { where, seen, fix } of changed.slice(0, mostListed)) {
    const place = [where.sheet, where.cell ?? where.path].filter(Boolean).join('!');
    io.stderr(`  ${place}  ${seen} → ${fix?.by}`);
  }
  if (changed.length > mostListed) io.stderr('  …');
}

async function writeAnnotated(
  { path, findings, found, understood }: FileFindings,
  copy: string,
  { language, io }: Telling,
): Promise<void> {
  // What it is and why it cannot be read was told already.
  if (!understood) return;
  const [{ annotatedCopy }, readers] = await Promise.all([
    import('../write/annotated/annotatedCopy.js'),
    io.readers(),
  ]);
  const bytes = await annotatedCopy(readers.readChunks(path), findings, { language, file: path });
  await readers.writeFileAtomically(copy, bytes);
  const untold = found - findings.length;
  const more = {
    zh: untold > 0 ? `其余 ${untold} 条没有写入。` : '',
    en: untold > 0 ? ` ${untold} more are not in it.` : '',
  };
  io.stderr(
    {
      zh: `已写出 ${copy}：批注 ${findings.length} 条。原文件没有改动。${more.zh}`,
      en: `${copy} written with ${findings.length} findings. The original is as it was.${more.en}`,
    }[language],
  );
}
