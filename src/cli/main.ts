#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { calendarDate } from '../quantity/calendarDate.js';
import { run } from './run.js';

// The reader of a pipe may have seen enough, as `head` does; that is not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(`${text}\n`),
  stderr: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  isErrorTerminal: process.stderr.isTTY === true,
  ...(process.stderr.isTTY && { statusLine: (text) => process.stderr.write(`\r\u001B[2K${text}`) }),
  milliseconds: () => performance.now(),
  columns: process.stdout.columns,
  today: () => {
    const now = new Date();
    return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  version: async () => {
    const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    return String((JSON.parse(text) as { version: unknown }).version);
  },
  stdin: () =>
    process.stdin.isTTY
      ? null
      : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  stdinBytes: () => (process.stdin.isTTY ? null : process.stdin),
  readers: () => import('../node/index.js'),
});
