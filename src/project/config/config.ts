import type {Rule, RuleId, RuleSetting} from '../../judge/index.ts'
import type {Role} from '../../parse/index.ts'
import type {Profile} from './profiles.ts'

/** `clausediff.config.json` after validation; config.schema.json says what each field means. */
export interface Config {
  $schema?: string
  extends?: Profile
  rulePacks?: string[]
  translations?: ConfiguredTranslation[]
  termbase?: string[]
  rules?: Partial<Record<RuleId, RuleSetting>>
  overrides?: {
    clauses?: string[]
    translations?: string[]
    rules: Partial<Record<RuleId, RuleSetting>>
  }[]
  ignore?: {
    rule?: RuleId
    clauses?: string[]
    translations?: string[]
    text?: string
    concept?: string
    fingerprint?: string
    reason: string
  }[]
  lock?: string
  minScore?: number
}

export interface ConfiguredTranslation {
  path: string
  /** Which text of the file is meant, where it holds several: what stood behind the mark in the config. */
  part?: string
  id?: string
  role?: Role
  reference?: boolean
  language?: string
  title?: string
  /** One of TextDecoder's names. */
  encoding?: string
  /** Which state of a text with tracked changes is meant; the final one if left out. */
  changes?: 'final' | 'original'
}

/** A config and where it stands; its paths are relative to `folder`. */
export interface ConfigFile extends Config {
  /** Absolute. */
  file: string
  /** Absolute. */
  folder: string
  /** What to call it in messages. */
  path: string
  /** Out of the modules that it names. */
  ownRules?: readonly Rule[]
}
