import {existsSync} from 'node:fs'
import {readFile, rm} from 'node:fs/promises'
import {homedir} from 'node:os'
import {dirname, join} from 'node:path'
import {InputError, reasonOf} from '../failure.ts'
import {hashOf} from '../judge/index.ts'
import type {Files} from '../project/index.ts'
import type {IO} from './io.ts'
import {makeFolders} from './make-folders.ts'
import type {Written} from './recorded.ts'
import {replaceLock} from './replace-lock.ts'

/** A decision and what it wrote. */
interface Entry {
  what: string
  written: Written[]
}

/** More decisions than this are not taken back one by one. */
const most = 50

/** Notes a decision, so that `undo` can take it back. What cannot be noted is decided all the same. */
export async function note({env, cwd}: Pick<IO, 'env' | 'cwd'>, entry: Entry): Promise<void> {
  if (entry.written.length === 0) return
  const file = journalOf(env, cwd())
  try {
    makeFolders(dirname(file), dirname(file), 0o700)
    await changeJournal(file, (entries) => [...entries, entry].slice(-most))
  } catch {
    // A home that cannot be written to.
  }
}

/**
 * Takes the last decision back.
 *
 * @returns what it was
 * @throws InputError if there is none, or if what it wrote was changed since
 */
export async function undoLast({env, cwd}: Pick<IO, 'env' | 'cwd'>, files: Files): Promise<Entry> {
  const journal = journalOf(env, cwd())
  const known = await readJournal(journal)
  const entries = await standing(known)
  const last = entries.pop()
  if (!last) throw new InputError('there is no decision to undo here')
  for (const {file, path, after} of last.written) {
    if ((await textAt(file)) !== after)
      throw new InputError(
        `\`${path}\` was changed since (${last.what}): take that decision out of it by hand`,
      )
  }
  for (const {file, path, before, after} of last.written.toReversed()) {
    if (before === undefined) await removed(file, path)
    else await files.write!(file, before, {called: path, before: after})
  }
  // A home that cannot be written to: what was undone is undone.
  await changeJournal(journal, (now) => [...entries, ...now.slice(known.length)]).catch(() => {})
  return last
}

/**
 * Decisions without the last ones that somebody took back otherwise, as by `git checkout` of the config or by removing the
 * lock: every file says again what it said before them. A file that says something else is left to `undoLast`.
 */
async function standing(entries: readonly Entry[]): Promise<Entry[]> {
  const texts = new Map<string, string | undefined>()
  const now = async (file: string): Promise<string | undefined> => {
    if (!texts.has(file)) texts.set(file, await textAt(file))
    return texts.get(file)
  }
  const isEach = async (said: ReadonlyMap<string, string | undefined>): Promise<boolean> => {
    for (const [file, text] of said) if ((await now(file)) !== text) return false
    return true
  }
  const last = entries.at(-1)
  if (!last || (await isEach(new Map(last.written.map(({file, after}) => [file, after])))))
    return [...entries]
  const before = new Map<string, string | undefined>()
  for (let count = entries.length - 1; count >= 0; count--) {
    for (const one of entries[count]!.written) before.set(one.file, one.before)
    if (await isEach(before)) return standing(entries.slice(0, count))
  }
  return [...entries]
}

const textAt = async (file: string): Promise<string | undefined> =>
  existsSync(file) ? readFile(file, 'utf8') : undefined

async function removed(file: string, path: string): Promise<void> {
  try {
    await rm(file, {force: true})
  } catch (error) {
    throw new InputError(`\`${path}\` cannot be removed: ${reasonOf((error as NodeJS.ErrnoException).code)}`)
  }
}

/** By folder, in the place of this user's state (XDG Base Directory Specification). */
function journalOf(env: IO['env'], folder: string): string {
  const state = env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local/state')
  return join(state, 'clausediff', `undo-${hashOf(folder)}.json`)
}

const readJournal = async (file: string): Promise<Entry[]> =>
  entriesIn(await textAt(file).catch(() => undefined))

function entriesIn(text: string | undefined): Entry[] {
  try {
    const entries: unknown = JSON.parse(text ?? '')
    return Array.isArray(entries) ? (entries as Entry[]) : []
  } catch {
    return []
  }
}

/** Decisions that are taken at once are noted both. */
async function changeJournal(file: string, change: (entries: Entry[]) => Entry[]): Promise<void> {
  for (;;) {
    const before = await textAt(file)
    const text = JSON.stringify(change(entriesIn(before)))
    if (await replaceLock(file, file, before, text, 0o600)) return
  }
}
