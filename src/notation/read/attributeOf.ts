import type { ValueOf } from '../../model/label.js';

/** 约束性 or 预期性, where the words are one of them and nothing else. */
export function attributeOf(words: string): ValueOf<'attribute'> | null {
  if (/^(?:约束性?|约束性?指标|约束类?)$/.test(words)) return 'binding';
  return /^(?:预期性?|预期性?指标|指导性|预期类?)$/.test(words) ? 'anticipatory' : null;
}
