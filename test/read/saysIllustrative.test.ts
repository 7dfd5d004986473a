import { describe, expect, it } from 'vitest';
import { saysIllustrative } from '../../src/read/layout/saysIllustrative.js';

describe('a title or a note says that figures are made up', () => {
  it.each([
    '【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。',
    '[ILLUSTRATIVE DATA] The current values below are made up for demonstration.',
    '指标完成情况表（示例数据）',
    'State of the targets (illustrative data)',
    '示例数据',
    '示例数据。',
    '示例数据，非真实统计',
    '示例数据, 非真实统计',
    '备注：示例数据，非实际完成情况。',
    '说明:示例数据，不是统计数据',
    'Illustrative figures',
    'Illustrative data, not actual results.',
    'Note: illustrative figures; not official statistics',
  ])('with %s', (text) => expect(saysIllustrative(text)).toBe(true));

  it.each([
    '',
    '示例',
    '阿拉善盟知识产权指标完成情况（示例）',
    '示例市知识产权指标完成情况',
    '填报示例数据说明',
    '示例数据已替换为实际数据',
    '示例数据，已替换为实际数据',
    '非示例数据',
    '本表不是示例数据',
    '示意数据',
    'Illustrative figures were replaced by actual ones',
    'No illustrative data',
    'These are not illustrative figures',
  ])('and not with %j, which may mean anything', (text) => expect(saysIllustrative(text)).toBe(false));
});
