import type { DoubtRule } from './doubt.js';

const predicted = /(?:很|极?有)可能|[据经](?:初步)?(?:测算|预测|估算|推算|估计|研判)/;

/** 有可能达到, 据测算: what is foreseen, and not what is to be done. */
export const predictionDoubt: DoubtRule = ({ normal, end, commitment }) => {
  const sentence = normal.text.slice(normal.text.lastIndexOf('。', end - 1) + 1, end);
  const words = commitment ? undefined : predicted.exec(sentence)?.[0];
  return words === undefined
    ? null
    : { words, why: { zh: '也可能只是预测，不是目标', en: 'it may be foreseen only, and no goal' } };
};
