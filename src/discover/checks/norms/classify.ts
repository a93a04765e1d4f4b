import {languageOf} from '../../../language/index.ts'
import {modalsOf} from './modals.ts'
import type {NormKind} from './norm.ts'

/**
 * What a sentence of a norm text does. Its own modal decides, which is the first outside subordinate clauses;
 * a definition is told by its form before that, a report (`It has accelerated …`) after it.
 *
 * @returns `statement` where nothing speaks for anything else, also for languages without patterns
 * @example classifyNorm('No person shall sell milk without a permit.', 'en') // 'prohibition'
 */
export function classifyNorm(sentence: string, language: string): NormKind {
  const lexicon = languageOf(language).norms
  if (!lexicon) return 'statement'
  if (lexicon.definition.test(sentence)) return 'definition'
  const modals = modalsOf(sentence, language).filter((modal) => modal.class !== 'possibility')
  const own = modals.find(({start}) => !isSubordinate(sentence, start, lexicon.subordinate)) ?? modals[0]
  if (own && own.class !== 'possibility') return own.class
  return lexicon.report?.test(sentence) ? 'report' : 'statement'
}

/** Whether a modal stands in a clause that opened before it and was not closed by a comma or a bracket. */
function isSubordinate(sentence: string, at: number, subordinate: RegExp): boolean {
  const before = sentence.slice(0, at)
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(')'), before.lastIndexOf(';')) + 1,
  )
  return subordinate.test(clause)
}
