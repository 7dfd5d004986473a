import type { Component, Indicator } from '../../../model/indicator.js';
import type { Plan } from '../../../model/plan.js';

/** A row to be filled in: an indicator, or one of its parts. */
export interface TemplateRow {
  readonly indicator: Indicator;
  /** `null` for the whole. */
  readonly part: Component | null;
}

/**
 * The rows of some indicators, in the plan's order. Where the whole is made of parts it has a row and so has each part;
 * where each part must pass by itself, a figure of the whole would say nothing and only the parts are asked for.
 */
export function templateRows({ indicators }: Plan, ids: ReadonlySet<string>): TemplateRow[] {
  return indicators
    .filter(({ id }) => ids.has(id))
    .flatMap((indicator) => {
      const { components } = indicator;
      const parts = (components?.parts ?? []).map((part) => ({ indicator, part }));
      return components?.combination === 'each' ? parts : [{ indicator, part: null }, ...parts];
    });
}
