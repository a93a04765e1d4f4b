/** The accepted state, as it stands in `clausediff.lock.json`. */
export interface Lock {
  /** Per clause key; the key is empty for findings that belong to the whole work. */
  clauses: Map<string, LockedClause>
  /** Absent in a lock of version 0.1.0, which did not say whether everything was accepted. */
  heard?: Heard
  /** Per name of a document, where a project has many; absent in the lock of one work. */
  documents?: Map<string, Lock>
}

/** What was heard when everything was last accepted: what it says later of texts that nobody touched only tipped. */
export interface Heard {
  /** Ids of rules; none before everything was accepted once. */
  rules: readonly string[]
  /** Per id of a commentary, the hash of all it says: a commentary has no clauses of its own to lock. */
  commentaries: ReadonlyMap<string, string>
}

/** What is accepted of the clause of one key. */
export interface LockedClause {
  /** Per id of a translation that has a clause of this key. */
  texts: Map<string, LockedText>
  accepted: AcceptedFinding[]
}

/** A clause of one translation as it was accepted. */
export interface LockedText {
  /** `textHash` of the clause's text. */
  hash: string
  /**
   * The text as it stood, so that drift can quote the words that went, and so that a later version which
   * normalises differently can hash it anew. Absent where the user wants no text in the lock.
   */
  text?: string
  /** Key of the row that the clause stood in, where that is not its own: findings are kept under the row's. */
  row?: string
  /** True where the text was accepted without every finding in it, so that no rule counts as heard there. */
  unheard?: boolean
}

/** A finding that somebody looked at and let stand. */
export interface AcceptedFinding {
  fingerprint: string
  rule: string
  /** Ids of the translations it names: a run without one of them says nothing about it. */
  translations: string[]
  /** As it read when it was accepted, for people who read the lock. */
  message: string
  reason?: string
  /** Who accepted it. */
  by?: string
  /** The day, `2026-11-23`. */
  at?: string
}

/** That of the lock of one work. */
export const lockVersion = 1
/** That of a lock with documents, so that what only knows the first does not take it for an empty one. */
export const manyVersion = 2
