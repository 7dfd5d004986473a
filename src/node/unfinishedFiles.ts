import { rmSync } from 'node:fs';
import process from 'node:process';

const unfinished = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Remembers a temporary file, so that nothing is left of it when the process is told to stop. */
export function addUnfinished(path: string): void {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, stop);
  unfinished.add(path);
}

/** Forgets a temporary file that got its name, or is gone. */
export function removeUnfinished(path: string): void {
  unfinished.delete(path);
  if (unfinished.size === 0) for (const signal of signals) process.off(signal, stop);
}

/** Clears away and stops as the signal would have without us. A program with a handler of its own decides for itself. */
function stop(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  for (const path of unfinished) rmSync(path, { force: true });
  for (const each of signals) process.off(each, stop);
  process.kill(process.pid, signal);
}
