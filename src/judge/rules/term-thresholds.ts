/**
 * What a divergence must reach to be reported: sure enough that it is one, and for terminology that the odds of being
 * both are good. Chosen on the development clauses, leave-one-section-out (scripts/fit-terms.mjs).
 */
export const thresholds = {score: 0.6, term: 0.38}
