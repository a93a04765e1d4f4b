import type {Element} from 'xast'

/** ISO 30042's administrative status, in the words of this product. */
export type TermStatus = 'preferred' | 'admitted' | 'deprecated'

/** A concept-oriented collection of terms: what somebody decided that things are called. */
export interface Termbase {
  /** Title of the collection; empty where it has none. */
  title: string
  concepts: TermbaseConcept[]
}

export interface TermbaseConcept {
  id: string
  /** Best name: the first preferred term. */
  label: string
  terms: Term[]
}

export interface Term {
  text: string
  /** BCP 47 tag. */
  language: string
  /** Id of the translation that says so; absent where every text of the language should. */
  translation?: string
  status: TermStatus
}
