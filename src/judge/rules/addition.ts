import type {Rule} from '../rule.ts'
import {lackRule} from './lack.ts'

/**
 * A clause, a sentence or an item of an enumeration that a translation has and the first one (the source
 * where there is one) lacks; smaller things, conditions and restrictions among them, as `omission` has it.
 *
 * Not seen: what an `omission` does not see: words added to a sentence that is put in other words, and an item beside
 * others that have no links.
 */
export const addition: Rule = lackRule({
  id: 'addition',
  severity: 'warning',
  summary: 'A clause, sentence or list item of a translation that the first text lacks.',
  firstHasIt: false,
})
