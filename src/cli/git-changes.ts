import * as nodePath from 'node:path'
import {InputError} from '../failure.ts'
import {isLfsPointer} from '../format/index.ts'
import type {Files} from '../project/index.ts'
import {blobAt, commitOf, git, missingAt} from './committed-files.ts'
import {textOfPdf} from './disk-files.ts'

const {posix} = nodePath

/** What is not as it was at a commit, and what it was like then. */
export interface GitChanges {
  /** @param file absolute */
  isChanged(file: string): boolean
  /** Files as they were, renamed ones under their names of today. */
  files: Files
}

/**
 * What changed since a commit; of what is staged, since the last one where none is named.
 *
 * @returns undefined where there is no commit yet
 */
export async function changesOf(
  folder: string,
  {since, staged}: {since?: unknown; staged?: unknown},
): Promise<GitChanges | undefined> {
  if (typeof since === 'string') return gitChanges(folder, since, staged === true)
  try {
    return await gitChanges(folder, 'HEAD', true)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/**
 * Asks git once which files of a repository differ from a commit.
 *
 * @param folder in the repository
 * @param isStaged whether what is staged is compared, not the work tree
 * @throws InputError without git, outside a repository, and for an unknown ref
 */
async function gitChanges(folder: string, ref: string, isStaged: boolean): Promise<GitChanges> {
  const commit = await commitOf(folder, ref, nodePath.basename(folder))
  const [above, changes, untracked] = await Promise.all([
    git(folder, ['rev-parse', '--show-prefix']),
    git(folder, [
      'diff',
      '--name-status',
      '-z',
      '-M',
      '--no-ext-diff',
      ...(isStaged ? ['--cached'] : []),
      commit,
      '--',
      ':/',
    ]),
    isStaged ? '' : git(folder, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/']),
  ])
  const prefix = above.toString().replace(/\n$/, '')
  const changed = new Set<string>()
  const added = new Set(String(untracked).split('\0').filter(Boolean))
  const former = new Map<string, string>()
  const words = changes.toString().split('\0')
  for (let at = 0; at + 1 < words.length; ) {
    const [status = ''] = words[at++]!
    const path = words[at++]!
    if (status !== 'R' && status !== 'C') {
      changed.add(path)
      if (status === 'A') added.add(path)
      continue
    }
    const now = words[at++]!
    former.set(now, path)
    changed.add(path).add(now)
  }
  const pathOf = (file: string): string =>
    posix.normalize(`${prefix}${nodePath.relative(folder, file).split(nodePath.sep).join('/')}`)
  const top = nodePath.resolve(folder, posix.relative(prefix, ''))
  return {
    isChanged: (file) => changed.has(pathOf(file)) || added.has(pathOf(file)),
    files: {
      paths: nodePath,
      exists: (file) => !added.has(pathOf(file)),
      pdfText: textOfPdf,
      calls: (path) => `${ref}:${path}`,
      async read(file, path) {
        const own = pathOf(file)
        const bytes = await blobAt(top, commit, former.get(own) ?? own, {path, ref})
        if (!bytes) throw new InputError(missingAt(path, ref))
        if (isLfsPointer(bytes)) {
          throw new InputError(`\`${path}\` is kept by Git LFS, which has its text at \`${ref}\`, not git`)
        }
        return bytes
      },
    },
  }
}
