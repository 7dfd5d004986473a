import type { Finding } from '../finding/finding.js';
import type { Plan } from '../model/plan.js';

/** A truth that a plan must keep across its nouns: gives a finding, with its path, for each place that breaks it. */
export type PlanRule = (plan: Plan) => readonly Finding[];
