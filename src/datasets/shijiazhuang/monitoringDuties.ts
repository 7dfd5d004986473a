import type { MonitoringDuty } from '../../model/monitoringDuty.js';
import { unsaidDuty } from '../unsaidDuty.js';
import { atTask, safeguard } from './place.js';
import { unitsOfTask } from './reasons.js';
import { leadUnitId } from './responsibleUnits.js';

/** Duties to watch, evaluate and assess, in printed order. */
export const monitoringDuties: MonitoringDuty[] = [
  {
    ...unsaidDuty,
    id: 'agencies-inspected-at-random',
    type: 'inspection',
    byUnitIds: [leadUnitId],
    of: { zh: '代理服务机构，以随机方式', en: 'Patent agencies, chosen at random' },
    citations: [atTask(6)],
    inferred: { byUnitIds: unitsOfTask },
  },
  {
    ...unsaidDuty,
    id: 'infringement-cases-disclosed',
    type: 'publication',
    byUnitIds: [leadUnitId],
    of: { zh: '侵权案件的信息', en: 'Information on cases of infringement' },
    isPublic: true,
    citations: [atTask(9)],
    inferred: { byUnitIds: unitsOfTask },
  },
  {
    ...unsaidDuty,
    id: 'annual-assessment',
    type: 'assessment',
    frequency: 'annual',
    frequencyPrinted: '年度',
    of: {
      zh: '各部门、各地分解到的工作目标',
      en: 'The goals divided among departments and areas',
    },
    ofUnitIds: ['city-departments', 'counties'],
    citations: [safeguard.assessment],
    inferred: {
      ofUnitIds: {
        zh: '原文写“部门和行政区划”，对应到主送的部门和各县（市、区）。',
        en: 'The text says departments and administrative areas; they are matched to the departments addressed and the counties.',
      },
    },
  },
];
