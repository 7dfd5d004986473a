import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Observation } from '../../src/model/observation.js';
import { readObservationBatches } from '../../src/parse/readObservationBatches.js';
import { readObservations } from '../../src/parse/readObservations.js';
import { utf8 } from '../read/utf8.js';
import { planWith } from '../smallPlan.js';

/** What a file says, piece by piece: its observations with their cells, and its findings. */
async function read(pieces: readonly Uint8Array[]) {
  const findings: Finding[] = [];
  const observations: { readonly observation: Observation; readonly cell: string | undefined }[] = [];
  const source = (async function* () {
    yield* pieces;
  })();
  const options = { onFinding: (found: Finding) => void findings.push(found) };
  for await (const { observation, where } of readObservations(source, planWith(), options)) {
    observations.push({ observation, cell: where('value').cell });
  }
  return { observations, findings };
}

/** UTF-16, little end first, with its mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...`\uFEFF${text}`].entries()) {
    view.setUint16(2 * index, letter.charCodeAt(0), true);
  }
  return bytes;
}

describe('readObservationBatches', () => {
  const gb18030 = new Uint8Array(readFileSync(new URL('../read/fixtures/gb18030.csv', import.meta.url)));
  const text = new TextDecoder('gb18030').decode(gb18030);

  it.each([
    ['GB18030', gb18030],
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16', utf16(text)],
  ])(
    'reads a file in %s the same, wherever it is cut, and byte by byte',
    async (_, bytes) => {
      const whole = await read([bytes]);
      expect(whole.observations).toHaveLength(3);
      for (let cut = 0; cut <= bytes.length; cut++) {
        expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
      }
      expect(await read(Array.from(bytes, (byte) => new Uint8Array([byte])))).toEqual(whole);
    },
    60_000,
  );

  it('tells of each row between what is told of its neighbours', async () => {
    const lines = [
      '指标,年份,完成值',
      '满意度,2021,80',
      '满意度,2022,约81',
      '满意度,2023,82',
      '满意度,23年,83',
    ];
    const told: string[] = [];
    const options = { onFinding: ({ code, where }: Finding) => void told.push(`${code} ${where.row}`) };
    for await (const batch of readObservationBatches(utf8(lines.join('\n')), planWith(), options)) {
      for (const { observation } of batch) told.push(observation.period);
    }
    expect(told).toEqual(['2021', 'cell/notExact 3', '2023', 'cell/yearOfTwoDigits 5']);
  });

  it('tells what is wrong with rows that nobody asked for', async () => {
    const told: string[] = [];
    const options = { onFinding: ({ code }: Finding) => void told.push(code) };
    const bytes = utf8('指标,年份,完成值\n满意度,2021,80\n满意度,2022,约81');
    for await (const _ of readObservationBatches(bytes, planWith(), options));
    expect(told).toEqual(['cell/notExact']);
  });
});
