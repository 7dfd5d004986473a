import type { Finding } from './finding.js';
import type { Result } from './result.js';

/**
 * Thrown by `parse…` and by the file readers, and by nothing else: the data, or the call, is wrong. Carries every
 * finding; the message tells the first in both languages.
 */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';
  /** All findings, in stable order; at least one is an error. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(messageOf(findings));
    this.findings = findings;
  }
}

function messageOf(findings: readonly Finding[]): string {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  if (!first) throw new RangeError('FindingsError: findings must not be empty, got []');
  const [zhFile, enFile] = first.where.file ? [`${first.where.file}：`, `${first.where.file}: `] : ['', ''];
  const more = findings.length - 1;
  const lines = [
    `${zhFile}${first.message.zh}${first.cure.zh}`,
    `${enFile}${first.message.en} ${first.cure.en}`,
  ];
  return [...lines, ...(more > 0 ? [`另有 ${more} 条。 ${more} more.`] : [])].join('\n');
}

/**
 * The value of a result, for callers who want an exception instead.
 *
 * @throws FindingsError when there is no value
 */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new FindingsError(result.findings);
  return result.value;
}
