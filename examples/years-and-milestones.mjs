// 逐年目标、里程碑和计算过程。Yearly targets, milestones, and how a result came about.
// 数据是编出来的示意数据，不是石家庄市的实际完成情况。The figures and records are made up.
import { evaluatePlan, parseProgressRecords, validateProgressRecords } from 'ipr-plan';
import { shijiazhuang } from 'ipr-plan/datasets/shijiazhuang';
import { describeDerivation, describeEvaluation } from 'ipr-plan/report';

// 每年组织30家：2023年没有做到 / thirty a year: missed in 2023
const observations = [
  { indicatorId: 'standard-certification', period: '2022', value: 32 },
  { indicatorId: 'standard-certification', period: '2023', value: 27 },
  { indicatorId: 'standard-certification', period: '2024', value: 35 },
];

// 里程碑没有数值，要靠执行记录 / milestones have no figures, but records
const progressRecords = parseProgressRecords([
  {
    subject: { type: 'target', id: 'indication-supervision-mechanism' },
    on: '2024-12-31',
    state: 'done',
    doneOn: '2024-03-15',
  },
  {
    subject: { type: 'target', id: 'simplified-adjudication' },
    on: '2024-12-31',
    state: 'underway',
  },
]);
for (const { message } of validateProgressRecords(shijiazhuang, progressRecords)) console.log(message.zh);

const evaluation = evaluatePlan({
  plan: shijiazhuang,
  observations,
  progressRecords,
  asOf: '2024-12-31',
  isIllustrative: true,
});
console.log(describeEvaluation(evaluation, 'zh'));

console.log('\n逐年目标：');
const certification = evaluation.indicators.find(
  ({ indicatorId }) => indicatorId === 'standard-certification',
);
for (const target of certification.targets) {
  const { passedCount, periods, total } = target.hold;
  console.log(`${certification.name}：${periods.length}年中${passedCount}年达标，合计${total}家`);
  // 用计算器可以逐行复核 / every line can be checked with a pocket calculator
  for (const line of describeDerivation(certification, target, { ...evaluation, language: 'zh' }))
    console.log(`  ${line}`);
}

console.log('\n有执行记录的里程碑：');
const words = new Map(evaluation.statuses.map(({ status, label }) => [status, label.zh]));
for (const { printed, status, record } of evaluation.commitments) {
  if (record !== null) console.log(`${printed}：${words.get(status)}（${record.doneOn ?? record.on}）`);
}
