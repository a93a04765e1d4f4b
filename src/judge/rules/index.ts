import type {Rule} from '../rule.ts'
import {addition} from './addition.ts'
import {antonym} from './antonym.ts'
import {definedTerm} from './defined-term.ts'
import {drift} from './drift.ts'
import {entityMismatch} from './entity-mismatch.ts'
import {gluedText} from './glued-text.ts'
import {modalityMismatch} from './modality-mismatch.ts'
import {negationMismatch} from './negation-mismatch.ts'
import {numberMismatch} from './number-mismatch.ts'
import {numbering} from './numbering.ts'
import {omission} from './omission.ts'
import {partySwap} from './party-swap.ts'
import {personMismatch} from './person-mismatch.ts'
import {placeholderMismatch} from './placeholder-mismatch.ts'
import {pronounMismatch} from './pronoun-mismatch.ts'
import {qualifierMismatch} from './qualifier-mismatch.ts'
import {questionMismatch} from './question-mismatch.ts'
import {repetition} from './repetition.ts'
import {spelling} from './spelling.ts'
import {structure} from './structure.ts'
import {tenseMismatch} from './tense-mismatch.ts'
import {termDeprecated} from './term-deprecated.ts'
import {termDivergence} from './term-divergence.ts'
import {termInconsistency} from './term-inconsistency.ts'
import {termMissing} from './term-missing.ts'
import {untranslated} from './untranslated.ts'
import {wordOrder} from './word-order.ts'
import {wordingDivergence} from './wording-divergence.ts'

/**
 * Every rule that ships, in the order in which findings of one clause are listed. A new rule is its file, its cases and
 * a line here; schemas and pages are written from it.
 */
// biome-ignore format: one rule a line, so that two branches which add one merge
export const rules: Rule[] = [
  termDivergence,
  wordingDivergence,
  termInconsistency as Rule,
  termDeprecated,
  termMissing,
  numberMismatch,
  placeholderMismatch,
  modalityMismatch,
  negationMismatch,
  questionMismatch,
  pronounMismatch,
  partySwap,
  wordOrder,
  antonym,
  qualifierMismatch,
  spelling,
  tenseMismatch,
  personMismatch,
  entityMismatch,
  definedTerm,
  omission,
  addition,
  repetition,
  untranslated,
  gluedText,
  numbering,
  structure,
  drift,
]

/** Ids of the rules that ship. */
export const ruleIds: readonly string[] = rules.map(({id}) => id)
