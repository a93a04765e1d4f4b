import {execFileSync} from 'node:child_process'
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
  let above: string
  let listed: string
  try {
    above = git('rev-parse', '--show-prefix').toString().replace(/\n$/, '')
    listed = git('ls-files', '--stage', '-z', '--full-name', ':/').toString()
  } catch (error) {
    const refused = untrusted(error, '--staged')
    if (refused) throw refused
    throw new InputError(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? '--staged needs git, which is not installed'
        : '--staged needs a git repository, and this folder is in none; leave it out',
    )
  }
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
    if (!entry || entry.mode === '160000' || links > 20) {
      throw new InputError(`\`${shown}\` is not staged: expected it in git's index; \`git add\` it first`)
    }
    if (entry.stage !== '0') {
      throw new InputError(`\`${shown}\` is not merged yet: resolve it, and \`git add\` it`)
    }
    const bytes = git('cat-file', 'blob', entry.id)
    if (entry.mode !== '120000') return bytes
    return bytesOf(posix.normalize(posix.join(posix.dirname(path), bytes.toString())), file, links + 1)
  }
  return {
    paths: nodePath,
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
