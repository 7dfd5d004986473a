import type { RollUp } from '../../assess/rollUp/rollUp.js';
import type { RollUpGroup } from '../../assess/rollUp/rollUpGroup.js';
import { labels } from '../../model/label.js';
import { rollUpNote } from '../assess/rollUpNote.js';
import { noFigure } from '../evaluation/targetFigures.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPercent } from '../number/formatPercent.js';
import { inBoth } from './inBoth.js';
import type { ReportFigure, ReportGroup, ReportRollUp } from './reportDocument.js';
import { reportStatus } from './reportStatus.js';
import { reportStatuses } from './reportStatuses.js';

/** A roll-up as rows. */
export function reportRollUp(rolled: RollUp): ReportRollUp {
  const { by, groups, total } = rolled;
  return {
    by,
    title: { zh: `按${labels.grouping[by].zh}汇总`, en: `By ${labels.grouping[by].en}` },
    groups: groups.map((group) => groupOf(group, rolled)),
    total: groupOf(total, rolled),
    note: inBoth((language) => rollUpNote(rolled, language)),
  };
}

function groupOf(group: RollUpGroup, rolled: RollUp): ReportGroup {
  const { label, targetCount, assessableCount, rowsMet, progress, worstStatus, byStatus } = group;
  return {
    label: inBoth((language) => visibleText(label[language])),
    targetCount,
    assessableCount,
    metCount: rowsMet.metCount,
    decidedCount: rowsMet.knownCount,
    progress: share(progress.meanRatio),
    coverage: share(progress.coverageRatio),
    worst: worstStatus === null ? null : reportStatus(worstStatus, rolled),
    statuses: reportStatuses(byStatus, targetCount, rolled),
  };
}

const share = (ratio: number | null): ReportFigure => ({
  value: ratio,
  isRatio: true,
  text: inBoth(() => (ratio === null ? noFigure : formatPercent(ratio))),
});
