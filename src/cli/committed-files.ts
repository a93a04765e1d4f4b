import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import * as nodePath from 'node:path'
import {promisify} from 'node:util'
import {InputError} from '../failure.ts'
import {isLfsPointer} from '../format/index.ts'
import {displayPath, type Files} from '../project/index.ts'
import {textOfPdf} from './disk-files.ts'
import {untrusted} from './untrusted.ts'

const {posix} = nodePath
const run = promisify(execFile)

/** A text in a repository may be large; git's answer is held whole. */
const mostBytes = 1 << 28

export async function git(folder: string, args: string[], input?: string): Promise<Buffer> {
  const running = run('git', args, {cwd: folder, encoding: 'buffer', maxBuffer: mostBytes})
  // It may end before it has read all; its exit code says why.
  running.child.stdin?.on('error', () => {})
  running.child.stdin?.end(input)
  return (await running).stdout
}

/** For texts of which git does not know the former state. */
const lockInstead = {command: 'accept', does: 'keeps a state to compare with instead'}

/**
 * Files as they were at a git ref. A file is asked of the repository that its folder is in.
 *
 * @param from the folder that messages name files from
 * @throws InputError, when one is read, without git, outside a repository, for an unknown ref, and for a file it does
 *   not have
 */
export function committedFiles(ref: string, from: string): Files {
  const known = new Map<string, Promise<Uint8Array | undefined>>()
  const bytesOf = (file: string, path: string): Promise<Uint8Array | undefined> => {
    const found = known.get(file) ?? bytesAt(file, path, ref)
    known.set(file, found)
    return found
  }
  return {
    paths: nodePath,
    exists: async (file) => (await bytesOf(file, displayPath(file, from, nodePath))) !== undefined,
    pdfText: textOfPdf,
    calls: (path) => `${ref}:${path}`,
    async stdin() {
      throw new InputError('stdin is in no git repository, which --since needs: name files')
    },
    async read(file, path) {
      const bytes = await bytesOf(file, path)
      if (!bytes) throw new InputError(missingAt(path, ref))
      if (isLfsPointer(bytes)) {
        throw new InputError(
          `\`${path}\` is kept by Git LFS, which has its text at \`${ref}\`, not git`,
          lockInstead,
        )
      }
      return bytes
    },
  }
}

/** A file at a commit, under the name it had then; undefined where it did not have it. */
async function bytesAt(file: string, path: string, ref: string): Promise<Uint8Array | undefined> {
  const folder = nodePath.dirname(file)
  if (!existsSync(folder)) throw new InputError(`\`${path}\` does not exist: expected a file`)
  const commit = await commitOf(folder, ref, path)
  const name = nodePath.basename(file)
  const found = await blobAt(folder, commit, name, {path, ref})
  if (found) return found
  const prefix = await prefixOf(folder)
  const top = nodePath.resolve(folder, posix.relative(prefix, ''))
  const former = await formerName(top, commit, `${prefix}${name}`)
  return former === undefined ? undefined : blobAt(top, commit, former, {path, ref})
}

/** What a file was called at a commit, from the top of its repository; undefined where git knows of no other name. */
async function formerName(top: string, commit: string, path: string): Promise<string | undefined> {
  const changes = ['diff', '--name-status', '-z', '-M', '--diff-filter=R', '--no-ext-diff', commit, '--']
  const words = (await git(top, changes)).toString().split('\0')
  for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] === path) return words[at + 1]
  return undefined
}

export const missingAt = (path: string, ref: string): string =>
  `\`${path}\` does not exist at \`${ref}\`: expected a commit that has it; give another ref to --since`

/**
 * A file at a commit, links followed as far as they stay inside the repository: a link is kept as the path it holds.
 * The raw blob needs no smudging, since layout is folded.
 *
 * @returns undefined where the commit does not have it
 */
export async function blobAt(
  folder: string,
  commit: string,
  name: string,
  {path, ref}: {path: string; ref: string},
): Promise<Uint8Array | undefined> {
  // Names come one a line; git itself prints no other end for them in versions that are still about.
  if (name.includes('\n')) return undefined
  const prefix = await prefixOf(folder)
  const answer = await git(
    folder,
    ['cat-file', '--batch', '--follow-symlinks'],
    `${commit}:${prefix}${name}\n`,
  )
  const end = answer.indexOf('\n')
  const [kind, size] = answer.subarray(0, end).toString().split(' ').slice(-2)
  const content = answer.subarray(end + 1, end + 1 + Number(size))
  if (kind === 'blob') return content
  if (kind === 'symlink') {
    throw new InputError(
      `\`${path}\` is at \`${ref}\` a link out of the repository (\`${content}\`): what stood there then is not known`,
      lockInstead,
    )
  }
  return undefined
}

/** Where a folder is in its repository: `docs/en/`; empty at the top. */
const prefixOf = async (folder: string): Promise<string> =>
  (await git(folder, ['rev-parse', '--show-prefix'])).toString().replace(/\n$/, '')

export async function commitOf(folder: string, ref: string, path: string): Promise<string> {
  // A ref that begins with a dash would be read as an option.
  if (ref.startsWith('-') || ref === '') throw new InputError(`\`${ref}\` is no git ref`)
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])).toString().trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new InputError('--since needs git, which is not installed')
    }
    const refused = untrusted(error, '--since')
    if (refused) throw refused
    const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']).then(
      () => true,
      () => false,
    )
    if (inside && ref === 'HEAD')
      throw new InputError(
        `the repository of \`${path}\` has no commit yet, which --since needs`,
        lockInstead,
      )
    throw new InputError(
      inside
        ? `no commit \`${ref}\` in the repository of \`${path}\`: expected a branch, tag or commit (a shallow clone has few: fetch it first)`
        : `\`${path}\` is in no git repository, which --since needs`,
      inside ? undefined : lockInstead,
    )
  }
}

/** What git calls the user in this folder; undefined if it does not know. */
export async function gitUser(folder: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['config', 'user.name'])).toString().trim() || undefined
  } catch {
    return undefined
  }
}
