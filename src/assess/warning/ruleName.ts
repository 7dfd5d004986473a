import { labels } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { WarningRule } from './warningRule.js';

/** What a reader knows a rule by: its own name, else that of its kind, with the id where that tells more. */
export function ruleName({ id, rule, name }: WarningRule): Text {
  if (name !== undefined) return name;
  const kind = labels.warningRule[rule];
  return id === rule ? kind : { zh: `${kind.zh}（${id}）`, en: `${kind.en} (${id})` };
}
