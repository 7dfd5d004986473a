import type { Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption } from './formatOption.js';

/** `ipr-plan plans`: what is bundled. */
export const plansCommand: Command = {
  name: 'plans',
  about: { zh: '列出内置的规划', en: 'List the bundled plans' },
  arguments: [],
  options: [formatOption, ...commonOptions],
  examples: ['ipr-plan plans', 'ipr-plan plans --format json'],
  run: async ({ language, options }, io) => {
    const [{ planIds, loadPlan }, { renderPlanList }] = await Promise.all([
      import('../datasets/index.js'),
      import('../report/index.js'),
    ]);
    const plans = await Promise.all(planIds.map((id) => loadPlan(id)));
    const isJson = options.get('format') === 'json';
    const summaries = plans.map(({ id, title, englishTitle, region, period, indicators, targets }) => ({
      id,
      title,
      englishTitle,
      region,
      period: { firstYear: period.firstYear, lastYear: period.lastYear, baseYear: period.baseYear },
      indicatorCount: indicators.length,
      targetCount: targets.length,
    }));
    io.stdout(
      isJson
        ? JSON.stringify(summaries, null, 2)
        : renderPlanList(plans, { language, ...(io.columns ? { width: io.columns } : {}) }),
    );
    return 0;
  },
};
