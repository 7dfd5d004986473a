import type { Plan } from '../src/model/plan.js';
import { indicatorWith, planWith } from './smallPlan.js';

/** The plan that the sheets of test/fixtures/sheets belong to: all their indicators are known. */
export const sheetPlan: Plan = planWith({
  indicators: [
    ...planWith().indicators,
    indicatorWith({ id: 'trademarks', name: '商标有效注册量', englishName: 'Trademarks', number: 5 }),
  ],
});
