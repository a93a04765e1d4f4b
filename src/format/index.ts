export {annotateDocx} from './annotate-docx.ts'
export {annotateUnits} from './annotate-units.ts'
export type {Block, Comment, Contents, Edit, ListItem, Markup, Remark, Unit, Unread} from './contents.ts'
export {decode, knownEncoding} from './decode.ts'
export {type Document, idOf, type SourceFile, type SourceMeta, sourceOf} from './document.ts'
export {
  extensionOf,
  formats,
  isBilingualName,
  isGeneralName,
  isKnownName,
  isRead,
  isReadName,
  readFormats,
  textFormats,
} from './formats.ts'
export {isLfsPointer} from './lfs.ts'
export {documentOf, read} from './read.ts'
export {readTable} from './read-table.ts'
export {formatOf} from './sniff.ts'
