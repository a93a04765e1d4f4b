import type {Rule} from '../rule.ts'
import {lackRule} from './lack.ts'

/**
 * A clause, a sentence or an item of an enumeration that the first translation (the source where there is
 * one) has and another lacks.
 */
export const omission: Rule = lackRule({
  id: 'omission',
  severity: 'warning',
  summary: 'A clause, sentence or list item of the first text that another translation lacks.',
  firstHasIt: true,
})
