import type { Finding } from './finding.js';

/** A value, with what is worth knowing about it; or every reason why there is none. */
export type Result<T> = Success<T> | Failure;

/** There is a value. Its findings are warnings and information only. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** There is no value. At least one finding is an error. */
export interface Failure {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

export const success = <T>(value: T, findings: readonly Finding[] = []): Success<T> => ({
  ok: true,
  value,
  findings,
});

export const failure = (findings: readonly Finding[]): Failure => ({ ok: false, findings });
