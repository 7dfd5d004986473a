import { describe, expect, it } from 'vitest';
import { planEvaluationSchema } from '../../src/model/evaluation.js';
import { labels } from '../../src/model/label.js';
import { describeEvaluation, describeReason, renderEvaluation } from '../../src/report/index.js';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { evaluation, plan } from './sample.js';

const table = (options: Partial<Parameters<typeof renderEvaluation>[1]> = {}): string =>
  renderEvaluation(evaluation, { language: 'zh', format: 'table', plan, ...options });

describe('the table 指标完成情况表', () => {
  it('is what a planner knows', () => {
    expect(table()).toMatchInlineSnapshot(`
      "【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。

      示范市知识产权规划 指标完成情况表（示例数据）
      地区：示范市（152900）  规划期：2021—2025年  基期：2020年
      评价日期：2023年12月31日  数据时期：2023年、2023年第二季度
      评价规则：时序进度（profile=timeProgress）  时序要求：线性路径（path=linear）

      序号  指标                     单位       基期值              目标值              当前值    目标    增量  时序  状态
                                                                                                完成率  完成率  要求
      ----  -----------------------  ----  -----------  ------------------  ------------------  ------  ------  ----  --------
         1  每万人口高价值发明专利   件           0.53          1.8 (2025)          1.2 (2023)   66.7%   52.8%  1.29  滞后
            拥有量
         2  商标数量                 件    3834 (2019)         4500 (2023)  4700 (2023 初步数)  104.4%  130.0%  4500  完成
                                                               5000 (2025)  4700 (2023 初步数)   94.0%   74.3%  4500  快于预期
         3  知识产权保护社会满意度   分           75.5          ≥85 (2025)        84.96 (2023)  99.95%   99.6%  81.2  快于预期
         4  质押融资金额             亿元            0            1 (2025)       0.35 (2023Q2)   35.0%   35.0%   0.5  滞后
            专利授权量               件              —  年均增长15% (2025)                   —       —       —     —  无法评价

      指标解释
        - 括号内为目标年份或数据时期；“—”表示没有数据或未能计算。
        - 目标完成率＝当前值÷目标值（逆向指标为目标值÷当前值）；增量完成率＝（当前值－基期值）÷（目标值－基期值）。
        - 时序要求＝从基期到目标年按所选路径推进，到数据时点应达到的数值；状态按实际进度与时序要求之比判断。

      状态汇总
      截至2023年12月31日，有目标的5项指标共6个目标，可评价5个，占83.3%；已达到目标值1个。其中完成1个、快于预期2个、滞后2个、无
      法评价1个。

      状态      目标数   占比
      --------  ------  -----
      完成           1  16.7%
      快于预期       2  33.3%
      滞后           2  33.3%
      无法评价       1  16.7%

      按现有趋势推算（首末两点直线外推）
      指标                               目标值  预计期末  预计缺口  预计达到年份  实际年均增量  今后需要年均增量
      ----------------------------  -----------  --------  --------  ------------  ------------  ----------------
      每万人口高价值发明专利拥有量   1.8 (2025)     1.647     0.153          2026         0.223               0.3
      商标数量“5000”                5000 (2025)      5133    可达到          2025           217               150
      知识产权保护社会满意度         ≥85 (2025)     91.27    可达到          2024          3.15              0.02
      质押融资金额                     1 (2025)       0.7       0.3          2028          0.14              0.26

      定性与里程碑任务（共2项，无对应指标，不计入上表）
        - 里程碑1项：建成知识产权保护中心
        - 定性目标1项：质量快速提升

      未能计算的内容及原因
        - 距期限已无剩余时间：
          - 商标数量“4500”：今后需要年均增速、今后需要年均增量、预测
        - 等比计算要求数值均大于零：
          - 质押融资金额：实际年均增速、规划要求年均增速
        - 没有基期值：
          - 专利授权量：9项数值
        - 截至评价日没有可用的完成值：
          - 专利授权量：11项数值
        - 没有相应的执行记录：
          - 无对应指标的任务：里程碑1项
        - 目标只有定性表述：
          - 无对应指标的任务：定性目标1项"
    `);
  });

  it('is as complete in English', () => {
    expect(table({ language: 'en' })).toMatchInlineSnapshot(`
      "[ILLUSTRATIVE DATA] The current values below are made up for demonstration. They are no region’s actual results; do not
      quote them.

      IP Plan of Sample City: state of its targets (illustrative data)
      Region: Sample City (152900)  Plan period: 2021–2025  Base year: 2020
      As of: 31 December 2023  Data of: 2023, Q2 2023
      Status by: time progress (profile=timeProgress)  Expected values on: linear path (path=linear)

      No.  Indicator       Unit                    Base          Target         Current    % of    % of    Due  Status
                                                                                           goal     way    now
      ---  --------------  --------------  ------------  --------------  --------------  ------  ------  -----  --------------
        1  High-value      items                   0.53      1.8 (2025)      1.2 (2023)   66.7%   52.8%   1.29  behind
           invention
           patents per
           10,000 people
        2  Trademarks      items           3,834 (2019)    4,500 (2023)     4,700 (2023  104.4%  130.0%  4,500  achieved
                                                                           provisional)
                                                           5,000 (2025)     4,700 (2023   94.0%   74.3%  4,500  ahead
                                                                           provisional)
        3  Satisfaction    points                  75.5      ≥85 (2025)    84.96 (2023)  99.95%   99.6%   81.2  ahead
           with IP
           protection
        4  Pledge          100 million                0        1 (2025)   0.35 (2023Q2)   35.0%   35.0%    0.5  behind
           financing       yuan
           Patents         items                      —  15% average                  —       —       —      —  not assessable
           granted                                       annual growth
                                                         (2025)

      How to read the table
        - In brackets: the year of the goal or the period of the figure. “—”: no figure, or not computable.
        - % of goal = current / target (target / current where less is better). % of way = (current − base) / (target − base).
        - Due now = the value due at the time of the figure on the chosen path from base to target; the status compares the
          way gone with the way due.

      Summary by status
      As of 31 December 2023, 5 indicators with 6 targets; 5 assessable (83.3%), 1 met now. By status: 1 achieved, 2 ahead, 2
      behind, 1 not assessable.

      Status          Targets  Share
      --------------  -------  -----
      achieved              1  16.7%
      ahead                 2  33.3%
      behind                2  33.3%
      not assessable        1  16.7%

      Where the trends lead (line from first to last)
      Indicator                                             Target  At the  Missing  Reached  Change  Needed
                                                                       end     then       in  a year  a year
      ----------------------------------------------  ------------  ------  -------  -------  ------  ------
      High-value invention patents per 10,000 people    1.8 (2025)   1.647    0.153     2026   0.223     0.3
      Trademarks “5000”                               5,000 (2025)   5,133     none     2025     217     150
      Satisfaction with IP protection                   ≥85 (2025)   91.27     none     2024    3.15    0.02
      Pledge financing                                    1 (2025)     0.7      0.3     2028    0.14    0.26

      Qualitative goals and milestones (2 without an indicator, not in the table)
        - 1 milestone: An IP protection centre is built
        - 1 qualitative: 质量快速提升

      What could not be computed, and why
        - no time is left before the deadline:
          - Trademarks “4500”: required growth per year from now, required change per year from now, projection
        - a geometric calculation needs values above zero:
          - Pledge financing: observed growth per year, required growth per year
        - there is no baseline:
          - Patents granted: 9 quantities
        - no usable figure as of the evaluation date:
          - Patents granted: 11 quantities
        - there is no progress record that tells:
          - commitments without an indicator: 1 milestone
        - the target is in words only:
          - commitments without an indicator: 1 qualitative"
    `);
  });

  it('fits a terminal of 80 columns', () => {
    expect(table({ width: 80 })).toMatchInlineSnapshot(`
      "【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。

      示范市知识产权规划 指标完成情况表（示例数据）
      地区：示范市（152900）  规划期：2021—2025年  基期：2020年
      评价日期：2023年12月31日  数据时期：2023年、2023年第二季度
      评价规则：时序进度（profile=timeProgress）  时序要求：线性路径（path=linear）

      序号 指标       单位    基期值     目标值     当前值   目标   增量 时序 状态
                                                           完成率 完成率 要求
      ---- ---------- ---- --------- ---------- ---------- ------ ------ ---- --------
         1 每万人口高 件        0.53 1.8 (2025) 1.2 (2023)  66.7%  52.8% 1.29 滞后
           价值发明专
           利拥有量
         2 商标数量   件        3834       4500 4700 (2023 104.4% 130.0% 4500 完成
                              (2019)     (2023)    初步数)
                                           5000 4700 (2023  94.0%  74.3% 4500 快于预期
                                         (2025)    初步数)
         3 知识产权保 分        75.5 ≥85 (2025)      84.96 99.95%  99.6% 81.2 快于预期
           护社会满意                               (2023)
           度
         4 质押融资金 亿元         0   1 (2025)       0.35  35.0%  35.0%  0.5 滞后
           额                                     (2023Q2)
           专利授权量 件           — 年均增长            —      —      —    — 无法评价
                                     15% (2025)

      指标解释
        - 括号内为目标年份或数据时期；“—”表示没有数据或未能计算。
        - 目标完成率＝当前值÷目标值（逆向指标为目标值÷当前值）；增量完成率＝（当前值－
          基期值）÷（目标值－基期值）。
        - 时序要求＝从基期到目标年按所选路径推进，到数据时点应达到的数值；状态按实际进
          度与时序要求之比判断。

      状态汇总
      截至2023年12月31日，有目标的5项指标共6个目标，可评价5个，占83.3%；已达到目标值1
      个。其中完成1个、快于预期2个、滞后2个、无法评价1个。

      状态      目标数   占比
      --------  ------  -----
      完成           1  16.7%
      快于预期       2  33.3%
      滞后           2  33.3%
      无法评价       1  16.7%

      按现有趋势推算（首末两点直线外推）
      指标                           目标值   预计    预计  预计达      实际  今后需要
                                              期末    缺口  到年份  年均增量  年均增量
      ------------------------  -----------  -----  ------  ------  --------  --------
      每万人口高价值发明专利拥   1.8 (2025)  1.647   0.153    2026     0.223       0.3
      有量
      商标数量“5000”            5000 (2025)   5133  可达到    2025       217       150
      知识产权保护社会满意度     ≥85 (2025)  91.27  可达到    2024      3.15      0.02
      质押融资金额                 1 (2025)    0.7     0.3    2028      0.14      0.26

      定性与里程碑任务（共2项，无对应指标，不计入上表）
        - 里程碑1项：建成知识产权保护中心
        - 定性目标1项：质量快速提升

      未能计算的内容及原因
        - 距期限已无剩余时间：
          - 商标数量“4500”：今后需要年均增速、今后需要年均增量、预测
        - 等比计算要求数值均大于零：
          - 质押融资金额：实际年均增速、规划要求年均增速
        - 没有基期值：
          - 专利授权量：9项数值
        - 截至评价日没有可用的完成值：
          - 专利授权量：11项数值
        - 没有相应的执行记录：
          - 无对应指标的任务：里程碑1项
        - 目标只有定性表述：
          - 无对应指标的任务：定性目标1项"
    `);
    for (const line of table({ width: 80 }).split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
  });

  it('fits 90 columns in English, whose words are longer', () => {
    for (const line of table({ language: 'en', width: 90 }).split('\n'))
      expect(textWidth(line)).toBeLessThanOrEqual(90);
  });

  it('does without the plan, by what the evaluation itself says', () => {
    const alone = renderEvaluation(evaluation, { language: 'zh', format: 'table' });
    expect(alone).toContain('sample 指标完成情况表');
    expect(alone).toContain('≥85 (2025)');
    expect(alone).toContain('0.53 (2020)');
  });
});

describe('what is shown never contradicts the verdict', () => {
  it('84.96 against ≥85 is not shown as 85.0', () => {
    expect(table()).toMatch(/≥85 \(2025\)\s+84\.96 \(2023\)\s+99\.95%/);
  });
});

describe('illustrative figures', () => {
  it('are announced in the first line and in the title', () => {
    const [first, , title] = table().split('\n');
    expect(first).toContain('示例数据');
    expect(title).toContain('（示例数据）');
    expect(table({ language: 'en' }).split('\n')[0]).toContain('ILLUSTRATIVE');
  });

  it('are not announced of real ones, and an unknown nature is said', () => {
    const real = { ...evaluation, isIllustrative: false };
    const unknown = { ...evaluation, isIllustrative: null };
    expect(renderEvaluation(real, { language: 'zh', format: 'table', plan })).not.toContain('示例');
    expect(renderEvaluation(unknown, { language: 'zh', format: 'table', plan })).toContain(
      '未说明是实际数据还是示例数据',
    );
  });
});

describe('colour', () => {
  it('is there only when asked for, and says nothing that the words do not', () => {
    expect(table()).not.toContain('\u001b');
    const coloured = table({ colour: true });
    expect(coloured).toContain('\u001b[31m滞后\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours.
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(table());
  });

  it('can be any other paint', () => {
    expect(table({ colour: (text, tone) => (tone === 'bad' ? `<${text}>` : text) })).toContain('<滞后>');
  });
});

describe('JSON', () => {
  const json = renderEvaluation(evaluation, { language: 'zh', format: 'json' });

  it('is the evaluation as it is', () => {
    expect(JSON.parse(json)).toEqual(evaluation);
    expect(json.split('\n')[1]).toBe('  "schemaVersion": 1,');
  });

  it('has the keys of the contract in their order', () => {
    const inOrder = Object.keys(planEvaluationSchema.shape).filter((key) => key !== '$schema');
    expect(Object.keys(JSON.parse(json))).toEqual(inOrder);
  });
});

describe('the words', () => {
  it('tell an evaluation in a paragraph', () => {
    expect(describeEvaluation(evaluation, 'zh')).toMatchInlineSnapshot(
      `"截至2023年12月31日，有目标的5项指标共6个目标，可评价5个，占83.3%；已达到目标值1个。其中完成1个、快于预期2个、滞后2个、无法评价1个。"`,
    );
    expect(describeEvaluation(evaluation, 'en')).toMatchInlineSnapshot(
      `"As of 31 December 2023, 5 indicators with 6 targets; 5 assessable (83.3%), 1 met now. By status: 1 achieved, 2 ahead, 2 behind, 1 not assessable."`,
    );
  });

  it('tell a plan without targets', () => {
    const empty = { ...evaluation, summary: { ...evaluation.summary, targetCount: 0 } };
    expect(describeEvaluation(empty, 'zh')).toBe('截至2023年12月31日，没有与指标对应的目标。');
  });

  it('tell every reason of every quantity', () => {
    expect(describeReason({ quantity: 'progressRatio', code: 'goalEqualsBaseline' }, 'zh')).toBe(
      '增量完成率无法计算：目标值等于基期值。',
    );
    expect(describeReason({ quantity: 'status', code: 'observationMissing' }, 'en')).toBe(
      'Status cannot be determined: no usable figure as of the evaluation date.',
    );
  });

  it('are the heads that the model gives its quantities', () => {
    const [head = ''] = table({ width: 200 })
      .split('\n')
      .filter((line) => line.startsWith('序号'));
    for (const quantity of [
      'goal',
      'observed',
      'attainmentRatio',
      'progressRatio',
      'expectedValue',
      'status',
    ] as const)
      expect(head).toContain(labels.quantity[quantity].zh);
  });
});

describe('names from a hostile plan', () => {
  it('cannot break the table or control the terminal', () => {
    const name = '商标\u001b[2J\n数量\u202e'.padEnd(200, '长');
    const hostile = { ...evaluation, indicators: evaluation.indicators.map((each) => ({ ...each, name })) };
    const text = renderEvaluation(hostile, { language: 'zh', format: 'table', plan, width: 100 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it must hold none of them.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
  });
});
