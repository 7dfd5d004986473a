// 检查一份 CSV：表头怎样理解、哪些格有问题。Check a CSV sheet before using it.
// 用法 usage: node check-csv.mjs [文件 file]
import { fileURLToPath } from 'node:url';
import { FindingsError } from 'ipr-plan';
import { alxa } from 'ipr-plan/datasets/alxa';
import { readObservationsFile } from 'ipr-plan/node';
import { renderFindings } from 'ipr-plan/report';

const sample = fileURLToPath(new URL('data/alxa-observations.csv', import.meta.url));
const file = process.argv[2] ?? sample;

try {
  const { observations, understood, findings } = await readObservationsFile(file, alxa);

  // 编码、分隔符和列都是认出来的，不必事先说明；认成了什么，这里都看得到
  // Encoding, delimiter and columns are recognised; this shows as what.
  console.log(`读到 ${observations.length} 条，编码 ${understood.encoding}`);
  if (understood.format === 'csv') {
    for (const { column, header, field } of understood.sheets[0].columns)
      console.log(`  ${column} 列“${header}” → ${field}`);
  }

  // 留空的格是缺失，不是 0 / a blank cell is missing, never 0
  const missing = observations.filter(({ value }) => value === null);
  for (const { indicatorId, period } of missing) console.log(`  缺数：${indicatorId} ${period}`);

  // 提示和警告不妨碍使用 / remarks that do not stop anything
  if (findings.length > 0) console.log(`\n${renderFindings(findings, { language: 'zh', format: 'text' })}`);
} catch (error) {
  // 有错误就没有数据，而且是全部错误，不只第一个 / all errors, not only the first
  if (!(error instanceof FindingsError)) throw error;
  console.log(renderFindings(error.findings, { language: 'zh', format: 'text' }));
  process.exitCode = 1;
}
