import { notAssessable } from './notAssessable.js';
import type { ShareMetProfile, StatusName } from './profile.js';

/**
 * Share of milestones met, by the three figures of the European funds' performance framework. The regulation holds
 * them against the attainment of each milestone; holding them against the share of milestones is this library's use.
 *
 * https://eur-lex.europa.eu/eli/reg_impl/2014/215
 */
export const esif85: ShareMetProfile<StatusName> = {
  id: 'esif85',
  method: 'shareMet',
  name: { zh: '欧盟基金85%规则', en: 'European funds, 85%' },
  source: {
    zh: '数值取自欧盟（EU）215/2014号条例第6条，用于达标个数为本库约定。',
    en: 'Figures of Regulation (EU) 215/2014, article 6, held against the share of milestones by this library.',
  },
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg_impl/2014/215',
  statuses: [
    { status: 'milestonesAchieved', label: { zh: '里程碑完成', en: 'milestones achieved' } },
    { status: 'milestonesNearlyAchieved', label: { zh: '里程碑基本完成', en: 'milestones nearly achieved' } },
    { status: 'milestonesNotAchieved', label: { zh: '里程碑未完成', en: 'milestones not achieved' } },
    { status: 'seriousFailure', label: { zh: '严重未完成', en: 'serious failure' } },
    notAssessable,
  ],
  bands: [
    { status: 'milestonesAchieved', from: 0.85, includesFrom: true },
    { status: 'milestonesNearlyAchieved', from: 0.75, includesFrom: true },
    { status: 'milestonesNotAchieved', from: 0.65, includesFrom: true },
  ],
  below: 'seriousFailure',
};
