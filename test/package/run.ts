import { execFile } from 'node:child_process';

/** What a finished program left behind. */
export interface Run {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. A failure is an answer, so that a test can show what was printed. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    // A terminal's colours or an outer npm's settings would change what is printed.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^(npm_|NODE_|VITEST)/.test(key)),
    );
    const options = {
      cwd,
      env: { ...env, NO_COLOR: '1' },
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    };
    const child = execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

/** Runs a script with this Node. */
export const runNode = (args: readonly string[], cwd: string): Promise<Run> =>
  run(process.execPath, args, cwd);
