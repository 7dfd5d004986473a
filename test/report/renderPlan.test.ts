import { describe, expect, it } from 'vitest';
import { renderPlan, renderPlanList } from '../../src/report/index.js';
import { textWidth } from '../../src/report/layout/textWidth.js';
import { plan } from './sample.js';

describe('a plan in full', () => {
  it('reads in Chinese', () => {
    expect(renderPlan(plan, { language: 'zh', width: 100 })).toMatchInlineSnapshot(`
      "示范市知识产权规划
      标识：sample
      类型：规划
      状态：已印发
      地区：示范市（152900，地级）
      规划期：2021—2025年，基期2020年
      印发单位：原文未载明
      批准单位：原文未载明
      主送：原文未载明
      成文日期：2021年12月1日
      发布日期：原文未载明
      文号：原文未载明
      上级规划：原文未载明

      指标（5项）
      序号  指标                          单位  基期值       目标                类别  属性
      ----  ----------------------------  ----  -----------  ------------------  ----  ------
         1  每万人口高价值发明专利拥有量  件    0.53 (2020)  1.8 (2025)          创造  —
         2  商标数量                      件    3834 (2019)  4500 (2023)         创造  —
                                                             5000 (2025)
         3  知识产权保护社会满意度        分    75.5 (2020)  ≥85 (2025)          保护  预期性
         4  质押融资金额                  亿元  0 (2020)     1 (2025)            创造  —
            专利授权量                    件    —            年均增长15% (2025)  创造  —

      定性与里程碑目标（2项）
      里程碑（1项）
        - 建成知识产权保护中心（2025年，推定；二（三））
      定性目标（1项）
        - 质量快速提升（2025年，推定；二（三））

      专栏与重大工程（1项）
        - 1 保护工程（重大工程）
          - 多部门会商（推定）

      保护行动（1项）
        - 铁拳（已开展；专项行动；行政保护、司法保护；商标；牵头：市法院）"
    `);
  });

  it('reads in English', () => {
    expect(renderPlan(plan, { language: 'en', width: 100 })).toMatchInlineSnapshot(`
      "IP Plan of Sample City
      Id: sample
      Kind: plan
      Standing: issued
      Region: Sample City (152900, prefecture)
      Period: 2021–2025, base year 2020
      Issued by: not printed
      Approved by: not printed
      Addressed to: not printed
      Issued on: 1 December 2021
      Published on: not printed
      Document number: not printed
      Follows: not printed

      Indicators (5)
      No.  Indicator        Unit             Baseline      Target           Side of the work  Attribute
      ---  ---------------  ---------------  ------------  ---------------  ----------------  ------------
        1  High-value       items            0.53 (2020)   1.8 (2025)       creation          —
           invention
           patents per
           10,000 people
        2  Trademarks       items            3,834 (2019)  4,500 (2023)     creation          —
                                                           5,000 (2025)
        3  Satisfaction     points           75.5 (2020)   ≥85 (2025)       protection        anticipatory
           with IP
           protection
        4  Pledge           100 million      0 (2020)      1 (2025)         creation          —
           financing        yuan
           Patents granted  items            —             15% average      creation          —
                                                           annual growth
                                                           (2025)

      Qualitative goals and milestones (2)
      milestone (1)
        - An IP protection centre is built (2025, inferred; 二（三）)
      qualitative (1)
        - 质量快速提升 (2025, inferred; 二（三）)

      Projects (1)
        - 1 Protection project (major project)
          - Consultation (inferred)

      Protection actions (1)
        - Iron Fist (past; campaign; administrative, judicial; trademark; led by City Court)"
    `);
  });

  it('marks what is inferred, and only that', () => {
    const titled = { ...plan, inferred: { title: { zh: '拟', en: 'ours' } } };
    expect(renderPlan(titled, { language: 'zh' })).toContain('（题名为推定）');
    expect(renderPlan(plan, { language: 'zh' })).not.toContain('（题名为推定）');
  });

  it('fits a terminal of 80 columns', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const line of renderPlan(plan, { language, width: 80 }).split('\n'))
        expect(textWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it('ends even when the parents of projects go in a circle', () => {
    const [project] = plan.projects;
    if (!project) throw new Error('the sample must have a project');
    const circle = { ...plan, projects: [{ ...project, parentId: project.id }] };
    expect(renderPlan(circle, { language: 'zh' })).toContain('保护工程');
  });
});

describe('a list of plans', () => {
  it('is a table', () => {
    expect(renderPlanList([plan], { language: 'zh' })).toMatchInlineSnapshot(`
      "标识    名称                地区    规划期     指标  目标
      ------  ------------------  ------  ---------  ----  ----
      sample  示范市知识产权规划  示范市  2021—2025     5     8"
    `);
    expect(renderPlanList([plan], { language: 'en' })).toMatchInlineSnapshot(`
      "Id      Title                   Region       Period     Indicators  Targets
      ------  ----------------------  -----------  ---------  ----------  -------
      sample  IP Plan of Sample City  Sample City  2021–2025           5        8"
    `);
  });
});
