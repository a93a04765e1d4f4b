export {linkLines} from './align.ts'
export {
  type CheckOptions,
  checkFormats,
  headline,
  hiddenPhrases,
  reportCheck,
  tallyOf,
} from './check/index.ts'
export {withoutCommands} from './commands.ts'
export {type DiffOptions, reportDivergences} from './diff/index.ts'
export {reportHits} from './find/index.ts'
export {type Given, hint} from './hint.ts'
export {type HtmlFile, type HtmlInput, type HtmlOptions, reportHtml} from './html/index.ts'
export {type Narrowing, narrowReport} from './narrow.ts'
export {reportOutline} from './outline/index.ts'
export {reportJson} from './report-json.ts'
export {reportRules} from './rules.ts'
export type {Screen} from './screen.ts'
export {reportRows} from './show/index.ts'
export {reportTerms} from './terms/index.ts'
export {harmless, visible, visibleJson} from './visible.ts'
