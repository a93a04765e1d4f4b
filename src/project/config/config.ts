import type {Rule, RuleId, RuleSetting} from '../../judge/index.ts'
import type {Role} from '../../parse/index.ts'
import type {Profile} from './profiles.ts'

/** `clausediff.config.json` after validation; config.schema.json says what each field means. */
export interface Config {
  $schema?: string
  extends?: Profile
  rulePacks?: string[]
  translations?: ConfiguredTranslation[]
  documents?: ConfiguredDocuments[]
  termbase?: string[]
  rules?: Partial<Record<RuleId, RuleSetting>>
  overrides?: ConfiguredOverride[]
  ignore?: ConfiguredIgnore[]
  lock?: string
  minScore?: number
  maxUnpacked?: number
  splitLanguages?: boolean
  uiLanguage?: string
}

/** Other settings for a part of the texts. */
interface ConfiguredOverride {
  clauses?: string[]
  translations?: string[]
  /** Names of documents, or globs of them. */
  documents?: string[]
  rules: Partial<Record<RuleId, RuleSetting>>
}

/** Findings that are not wanted. */
interface ConfiguredIgnore {
  rule?: RuleId
  clauses?: string[]
  translations?: string[]
  text?: string
  concept?: string
  fingerprint?: string
  /** Names of documents, or globs of them. */
  documents?: string[]
  reason: string
}

/** Works of one layout: each name in the path is a document, each language in it a translation. */
export interface ConfiguredDocuments {
  /** `docs/{lang}/{name}.md` */
  path: string
  /** Globs of paths that are left out. */
  exclude?: string[]
  /** What is known of a translation, by its id. */
  translations?: Record<
    string,
    Pick<ConfiguredTranslation, 'role' | 'reference' | 'language' | 'title' | 'encoding' | 'changes'>
  >
  termbase?: string[]
  rules?: Partial<Record<RuleId, RuleSetting>>
  overrides?: ConfiguredOverride[]
  ignore?: ConfiguredIgnore[]
  minScore?: number
}

/** A text as the config names it. */
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
  /** Whether it is several texts where it is in several languages. */
  splitLanguages?: boolean
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
