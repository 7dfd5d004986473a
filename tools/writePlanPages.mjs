// Writes docs/plans/<id>.md for every plan, from the build. A test tells when the committed pages are out of date.
import { writeFileSync } from 'node:fs';
import { planPageText } from './planPageText.mjs';

const dist = new URL('../dist/', import.meta.url);
const { planIds, loadPlan } = await import(new URL('datasets/index.js', dist).href);
const { renderPlanPage } = await import(new URL('report/index.js', dist).href);

for (const id of planIds) {
  const plan = await loadPlan(id);
  const file = new URL(`../docs/plans/${id}.md`, import.meta.url);
  writeFileSync(file, planPageText(plan, renderPlanPage(plan)));
}
