import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { callProgram } from './callProgram.js';

const pages = ['README.md', 'README.en.md', 'docs/guides/command-line.md'];

/** What a reader gets who types the line: `ipr-plan …`, perhaps cut by `| head -n N`. */
async function typed(line: string): Promise<string> {
  const [command = '', head] = line.split(' | head -n ');
  const { stdout, stderr } = await callProgram(command.split(' ').slice(1));
  const lines = stdout.trimEnd().split('\n');
  // A pipe cuts the results, not what is said beside them.
  const shown = head === undefined ? lines : lines.slice(0, Number(head));
  return (stderr + shown.join('\n')).trimEnd();
}

it.each(pages)('%s shows what the program prints (vitest --update writes it anew)', async (page) => {
  const guide = fileURLToPath(new URL(`../../${page}`, import.meta.url));
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
