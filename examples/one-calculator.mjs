// 只用一个计算函数，不需要规划数据。One calculator, no plan needed.
// ipr-plan/calculate 不含 zod，网页上只会打进用到的那几个文件。
import { attainmentRatio, elapsedRatio, expectedValue, paceRatio, progressRatio } from 'ipr-plan/calculate';

// 某市商标数量：2020 年底 3834 件，目标 2025 年底 5000 件，2023 年底 4700 件
const trademarks = { value: 4700, baseline: 3834, goal: 5000 };

// 目标完成率：完成值比目标值。看上去快完成了 / value over goal
const attainment = attainmentRatio({ ...trademarks, direction: 'higher' }).value;

// 增量完成率：从基期起，要走的路走了多少 / how much of the way
const progress = progressRatio(trademarks).value;

// 时间进度：五年过去三年 / share of the time
const elapsed = elapsedRatio({ from: '2020', to: '2025', on: '2023' }).value;

console.log('目标完成率 attainment', attainment); // 0.94
console.log('增量完成率 progress  ', progress); // 0.7427101200686106
console.log('时间进度   elapsed   ', elapsed); // 0.6

if (elapsed !== null) {
  // 时序进度比大于 1，走得比时间快；拿 94% 去比 60% 是算错了
  console.log('时序进度比 pace      ', paceRatio({ ...trademarks, elapsedRatio: elapsed }).value); // 1.237…

  // 高价值专利 0.53 → 1.8，完成 1.2：落后还是领先，取决于路径 / the path decides
  const patents = { baseline: 0.53, goal: 1.8, elapsedRatio: elapsed };
  for (const path of ['linear', 'geometric']) {
    const due = expectedValue({ ...patents, path }).value;
    const pace = paceRatio({ ...patents, value: 1.2, path }).value;
    console.log(`时序要求 (${path}) ${due}，时序进度比 ${pace}`);
  }
}

// 算不出来就是 null，并说明原因，不会得到 NaN 或 0 / never NaN
console.log(expectedValue({ baseline: 0, goal: 1, elapsedRatio: 0.6, path: 'geometric' }));
// { value: null, reason: 'notPositive' }
