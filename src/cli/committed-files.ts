import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import * as nodePath from 'node:path'
import {promisify} from 'node:util'
import {InputError} from '../failure.ts'
import {isLfsPointer} from '../format/index.ts'
import type {Files} from '../project/index.ts'
import {textOfPdf} from './disk-files.ts'
import {untrusted} from './untrusted.ts'

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
 * @throws InputError, when one is read, without git, outside a repository, for an unknown ref, and for a file it does
 *   not have
 */
export function committedFiles(ref: string): Files {
  return {
    paths: nodePath,
    exists: () => true,
    pdfText: textOfPdf,
    calls: (path) => `${ref}:${path}`,
    async stdin() {
      throw new InputError('stdin is in no git repository, which --since needs: name files')
    },
    async read(file, path) {
      const folder = nodePath.dirname(file)
      if (!existsSync(folder)) throw new InputError(`\`${path}\` does not exist: expected a file`)
      const commit = await commitOf(folder, ref, path)
      const bytes = await blobAt(folder, commit, nodePath.basename(file), {path, ref})
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

/**
 * A file at a commit, links followed as far as they stay inside the repository: a link is kept as the path it holds.
 * The raw blob needs no smudging, since layout is folded.
 */
export async function blobAt(
  folder: string,
  commit: string,
  name: string,
  {path, ref}: {path: string; ref: string},
): Promise<Uint8Array> {
  const missing = `\`${path}\` does not exist at \`${ref}\`: expected a commit that has it; give another ref to --since`
  // Names come one a line; git itself prints no other end for them in versions that are still about.
  if (name.includes('\n')) throw new InputError(missing)
  const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).toString().replace(/\n$/, '')
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
  throw new InputError(missing)
}

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
