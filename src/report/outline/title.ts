import type {ReportText} from '../../judge/index.ts'

/** What an outline is headed by: the translation, and where there are many its document. */
export const titleOf = (translation: string, {document}: ReportText): string =>
  document === undefined ? translation : `${document} › ${translation}`
