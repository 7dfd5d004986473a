// 数据有错时会看到什么：一次列出全部问题，说清在哪里、是什么、怎么改。
// What faulty data gives: every finding, with its place, what is wrong and what to do.
import { safeParseObservations } from 'ipr-plan';
import { renderFindings } from 'ipr-plan/report';

const result = safeParseObservations(
  {
    schemaVersion: 1,
    planId: 'alxa',
    title: '有错的完成值文件',
    isIllustrative: true,
    observations: [
      { indicatorId: 'trademarks', period: '2023年', value: 4700 }, // 时期写法不对
      { indicatorId: 'trademarks', period: '2023-02-30', value: 4700 }, // 没有这一天
      { indicatorId: 'copyrights', period: '2023', value: '150' }, // 文字，不是数
      { indicatorID: 'copyrights', period: '2022', value: 131 }, // 键名写错
      { indicatorId: 'copyrights', period: '2021', value: null }, // 没有值，也没说缺失
      { indicatorId: 'copyrights', period: '2020', value: null, status: 'missing' }, // 没说为什么缺
    ],
  },
  { file: '完成值.json' },
);

console.log(renderFindings(result.findings, { language: 'zh', format: 'text' }));

// 程序用的是同一份数据：编码不会改名 / for programs; codes are never renamed
console.log();
for (const { code, severity, where, seen } of result.findings) {
  console.log([severity, code, where.path, seen].join('\t'));
}
