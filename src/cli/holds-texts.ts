import {type Dirent, readdirSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './package-file.ts'

/** Files that every repository has. */
export const customary =
  /^(?:readme|changelog|licen[sc]e|copying|contributing|contributors|authors|code[-_]of[-_]conduct|security|pull_request_template|issue_template)(?![\p{L}\p{N}])/iu
/** Folders that hold other people's files or a tool's own. */
export const foreign = /^\.|^node_modules$/

/** Folders below each other that are searched for texts. */
export const deepest = 3

/** Documents of every common kind, readable or not: who keeps a contract in DOCX does not mean the shipped corpus. */
const documents =
  /\.(?:txt|text|md|markdown|mdx|tsv|docx?|odt|rtf|pdf|html?|xhtml|tex|rst|adoc|epub|xliff?|xlf|tmx|po|srt|vtt|u?sfm)$/i

/**
 * Whether a folder, or one below it, holds texts of the user's. Those in the package's own folder are the package's:
 * its corpus, documents and tests.
 */
export function holdsTexts(folder: string): boolean {
  return !isPackage(folder) && hasText(folder, deepest)
}

function isPackage(folder: string): boolean {
  try {
    return realpathSync(folder) === realpathSync(packageFolder())
  } catch {
    return false
  }
}

function hasText(folder: string, depth: number): boolean {
  const entries = list(folder).filter(({name}) => !customary.test(name) && !foreign.test(name))
  return (
    entries.some((entry) => !entry.isDirectory() && documents.test(entry.name)) ||
    (depth > 1 &&
      entries.some((entry) => entry.isDirectory() && hasText(join(folder, entry.name), depth - 1)))
  )
}

/** Nothing where nobody may look. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
