// 评价一份规划：读完成值 → 计算 → 打印。Evaluate a plan: read figures, compute, print.
// 数据是编出来的示意数据，不是阿拉善盟的实际完成情况。The figures are made up.
import { fileURLToPath } from 'node:url';
import { evaluatePlan, labelOf } from 'ipr-plan';
import { alxa } from 'ipr-plan/datasets/alxa';
import { readObservationsFile } from 'ipr-plan/node';
import { formatNumber, formatPercent, renderEvaluation } from 'ipr-plan/report';

const file = fileURLToPath(new URL('data/alxa-observations.json', import.meta.url));
const { observations, isIllustrative } = await readObservationsFile(file, alxa);

// 评价日期由调用者给出，程序不看时钟：同样的输入总得同样的结果。
// The day of evaluation is given; no clock is read.
const evaluation = evaluatePlan({ plan: alxa, observations, isIllustrative, asOf: '2023-12-31' });

// 给人看的整张表 / the whole table for people
console.log(renderEvaluation(evaluation, { language: 'zh', format: 'table', plan: alxa }));

// 结果是普通对象，可以自己取用 / the result is plain data
console.log('\n滞后和倒退的目标：');
for (const { name, unit, targets } of evaluation.indicators) {
  for (const { status, progressRatio, elapsedRatio, expectedValue } of targets) {
    if (status !== 'behind' && status !== 'regressing') continue;
    const due = expectedValue === null ? '—' : formatNumber(expectedValue, { language: 'zh', decimals: 2 });
    console.log(
      `  ${labelOf('status', status, 'zh')} ${name}：时间过去 ${formatPercent(elapsedRatio ?? 0)}，` +
        `增量完成 ${formatPercent(progressRatio ?? 0)}，此时应达到 ${due} ${unit}`,
    );
  }
}
