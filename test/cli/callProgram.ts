import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import * as readers from '../../src/node/index.js';

/** What a call of the program came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program without a process: nobody's environment, clock or terminal gets in. */
export async function callProgram(argv: readonly string[], world: Partial<Io> = {}): Promise<Outcome> {
  const [stdout, stderr]: string[][] = [[], []];
  const code = await run(argv, {
    stdout: (text) => stdout?.push(`${text}\n`),
    stderr: (text) => stderr?.push(`${text}\n`),
    env: {},
    isTerminal: false,
    isErrorTerminal: false,
    columns: undefined,
    today: () => '2024-03-05',
    version: async () => '1.2.3',
    stdin: () => null,
    stdinBytes: () => null,
    readers: async () => readers,
    ...world,
  });
  return { code, stdout: (stdout ?? []).join(''), stderr: (stderr ?? []).join('') };
}
