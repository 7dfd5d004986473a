import type { Plan } from '../../model/plan.js';
import type { NamedNoun } from './namedThings.js';

/** An id that points at something else in the plan. */
export interface Reference {
  readonly id: string;
  /** What it must point at; `null` for anything that has an id. */
  readonly noun: NamedNoun | null;
  readonly path: string;
}

/** What each key of a plan that holds ids points at. `parentId` points at its own kind; `componentId` into an indicator. */
export const referenceKeys: Readonly<Record<string, NamedNoun | 'own' | 'any'>> = {
  issuerId: 'organization',
  approverId: 'organization',
  addresseeIds: 'organization',
  leadUnitIds: 'organization',
  responsibleUnitIds: 'organization',
  partnerUnitIds: 'organization',
  unitIds: 'organization',
  byUnitIds: 'organization',
  ofUnitIds: 'organization',
  toUnitIds: 'organization',
  documentId: 'document',
  indicatorId: 'indicator',
  targetIds: 'target',
  taskId: 'task',
  projectId: 'project',
  parentId: 'own',
  touches: 'any',
};

const listNouns: Readonly<Record<string, NamedNoun>> = { tasks: 'task', projects: 'project' };

/** Every reference of a plan, wherever it stands, in the order of the plan. */
export function references(plan: Plan): Reference[] {
  return Object.entries(plan).flatMap(([key, value]) => [
    ...referencesOf(key, value, key, null),
    ...referencesIn(value, key, listNouns[key] ?? null),
  ]);
}

/** @param own noun of the objects in the list that this value belongs to */
function referencesIn(value: unknown, path: string, own: NamedNoun | null): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const innerPath = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    return [...referencesOf(key, inner, innerPath, own), ...referencesIn(inner, innerPath, own)];
  });
}

function referencesOf(key: string, value: unknown, path: string, own: NamedNoun | null): Reference[] {
  const target = Object.hasOwn(referenceKeys, key) ? referenceKeys[key] : undefined;
  if (target === undefined) return [];
  const noun = target === 'own' ? own : target === 'any' ? null : target;
  if (typeof value === 'string') return [{ id: value, noun, path }];
  if (!Array.isArray(value)) return [];
  return value.map((id: unknown, index) => ({ id: String(id), noun, path: `${path}[${index}]` }));
}
