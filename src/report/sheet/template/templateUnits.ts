import type { Indicator } from '../../../model/indicator.js';
import type { Plan } from '../../../model/plan.js';
import type { TemplateUnit } from './templateWorkbook.js';

/**
 * Who fills in which indicators, each at one unit, so that no figure comes back twice: the unit that leads, else the
 * first one responsible. Named at the indicator or, where the plan names nobody there, at a task that serves one of its
 * targets.
 *
 * @returns units in the plan’s order; at the end, with `unitId` `null`, the indicators that nobody is named for
 * @example
 * templateUnits(shijiazhuang).map(({ name, indicatorIds }) => [name.zh, indicatorIds.length])
 * // [['市知识产权局', 16], ['未写明责任单位', 1]]
 * templateUnits(alxa).map(({ unitId }) => unitId) // [null]: the plan names no unit for an indicator
 */
export function templateUnits(plan: Plan): (TemplateUnit & { readonly unitId: string | null })[] {
  const unitOf = new Map(plan.indicators.map((indicator) => [indicator.id, unitFor(indicator, plan)]));
  const ofUnit = (unitId: string | null): string[] =>
    plan.indicators.map(({ id }) => id).filter((id) => unitOf.get(id) === unitId);
  const named = plan.organizations.map(({ id, name, englishName }) => ({
    unitId: id,
    name: { zh: name, en: englishName },
    indicatorIds: ofUnit(id),
  }));
  const unnamed = {
    unitId: null,
    name: { zh: '未写明责任单位', en: 'No unit named' },
    indicatorIds: ofUnit(null),
  };
  return [...named, unnamed].filter(({ indicatorIds }) => indicatorIds.length > 0);
}

function unitFor(indicator: Indicator, { organizations, targets, tasks }: Plan): string | null {
  const own = new Set(targets.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ id }) => id));
  const serving = tasks.filter(({ targetIds }) => targetIds.some((id) => own.has(id)));
  const known = new Set(organizations.map(({ id }) => id));
  const inOrder = [
    ...(indicator.leadUnitIds ?? []),
    ...(indicator.responsibleUnitIds ?? []),
    ...serving.flatMap(({ leadUnitIds }) => leadUnitIds),
    ...serving.flatMap(({ responsibleUnitIds }) => responsibleUnitIds),
  ];
  return inOrder.find((id) => known.has(id)) ?? null;
}
