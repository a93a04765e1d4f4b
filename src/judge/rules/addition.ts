import {lacksOf} from '../lack/index.ts'
import type {Rule} from '../rule.ts'
import {draftOf} from './omission.ts'

/**
 * A clause, a sentence or an item of an enumeration that a translation has and the first one (the source
 * where there is one) lacks.
 */
export const addition: Rule = {
  id: 'addition',
  severity: 'warning',
  scope: 'work',
  summary: 'A clause, sentence or list item of a translation that the first text lacks.',
  run({collation}, report) {
    for (const lack of lacksOf(collation)) {
      if (lack.lacks.some((index) => index < lack.has)) report(draftOf(lack, collation))
    }
  },
}
