import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { decodeChunks } from '../../src/read/bytes/decodeChunks.js';
import { decodeText } from '../../src/read/bytes/decodeText.js';
import { fixture } from './fixture.js';
import { utf8 } from './utf8.js';

async function decode(...pieces: readonly Uint8Array[]) {
  const { text, encoding } = decodeChunks(
    (async function* () {
      yield* pieces;
    })(),
  );
  let whole = '';
  try {
    for await (const piece of text) whole += piece;
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { codes: error.findings.map(({ code }) => code) };
  }
  return { text: whole, encoding: encoding() };
}
const ascii = (length: number) => new Uint8Array(length).fill(0x61);
// 指标 in GB18030.
const gb18030 = new Uint8Array([0xd6, 0xb8, 0xb1, 0xea]);

describe('decodeChunks', () => {
  it.each(['gb18030.csv', 'utf8-bom.csv', 'utf16le.txt'])(
    'reads %s the same, wherever it is cut',
    async (name) => {
      const bytes = fixture(name);
      const whole = decodeText(bytes);
      for (let cut = 0; cut <= bytes.length; cut++) {
        expect(await decode(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole.ok && whole.value);
      }
    },
  );

  it('does not decide on what is ASCII, however much of it comes', async () => {
    const read = await decode(ascii(200_000), gb18030.subarray(0, 1), gb18030.subarray(1));
    expect(read).toEqual({ text: `${'a'.repeat(200_000)}指标`, encoding: 'gb18030' });
    expect(await decode(ascii(200_000), utf8('指标'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('keeps a character whole that two pieces share, far behind the decision', async () => {
    const long = utf8('指'.repeat(50_000));
    const read = await decode(long.subarray(0, 100_001), long.subarray(100_001));
    expect(read).toEqual({ text: '指'.repeat(50_000), encoding: 'utf-8' });
  });

  it('gives much that came at once little by little, each character whole', async () => {
    const text = `a${'指标'.repeat(100_000)}`;
    const chunks = (async function* () {
      yield utf8(text);
    })();
    const pieces: string[] = [];
    for await (const piece of decodeChunks(chunks).text) pieces.push(piece);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
  });

  it('refuses bytes that stop being text', async () => {
    const long = utf8('指'.repeat(50_000));
    expect(await decode(long, new Uint8Array([0xff]))).toEqual({ codes: ['file/encodingUnknown'] });
    expect(await decode(long.subarray(0, 149_999))).toEqual({ codes: ['file/encodingUnknown'] });
    expect(await decode(ascii(70_000), new Uint8Array([0]))).toEqual({ codes: ['file/encodingUnknown'] });
    expect(await decode(new Uint8Array([0xff, 0xff]))).toEqual({ codes: ['file/encodingUnknown'] });
  });

  it('takes nothing for UTF-8', async () => {
    expect(await decode()).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('says what decodeText says, whatever the bytes are', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(60), async (bytes, cut) => {
        const whole = decodeText(bytes);
        // A kind of file that is not text is told before this is asked.
        fc.pre(whole.ok || whole.findings[0]?.code === 'file/encodingUnknown');
        const read = await decode(bytes.subarray(0, cut), bytes.subarray(cut));
        expect(read).toEqual(whole.ok ? whole.value : { codes: ['file/encodingUnknown'] });
      }),
      { numRuns: 1000, seed: 3 },
    ));
});
