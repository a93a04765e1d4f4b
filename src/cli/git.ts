import {execFile} from 'node:child_process'
import {basename, dirname} from 'node:path'
import {promisify} from 'node:util'
import {InputError} from '../failure.ts'
import {type SourceFile, sourceOf, textOf} from '../read/index.ts'
import type {Project, Source} from './project.ts'

const run = promisify(execFile)

/** A text in a repository may be large; git's answer is held whole. */
const mostBytes = 1 << 28

async function git(folder: string, args: string[]): Promise<Buffer> {
  const {stdout} = await run('git', args, {cwd: folder, encoding: 'buffer', maxBuffer: mostBytes})
  return stdout
}

/**
 * The texts of a project as they were at a git ref.
 *
 * @throws InputError without git, outside a repository, for an unknown ref, and for a file it does not have
 */
export async function readProjectAt(project: Project, ref: string): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  // One after the other: of two that fail, the message is always about the first.
  for (const source of project.sources) files.push(await readAt(source, ref))
  return files
}

async function readAt({file, path, meta}: Source, ref: string): Promise<SourceFile> {
  const folder = dirname(file)
  const commit = await commitOf(folder, ref, path)
  let bytes: Buffer
  try {
    // `./` makes git look from the folder it runs in; the raw blob needs no smudging, since layout is folded.
    bytes = await git(folder, ['cat-file', 'blob', `${commit}:./${basename(file)}`])
  } catch {
    throw new InputError(
      `\`${path}\` does not exist at \`${ref}\`: expected a commit that has it; give another ref to --since`,
    )
  }
  return sourceOf(textOf(bytes, `${ref}:${path}`), path, meta)
}

async function commitOf(folder: string, ref: string, path: string): Promise<string> {
  // A ref that begins with a dash would be read as an option.
  if (ref.startsWith('-') || ref === '') throw new InputError(`\`${ref}\` is no git ref`)
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])).toString().trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new InputError('--since needs git, which is not installed')
    }
    const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']).then(
      () => true,
      () => false,
    )
    throw new InputError(
      inside
        ? `no commit \`${ref}\` in the repository of \`${path}\`: expected a branch, tag or commit (a shallow clone has few: fetch it first)`
        : `\`${path}\` is in no git repository, which --since needs; use a lock instead (\`clausediff accept\`)`,
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
