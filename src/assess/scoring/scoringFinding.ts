import { ruleFindings } from '../../finding/catalogue/ruleFindings.js';
import { scoringFindings } from '../../finding/catalogue/scoringFindings.js';
import { findingFrom } from '../../finding/findingFrom.js';

/** A finding about the rules of an assessment of regions. */
export const scoringFinding = findingFrom({ ...ruleFindings, ...scoringFindings });
