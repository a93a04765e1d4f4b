/**
 * The library: the stages of the pipeline, each a pure function of the one before, and what they hand on.
 * Nothing here opens a file; the command line is a client like any other. See docs/api.md.
 */

export {type Collation, collate, type Passage, type Row} from './collate/index.ts'
export {type Composed, compose} from './compose/index.ts'
export {
  type Concept,
  type Concordance,
  counterpart,
  type DiscoverOptions,
  type Divergence,
  discover,
  type Hit,
  type Inconsistency,
  type Occurrence,
  type Rendering,
  search,
} from './discover/index.ts'
export {InputError} from './failure.ts'
export {type Document, read, type SourceFile, type SourceMeta, sourceOf} from './format/index.ts'
export {
  allOfRows,
  type Draft,
  type Evidence,
  type Finding,
  type JudgeSettings,
  judge,
  type Lock,
  type Need,
  parseLock,
  printLock,
  type Report,
  type Reported,
  type Rule,
  type RuleId,
  ruleIds,
  rules,
  type Severity,
} from './judge/index.ts'
export {
  type Clause,
  type ClausesOptions,
  clauses,
  clausesOf,
  type Doubt,
  type Note,
  parse,
  positionOf,
  type Region,
  type Role,
  selectKeys,
  type Translation,
} from './parse/index.ts'
export {
  type Accepted,
  type Accepting,
  type Asked,
  acceptState,
  type Choice,
  type Comparison,
  compare,
  type Entry,
  type Files,
  type Known,
  memoryFiles,
  type Opening,
  openProject,
  type Paths,
  type Project,
} from './project/index.ts'
export {
  type Print,
  type PrintOptions,
  parseReport,
  printReport,
  type Reporter,
  type ReportOptions,
  reporters,
  type Screen,
} from './report/index.ts'
export {printTermbase, readTermbase, type Termbase} from './termbase/index.ts'
export {version} from './version.ts'
