import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { ResultTables } from './resultTables.js';
import { commitmentsView } from './views/commitmentsView.js';
import { derivationsView } from './views/derivationsView.js';
import { gapsView } from './views/gapsView.js';
import { remarksView } from './views/remarksView.js';
import { rollUpsView } from './views/rollUpsView.js';
import { targetsView } from './views/targetsView.js';
import { warningsView } from './views/warningsView.js';
import { workView } from './views/workView.js';

/** The tables of a report in the order they are read. What the report was not made with is left out. */
export function reportTables(report: PlanReport, language: Language): ResultTables {
  const { title, notices, rollUps, warnings, work, commitments, unrecorded } = report;
  const hasCommitments = commitments.length > 0 || unrecorded.length > 0;
  const views = [
    targetsView(report, language),
    ...(rollUps.length > 0 ? [rollUpsView(report, language)] : []),
    ...(warnings === null ? [] : [warningsView(report, language)]),
    ...(work.length > 0 ? [workView(report, language)] : []),
    ...(hasCommitments ? [commitmentsView(report, language)] : []),
    gapsView(report, language),
    derivationsView(report, language),
    remarksView(report, language),
  ];
  return {
    language,
    title: title[language],
    notices: notices.map((notice) => notice[language]),
    views,
  };
}
