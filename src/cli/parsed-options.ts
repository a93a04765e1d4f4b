import type {Target} from './options.ts'

/** The options of all commands, as commander parses them; each command declares the ones it takes. */
export interface Options {
  config?: string
  corpus?: string
  encoding?: string
  changes?: 'final' | 'original'
  maxUnpacked?: number
  splitLanguages?: boolean
  document?: string[]
  width?: number
  color?: boolean
  quiet?: boolean
  format?: Target[]
  pager?: boolean
  watch?: boolean
  threads?: number
  translation?: string[]
  clause?: string[]
  /** Ids of rules, once the command runs. */
  rule?: string[]
  /** The same as hints repeat them: a word for all rules that begin with it stays. */
  ruleWords?: string[]
  minScore?: number
  all?: boolean
  failOn?: string
  output?: string
  uiLanguage?: string
  [other: string]: unknown
}
