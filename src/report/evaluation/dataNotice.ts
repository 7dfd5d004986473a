import type { Text } from '../../model/text.js';

const illustrative: Text = {
  zh: '【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。',
  en: '[ILLUSTRATIVE DATA] The current values below are made up for demonstration. They are no region’s actual results; do not quote them.',
};

const undeclared: Text = {
  zh: '数据来源未说明是实际数据还是示例数据。',
  en: 'The source does not say whether these are actual or illustrative figures.',
};

/** What must be said of the figures before anything else: that they are made up, or that nobody knows; else nothing. */
export function dataNotice(isIllustrative: boolean | null): Text | null {
  if (isIllustrative === false) return null;
  return isIllustrative ? illustrative : undeclared;
}
