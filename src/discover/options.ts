/** What is known before the texts are read. */
export interface DiscoverOptions {
  /** Concepts with their terms; they override what statistics say. */
  termbase?: KnownTerms
}

/** The part of a termbase that discovering needs. */
export interface KnownTerms {
  concepts: {
    id: string
    label: string
    /** A term belongs to one translation (its id), or to every one in a language (BCP 47 primary subtag). */
    terms: {translation?: string; language?: string; text: string; status?: string}[]
  }[]
}
