import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/bytes/decodeText.js';
import { fixture } from './fixture.js';
import { utf8 } from './utf8.js';

const encodingOf = (bytes: Uint8Array) => {
  const result = decodeText(bytes);
  return result.ok ? result.value.encoding : result.findings.map(({ code }) => code);
};
const bytes = (...list: number[]) => new Uint8Array(list);

describe('decodeText', () => {
  it.each([
    ['gb18030.csv', 'gb18030'],
    ['utf8-bom.csv', 'utf-8-bom'],
    ['utf16le.txt', 'utf-16le'],
  ])('tells that %s is %s, and reads it without its mark', (name, encoding) => {
    const result = decodeText(fixture(name));
    expect(result).toMatchObject({ ok: true, value: { encoding } });
    expect(result.ok && result.value.text).toMatch(/^阿拉善盟知识产权指标完成情况/);
    expect(result.ok && result.value.text).toContain('每万人口高价值发明专利拥有量');
  });

  it('reads a four-byte character of GB18030 that GBK lacks', () => {
    // U+3400 is 81 39 EE 39 in GB18030.
    expect(decodeText(bytes(0x81, 0x39, 0xee, 0x39))).toMatchObject({
      value: { text: '\u3400', encoding: 'gb18030' },
    });
  });

  it('takes plain ASCII and the empty file for UTF-8', () => {
    expect(encodingOf(bytes(0x61))).toBe('utf-8');
    expect(encodingOf(bytes())).toBe('utf-8');
  });

  it.each<[string, Uint8Array, string]>([
    ['bytes of no encoding', bytes(0xff, 0xff), 'file/encodingUnknown'],
    ['UTF-8 with a mark, then broken', bytes(0xef, 0xbb, 0xbf, 0xff), 'file/encodingUnknown'],
    ['half a Chinese character', bytes(0xd6), 'file/encodingUnknown'],
    ['UTF-16 without its mark', bytes(0x61, 0, 0x62, 0), 'file/encodingUnknown'],
    ['a workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'file/kindUnsupported'],
    ['an empty archive', bytes(0x50, 0x4b, 0x05, 0x06), 'file/kindUnsupported'],
    ['an RTF document', utf8('{\\rtf1 }'), 'file/kindUnsupported'],
    [
      'an encrypted workbook',
      bytes(0xd0, 0xcf, 0x11, 0xe0, ...utf8([...'EncryptedPackage'].join('\0')), 0),
      'file/encrypted',
    ],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'file/kindUnsupported'],
    ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), 'file/kindUnsupported'],
  ])('refuses %s', (_, input, code) => {
    expect(encodingOf(input)).toEqual([code]);
  });

  it('tells Chinese in UTF-8 from anything else, whatever it says', () => {
    const chinese = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    });
    fc.assert(
      fc.property(chinese, (text) => {
        expect(decodeText(utf8(text))).toMatchObject({
          value: { text, encoding: 'utf-8' },
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => void decodeText(input)),
      { numRuns: 2000 },
    );
  });
});
