import { wordsOf } from '../../text/wordsOf.js';
import type { ColumnRole } from '../columnRoles.js';

/**
 * Headings of indicator tables without years, units, blanks and quotation marks. A heading is looked up whole; what
 * `headingGrammar` or `headingPatterns` can tell is not listed.
 */
export const headingWords: Readonly<Record<string, ColumnRole>> = {
  ...wordsOf('序号 编号 序 项次 行次 号 no no. 指标序号 指标编号 序列', 'number'),
  ...wordsOf(
    '类型 一级指标 维度 方面 分类 指标类型 指标分类 类 大类 板块 指标维度 指标来源 级别 指标级别 指标层级 类目 指标体系',
    'category',
  ),
  ...wordsOf(
    '指标 名称 二级指标 三级指标 指标内容 指标项 指标项目 项目 指标名 目标指标 监测指标 评价指标 预期指标 考核指标 内容 指标及单位 指标名称及单位 指标(单位) 规划指标 项目名称 ' +
      '指标/单位 预期性指标 约束性指标 绩效指标 任务指标 评估指标',
    'name',
  ),
  ...wordsOf('单位 计量单位 指标单位 度量单位 单位名称 数据单位 量纲', 'unit'),
  ...wordsOf('现值 达到值 指标现值 末值 初值 预计完成 预计 预计值 预计完成值 预计数 年末值', 'baseline'),
  ...wordsOf('约束值', 'target'),
  ...wordsOf('累计完成 总量目标', 'total'),
  ...wordsOf(
    '指标性质 性质 约束性/预期性 预期性/约束性 属性类别 属性类型 指标属性类别 约束类型',
    'attribute',
  ),
  ...wordsOf('提供单位 数据提供单位 统计单位 承担单位 监测部门', 'responsible'),
  ...wordsOf(
    '备注 说明 指标说明 备考 注 指标解释 计算方法 数据来源 来源 指标含义 口径 统计口径 解释 计算公式 指标定义 定义 附注 注释 资料来源',
    'remark',
  ),
};
