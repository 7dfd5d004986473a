import type { Language } from '../model/label.js';
import type { Io } from './io.js';

/** Tells a person who waits how far the reading is. */
export interface Progress {
  /** The same bytes, counted as they pass. */
  readonly counted: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Told of rows as they come; shows where the reading is, now and then. */
  readonly rows: (count: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Who is done sooner sees nothing of it. */
const patience = 1000;
const between = 200;

/**
 * A line on the terminal that tells how much was read. Without a terminal nothing is written.
 *
 * @param total bytes there are, where that is known
 */
export function progress(
  { statusLine, milliseconds }: Pick<Io, 'statusLine' | 'milliseconds'>,
  language: Language,
  total: number | null,
): Progress {
  const start = milliseconds?.() ?? 0;
  const state = { bytes: 0, rows: 0, shownAt: start + patience - between, isShown: false };
  return {
    counted: async function* (source) {
      for await (const chunk of source) {
        state.bytes += chunk.length;
        yield chunk;
      }
    },
    rows: (count) => {
      state.rows += count;
      const now = milliseconds?.() ?? 0;
      if (!statusLine || now - state.shownAt < between) return;
      state.shownAt = now;
      state.isShown = true;
      statusLine(lineOf(state, total, language));
    },
    end: () => {
      if (state.isShown) statusLine?.('');
    },
  };
}

function lineOf(
  { bytes, rows }: { readonly bytes: number; readonly rows: number },
  total: number | null,
  language: Language,
): string {
  const zh = language === 'zh';
  if (!total) {
    return zh ? `已读 ${megabytes(bytes)} MB，${rows} 行` : `${megabytes(bytes)} MB read, ${rows} rows`;
  }
  const share = `${Math.min(100, Math.floor((100 * bytes) / total))}%`;
  const read = `${megabytes(bytes)} / ${megabytes(total)} MB`;
  return zh ? `已读 ${share}（${read}），${rows} 行` : `${share} read (${read}), ${rows} rows`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
