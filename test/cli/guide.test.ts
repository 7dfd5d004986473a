import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { callProgram } from './callProgram.js';

const guide = fileURLToPath(new URL('../../docs/guides/command-line.md', import.meta.url));

/** What a reader gets who types the line: `ipr-plan …`, perhaps cut by `| head -n N`. */
async function typed(line: string): Promise<string> {
  const [command = '', head] = line.split(' | head -n ');
  const { stdout, stderr } = await callProgram(command.split(' ').slice(1));
  const lines = (stderr + stdout).trimEnd().split('\n');
  return (head === undefined ? lines : lines.slice(0, Number(head))).join('\n');
}

it('the guide shows what the program prints (vitest --update writes it anew)', async () => {
  const text = readFileSync(guide, 'utf8');
  const shown = text.split(/(```console\n\$ .*\n[\s\S]*?\n```)/);
  const renewed = await Promise.all(
    shown.map(async (part) => {
      const line = /^```console\n\$ (.*)\n/.exec(part)?.[1];
      return line === undefined ? part : `\`\`\`console\n$ ${line}\n${await typed(line)}\n\`\`\``;
    }),
  );
  expect(shown.length).toBeGreaterThan(5);
  await expect(renewed.join('')).toMatchFileSnapshot(guide);
});
