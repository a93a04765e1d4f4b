import {isGeneralName, isReadName} from '../format/index.ts'
import {type Entry, type Files, pathsOf} from './files.ts'

/** Files that every repository has. */
export const customary =
  /^(?:readme|changelog|licen[sc]e|copying|contributing|contributors|authors|code[-_]of[-_]conduct|security|pull_request_template|issue_template)(?![\p{L}\p{N}])/iu
/** Folders that hold other people's files or a tool's own. */
export const foreign = /^\.|^node_modules$/

/** Folders below each other that are searched for texts. */
export const deepest = 3

/** Documents of common kinds that are not read, or go by other names: who keeps a contract in DOCX does not mean the shipped corpus. */
const documents =
  /\.(?:text|mdx|docx?|odt|rtf|pdf|html?|xhtml|tex|rst|adoc|epub|xliff?|xlf|tmx|po|srt|vtt|u?sfm)$/i

/** Whether a folder, or one below it, holds texts. */
export async function holdsTexts(files: Files, folder: string, depth: number = deepest): Promise<boolean> {
  const entries = (await list(files, folder)).filter(({name}) => !customary.test(name) && !foreign.test(name))
  if (
    entries.some(
      ({name, isFolder}) => !isFolder && ((isReadName(name) && !isGeneralName(name)) || documents.test(name)),
    )
  )
    return true
  if (depth < 2) return false
  for (const {name, isFolder} of entries) {
    if (isFolder && (await holdsTexts(files, pathsOf(files).resolve(folder, name), depth - 1))) return true
  }
  return false
}

/** Nothing where nobody may look. */
async function list(files: Files, folder: string): Promise<Entry[]> {
  try {
    return (await files.list?.(folder)) ?? []
  } catch {
    return []
  }
}
