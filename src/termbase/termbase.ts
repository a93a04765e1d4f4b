import type {Element, ElementContent} from 'xast'

/**
 * ISO 30042's administrative status, in the words of this product; a superseded term counts as deprecated. A concept of
 * which all terms are but proposed changes nothing.
 */
export type TermStatus = 'proposed' | 'preferred' | 'admitted' | 'deprecated'

/**
 * Anything else said of a concept, a language or a term: definitions, notes, sources, transactions, groups of
 * them. In TBX's DCA style (`<descrip type="definition">`), whatever the file was written in; the names
 * of data categories then need no schema, and what nobody foresaw passes through.
 */
export type Field = ElementContent

/** A concept-oriented collection of terms: what somebody decided that things are called. */
export interface Termbase {
  /** Empty where it has none. */
  title: string
  concepts: TermbaseConcept[]
  /** Header and back matter of a TBX file, as they stood. */
  header?: Element
  back?: Element
}

export interface TermbaseConcept {
  id: string
  /** Best name: the first preferred term, else the first. */
  label: string
  fields: Field[]
  /** What is said of a language as a whole, per BCP 47 tag. */
  languageFields: Record<string, Field[]>
  terms: Term[]
}

export interface Term {
  text: string
  /** BCP 47 tag. */
  language: string
  /** Id of the translation that says so; absent where every text of the language should. */
  translation?: string
  /** `admitted` where none is printed. */
  status: TermStatus
  fields: Field[]
}

/** Fields by language; any tag is a name like any other, `constructor` too, so there is no prototype. */
export function fieldsByLanguage(
  fields: Iterable<readonly [language: string, fields: Field[]]> = [],
): Record<string, Field[]> {
  return Object.assign(Object.create(null), Object.fromEntries(fields))
}

/** A term as files hold it: a tab or line break inside it is a blank, as every reader takes it. */
export const printedTerm = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The first preferred term, else the first. */
export function labelOf(id: string, terms: readonly Term[]): string {
  return (terms.find(({status}) => status === 'preferred') ?? terms[0])?.text ?? id
}
