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
  rule?: string[]
  minScore?: number
  all?: boolean
  failOn?: string
  output?: string
  uiLanguage?: string
  [other: string]: unknown
}
