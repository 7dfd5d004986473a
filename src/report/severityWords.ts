import type { Severity } from '../finding/catalogueEntry.js';
import type { Text } from '../model/text.js';

/** How grave a finding is, in words; the gravest first. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
