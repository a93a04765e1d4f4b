export {acceptState, type Choice} from './accept.ts'
export type {Accepted, Accepting, Asked} from './asked.ts'
export type {ConfigFile, ConfiguredTranslation} from './config/config.ts'
export {configName, loadConfig, readConfig} from './config/load.ts'
export {validateConfig} from './config/validate.ts'
export {editFile} from './decide/edit.ts'
export {
  type IgnoreInWorks,
  ignoreAlike,
  ignoreConcept,
  ignoreFinding,
  ignoreInDocument,
  ownClause,
} from './decide/ignoring.ts'
export {type Decisions, readDecisions} from './decide/read-decisions.ts'
export {tableDecisions} from './decide/table-decisions.ts'
export {didYouMean} from './did-you-mean.ts'
export {displayPath} from './display-path.ts'
export {type AcceptingAll, acceptWorks} from './documents/accept-works.ts'
export {isDocument, mayBeDocument} from './documents/find-documents.ts'
export {findBilingual, findLayouts, type Layout} from './documents/find-layouts.ts'
export {lockOf, withLockOf} from './documents/lock-part.ts'
export {preferInWorks} from './documents/prefer-in-works.ts'
export {type Renamed, withRenamed} from './documents/renamed.ts'
export {straysIn} from './documents/strays-in.ts'
export {isAlone, listed, type Work, type Works} from './documents/works.ts'
export {type Entry, type Files, memoryFiles, type ParseCache} from './files.ts'
export {type Candidate, findTranslations, textsBelow} from './find-translations.ts'
export {holdsTexts} from './holds-texts.ts'
export {idsOf} from './ids.ts'
export {type LockFile, lockPath} from './lock-file.ts'
export {type Opening, openProject, openWorks} from './open-project.ts'
export type {Paths} from './paths.ts'
export {pickTranslations} from './pick-translations.ts'
export {
  type Comparison,
  compare,
  discoverIn,
  discoverOver,
  type Known,
  layOut,
  type Text,
  workInRows,
} from './pipeline.ts'
export type {Project} from './project.ts'
export {readTermbaseFile, termbaseOf} from './project-termbase.ts'
export type {Source} from './sources.ts'
