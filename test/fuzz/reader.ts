import type { Finding } from '../../src/finding/finding.js';

/** What reading one input came to. */
export interface Reading {
  /** `null` where nothing could be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Something of the library that takes input from outside, with inputs that it reads without an error. */
export interface Reader {
  readonly name: string;
  /** How its input is changed: a file byte by byte, JSON place by place too, a workbook part by part too, or text. */
  readonly input: 'bytes' | 'json' | 'workbook' | 'text';
  /** Of a file, text of one character a byte. */
  readonly seeds: readonly string[];
  /** The file that its findings must name; `null` of text that came from none. */
  readonly file: string | null;
  /** @param pieces how many bytes come at once, where the reader takes a stream */
  readonly read: (input: string, pieces: number) => Promise<Reading> | Reading;
}
