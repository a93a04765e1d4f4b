import type {Rule} from '../rule.ts'
import {lackRule} from './lack.ts'

/**
 * A clause, a sentence or an item of an enumeration that the first translation (the source where there is
 * one) has and another lacks; in texts of one language also a longer part of a sentence (`…, and opens new paths to the
 * market`), and in sentences that are nearly the same, word for word, any phrase or a small word. A condition, an exception
 * (`unless the roof is damaged`, `except fruit`) or a restriction (`only`) is named as such. Between languages an `only` is
 * told that the other sentence answers by no such word, exception or denial, and a part between commas where the other sentence is
 * as much too short.
 *
 * Not seen: a word or two lost from a sentence that is put in other words, unless they are an item of a list; most parts of
 * the sentences of free translations; between two languages most of what is smaller than a sentence or an item, in Chinese,
 * Japanese and Thai all of it; and what all translations lack.
 */
export const omission: Rule = lackRule({
  id: 'omission',
  severity: 'warning',
  summary: 'A clause, sentence or list item of the first text that another translation lacks.',
  firstHasIt: true,
})
