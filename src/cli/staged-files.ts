import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import * as nodePath from 'node:path'
import {InputError} from '../failure.ts'
import {displayPath, type Entry, type Files} from '../project/index.ts'
import {untrusted} from './untrusted.ts'

const {posix} = nodePath
const mostBytes = 1 << 28

/**
 * The files of a repository as they are staged in git's index: what the next commit will hold, whatever the work tree
 * says. A file that is not staged is taken as absent. Git is asked from `folder` alone, so that the variables it gives
 * a hook (another index for `git commit FILE`) hold for every question.
 *
 * @throws InputError without git, or outside a repository
 */
export function stagedFiles(folder: string): Files {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', args, {cwd: folder, maxBuffer: mostBytes, stdio: ['ignore', 'pipe', 'pipe']})
  let isWithin: string | undefined
  let above: string | undefined
  let listed: string
  try {
    ;[isWithin, above] = git('rev-parse', '--is-inside-work-tree', '--show-prefix').toString().split('\n')
    listed = git('ls-files', '--stage', '-z', '--full-name', ':/').toString()
  } catch (error) {
    throw refusalOf(error, isWithin !== undefined)
  }
  if (isWithin === 'false')
    throw new InputError('--staged needs a work tree, and this repository is bare; leave it out')
  const entries = new Map<string, {mode: string; id: string; stage: string}>()
  for (const line of listed.split('\0')) {
    const [, mode, id, stage, path] = /^(\d+) (\w+) (\d)\t(.*)$/s.exec(line) ?? []
    if (path !== undefined) entries.set(path, {mode: mode!, id: id!, stage: stage!})
  }
  const pathOf = (file: string): string =>
    posix.normalize(`${above}${nodePath.relative(folder, file).split(nodePath.sep).join('/')}`)
  const bytesOf = (path: string, file: string, links = 0): Buffer => {
    const shown = displayPath(file, folder, nodePath)
    const entry = entries.get(path)
    if (!entry || entry.mode === '160000' || links > 20)
      throw new InputError(whyAbsent(file, shown) ?? unstaged(shown))
    if (entry.stage !== '0') {
      throw new InputError(`\`${shown}\` is not merged yet: resolve it, and \`git add\` it`)
    }
    const bytes = git('cat-file', 'blob', entry.id)
    if (entry.mode !== '120000') return bytes
    return bytesOf(posix.normalize(posix.join(posix.dirname(path), bytes.toString())), file, links + 1)
  }
  const isCommitted = (path: string): boolean => {
    try {
      return git('ls-tree', '--name-only', '-z', '--full-tree', 'HEAD', '--', path).length > 0
    } catch {
      return false // there is no commit yet
    }
  }
  const whyAbsent = (file: string, called: string): string | undefined => {
    const path = pathOf(file)
    const module = foldersOf(path).find((folder) => entries.get(folder)?.mode === '160000')
    if (module !== undefined)
      return `\`${called}\` is in the submodule \`${module}\`, which has an index of its own: run this command there`
    const isThere = existsSync(file)
    if (isCommitted(path))
      return `\`${called}\` is not staged: it is deleted in git's index; ${isThere ? '`git add`' : '`git restore`'} it first, or name it no more`
    return isThere ? unstaged(called) : undefined
  }
  return {
    paths: nodePath,
    whyAbsent,
    exists: (file) => entries.has(pathOf(file)),
    read: (file) => bytesOf(pathOf(file), file),
    list(folder) {
      const below = pathOf(folder)
        .replace(/^\.?\/?$/, '')
        .replace(/(?<=[^/])$/, '/')
      const found = new Map<string, Entry>()
      for (const path of entries.keys()) {
        if (!path.startsWith(below)) continue
        const [name = '', ...rest] = path.slice(below.length).split('/')
        found.set(name, {name, isFile: rest.length === 0, isFolder: rest.length > 0})
      }
      return [...found.values()]
    },
  }
}

const unstaged = (called: string): string =>
  `\`${called}\` is not staged: expected it in git's index; \`git add\` it first`

/** Folders that a path leads through, and itself: `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** @param isFound whether git found a repository before it failed */
function refusalOf(error: unknown, isFound: boolean): InputError {
  const refused = untrusted(error, '--staged')
  if (refused) return refused
  const {code, stderr} = error as NodeJS.ErrnoException & {stderr?: unknown}
  if (code === 'ENOENT') return new InputError('--staged needs git, which is not installed')
  if (!isFound)
    return new InputError('--staged needs a git repository, and this folder is in none; leave it out')
  const why = String(stderr ?? '').split('\n', 1)[0]!
  return new InputError(`git cannot read what is staged (${why}): \`git status\` says more`)
}
