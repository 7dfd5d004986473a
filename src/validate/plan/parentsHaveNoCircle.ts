import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

interface Child {
  readonly id: string;
  readonly parentId: string | null;
}

/** Going up from parent to parent, tasks and projects come to an end. */
export function parentsHaveNoCircle({ tasks, projects }: Plan): readonly Finding[] {
  return [...circles('tasks', tasks), ...circles('projects', projects)];
}

function circles(list: string, children: readonly Child[]): Finding[] {
  const parents = new Map(children.map(({ id, parentId }) => [id, parentId]));
  return children.flatMap(({ id }, index) => {
    const chain = wayUp(id, parents);
    // Told once, at the first of the circle.
    const isFirst = children.findIndex((child) => chain.includes(child.id)) === index;
    return chain.at(-1) === id && chain.length > 1 && isFirst
      ? [finding('parent/circle', { path: `${list}[${index}].parentId` }, { seen: chain[1] ?? id, chain })]
      : [];
  });
}

/** Ids from a child upwards, until the top or until one comes again; that one then stands at the end too. */
function wayUp(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const chain = [id];
  for (let parent = parents.get(id); parent; parent = parents.get(parent)) {
    const isKnown = chain.includes(parent);
    chain.push(parent);
    if (isKnown) break;
  }
  return chain;
}
