/** `<observations>`, of the commands that evaluate. */
export const observationsArgument = {
  name: 'observations',
  about: {
    zh: '观测值文件：XLSX、CSV、TSV、NDJSON 或 JSON',
    en: 'file of observed figures: XLSX, CSV, TSV, NDJSON or JSON',
  },
} as const;
