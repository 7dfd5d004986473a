import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import { isRecordedConflict } from './isRecordedConflict.js';

interface Numbered {
  readonly project: Project;
  readonly number: number;
  readonly path: string;
}

/** Numbered projects of one form and one parent count from 1 without a gap, each once, or a conflict tells of it. */
export function projectNumbersHaveNoGaps(plan: Plan): readonly Finding[] {
  const groups = new Map<string, Numbered[]>();
  for (const [index, project] of plan.projects.entries()) {
    const { number, form, parentId } = project;
    if (number === null) continue;
    const key = `${form} ${parentId}`;
    groups.set(key, [...(groups.get(key) ?? []), { project, number, path: `projects[${index}].number` }]);
  }
  return [...groups.values()].flatMap((group) =>
    faultsOf(
      [...group].sort((a, b) => a.number - b.number),
      plan,
    ),
  );
}

function faultsOf(group: readonly Numbered[], plan: Plan): Finding[] {
  return group.flatMap(({ project, number, path }, at): Finding[] => {
    const before = group[at - 1];
    const last = before?.number ?? 0;
    if (isRecordedConflict(plan, [project.id])) return [];
    if (before && number === last) {
      return [finding('project/numberRepeated', { path }, { seen: String(number), first: before.path })];
    }
    const missing = Array.from({ length: Math.min(number - last - 1, mostTold) }, (_, step) =>
      String(last + step + 1),
    );
    const details = { seen: String(number), missing, form: labels.projectForm[project.form] };
    return missing.length > 0 ? [finding('project/numberMissing', { path }, details)] : [];
  });
}

const mostTold = 20;
