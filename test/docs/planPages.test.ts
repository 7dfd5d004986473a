import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { renderPlanPage } from '../../src/report/index.js';
import { planPageText } from '../../tools/planPageText.mjs';

it.each(planIds)('the page of %s is up to date; if not, run npm run pages', async (id) => {
  const file = new URL(`../../docs/plans/${id}.md`, import.meta.url);
  const plan = await loadPlan(id);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(planPageText(plan, renderPlanPage(plan)));
});
