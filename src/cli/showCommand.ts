import type { Command } from './command.js';
import { commonOptions } from './command.js';
import { formatOption, planArgument } from './formatOption.js';
import { isColoured } from './isColoured.js';
import { tellFindings } from './tellFindings.js';

/** `ipr-plan show`: all that a plan holds. */
export const showCommand: Command = {
  name: 'show',
  about: {
    zh: '查看一份规划：指标、目标、专栏、保护行动、保障措施、监测评估、原文矛盾',
    en: 'Show a plan: indicators, targets, projects, protection actions, safeguards, monitoring, contradictions',
  },
  arguments: [planArgument],
  options: [formatOption, ...commonOptions],
  examples: ['ipr-plan show alxa', 'ipr-plan show ./my-plan.json --format json'],
  run: async ({ language, words, options }, io) => {
    const [{ planNamed }, { renderPlan }] = await Promise.all([
      import('./planNamed.js'),
      import('../report/index.js'),
    ]);
    const { plan, findings } = await planNamed(words[0] ?? '', io);
    const code = await tellFindings(findings, language, io);
    const colour = isColoured(io.env, io.isTerminal);
    io.stdout(
      options.get('format') === 'json'
        ? JSON.stringify(plan, null, 2)
        : renderPlan(plan, { language, colour, ...(io.columns ? { width: io.columns } : {}) }),
    );
    return code;
  },
};
