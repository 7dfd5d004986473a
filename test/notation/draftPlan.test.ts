import { describe, expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { planSchema } from '../../src/model/plan.js';
import { draftPlan } from '../../src/notation/draftPlan.js';
import { validatePlan } from '../../src/validate/validatePlan.js';
import { documentHashed, documentsFolder, idsIn } from '../datasets/document.js';
import { ledgerOf } from '../datasets/ledger.js';

const text = `某市“十四五”知识产权规划
一、规划背景
（一）发展成效
有效发明专利达到151件。
二、总体要求
（三）主要目标
到2025年，全市地理标志拥有量达到4件。
专栏1 主要指标
序号 | 指标 | 单位 | 2020年 | 2025年 | 属性
1 | 商标拥有量 | 件 | 30 | 50 | 预期性
2 | 地理标志拥有量 | 件 | 3 | 4 | 预期性
三、重点任务
（一）提升创造质量
1.培育专利。每年评选专利奖10项。
专栏2 品牌工程
新增商标品牌指导站10个。
（二）完善服务
设立知识产权服务中心。`;

const { plan, candidates, isDraft } = draftPlan(text);

describe('a draft of damaged text', () => {
  const digits = '9'.repeat(300);
  const damaged: readonly (readonly [string, string, string])[] = [
    ['a figure with far too many digits behind its scale', '达到4件', `达到2亿${'９'.repeat(46)}目标值`],
    ['a figure that no number holds', '达到4件', `达到2亿${digits}件`],
    ['a whole of too many parts to count', '达到4件', `${digits.slice(0, 34)}+1+N`],
    ['a cell far longer than any', '| 预期性', `| 预期${digits}`],
    ['a row that is counted from 0', '2 | 地理标志拥有量', '0 | 地理标志拥有量'],
  ];

  it.each(damaged)('is of the right shape with %s', (_, sound, broken) => {
    const { plan: drafted } = draftPlan(text.replace(sound, broken));
    expect(text).toContain(sound);
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(drafted))).error?.issues ?? []).toEqual([]);
  });
});

describe('a draft', () => {
  it('is a plan that the schema accepts, marked as a draft', () => {
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(isDraft).toBe(true);
    expect(Object.keys(plan.inferred ?? {})).toEqual(
      expect.arrayContaining(['title', 'id', 'region', 'kind', 'indicators', 'targets', 'tasks', 'projects']),
    );
  });

  it('takes title, kind and years from the text, and what is given instead of them', () => {
    expect(plan).toMatchObject({ title: '某市“十四五”知识产权规划', kind: 'plan' });
    expect(plan.period).toMatchObject({ firstYear: 2021, lastYear: 2025, baseYear: 2020 });
    expect(plan.period.inferred).toHaveProperty('lastYear');
    const given = draftPlan(text, {
      id: 'my-city',
      title: '某市知识产权工作方案',
      period: { firstYear: 2022, lastYear: 2024 },
    }).plan;
    expect(given).toMatchObject({ id: 'my-city', title: '某市知识产权工作方案', kind: 'workPlan' });
    expect(given.period).toEqual({ firstYear: 2022, lastYear: 2024, baseYear: 2021 });
    expect(given.inferred).not.toHaveProperty('title');
  });

  it('makes tasks of the headings of work and projects of its boxes', () => {
    expect(plan.tasks.map(({ id, name, parentId }) => [id, name, parentId])).toEqual([
      ['task-2', '总体要求', null],
      ['task-3', '重点任务', null],
      ['task-3-1', '提升创造质量', 'task-3'],
      ['task-3-1-1', '培育专利', 'task-3-1'],
      ['task-3-2', '完善服务', 'task-3'],
    ]);
    expect(plan.projects).toMatchObject([
      { id: 'project-3-1-1-2', number: 2, name: '品牌工程', form: 'box', taskId: 'task-3-1-1' },
    ]);
  });

  it('reads its tables, and one indicator that table and sentence name is one', () => {
    expect(plan.indicators.slice(0, 2)).toMatchObject([
      { name: '商标拥有量', unit: '件', number: 1, attribute: 'anticipatory', baseline: { value: 30 } },
      { name: '地理标志拥有量', unit: '件', number: 2, baseline: { value: 3 } },
    ]);
    const second = plan.indicators[1]?.id;
    const origins = plan.targets
      .filter((target) => target.indicatorId === second)
      .map(({ origin }) => origin);
    expect(origins).toEqual(['table', 'prose']);
  });

  it('joins targets to the work they stand under, and cites where they stand', () => {
    const [project] = plan.projects;
    const target = plan.targets.find(({ id }) => id === project?.targetIds[0]);
    expect(target).toMatchObject({
      kind: 'increment',
      origin: 'project',
      citations: [{ sectionPath: ['三', '（一）', '1', '品牌工程'] }],
    });
    expect(candidates.map(({ text: words }) => words)).not.toContain('有效发明专利达到151件');
  });

  it('gives every id once, and breaks no reference', () => {
    const ids = idsIn({ ...plan, id: undefined });
    expect(new Set(ids).size).toBe(ids.length);
    // Only the region, which no text tells, is left to be filled in.
    expect(
      validatePlan(plan)
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ).toEqual(['region/codeNotOfLevel']);
  });

  it('numbers a heading that comes twice', () => {
    const twice = draftPlan(`${text}\n三、重点任务\n四、其他`).plan.tasks.map(({ id }) => id);
    expect(twice).toContain('task-3.2');
  });

  it('wants the years where nothing tells them', () => {
    expect(() => draftPlan('')).toThrow(
      new RangeError('draftPlan: the years must be given where the text does not tell them, got none'),
    );
    expect(draftPlan('', { period: { firstYear: 2026, lastYear: 2030 } }).plan.inferred).toHaveProperty(
      'title',
    );
  });
});

describe.skipIf(!documentsFolder)('the draft of each of the five documents', () => {
  it.each(planIds)('%s is accepted by the schema and has the years of the plan', async (id) => {
    const draft = draftPlan(documentHashed(ledgerOf(id).sha256));
    expect(planSchema.safeParse(draft.plan).success).toBe(true);
    const { period } = await loadPlan(id);
    expect(draft.plan.period).toMatchObject({ firstYear: period.firstYear, lastYear: period.lastYear });
  });
});
