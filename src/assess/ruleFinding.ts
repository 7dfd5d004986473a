import { ruleFindings } from '../finding/catalogue/ruleFindings.js';
import { findingFrom } from '../finding/findingFrom.js';

/** A finding about a rule or a weight that the caller gave. */
export const ruleFinding = findingFrom(ruleFindings);
