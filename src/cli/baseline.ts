import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import type {Lock, Report} from '../judge/index.ts'
import {
  type Asked,
  type Files,
  listed,
  lockOf,
  type Project,
  type Works,
  withRenamed,
} from '../project/index.ts'
import {hint} from '../report/index.ts'
import type {Termbase} from '../termbase/index.ts'
import type {Context} from './context.ts'
import type {GitChanges} from './git-changes.ts'
import {sayUnknownRules} from './unknown-rules.ts'

/** What the works of a run are compared with. */
interface Baseline {
  /** What is accepted of one. */
  of(project: Project, termbase: Termbase | undefined): Promise<Pick<Asked, 'accepted' | 'since'>>
  /** Takes note of what was compared. */
  compared(project: Project, report: Report): void
  /** Says what of that the lock does not know. */
  say(): void
}

/** The state at a git ref, or the lock. */
export async function baselineFor(
  context: Context,
  works: Works,
  changes: GitChanges | undefined,
): Promise<Baseline> {
  const {since} = context.options
  return typeof since === 'string' ? sinceCommit(context, changes?.files, since) : sinceLock(context, works)
}

/** Works that can have changed, and what git says of them. */
interface Changed {
  works: Works
  changes?: GitChanges
}

/** Of many works, those that can have changed: a work that stands as it did has nothing new. */
export async function changedWorks(context: Context, works: Works): Promise<Changed> {
  const {since, staged} = context.options
  if (!works.isMany || !works.config || (typeof since !== 'string' && !staged)) return {works}
  const {changesOf} = await import('./git-changes.ts')
  const changes = await changesOf(works.config.folder, {since, staged})
  if (!changes) return {works}
  const {file, folder, termbase = []} = works.config
  // Against the lock, what the config and the lock say counts; a commit is judged by the config of today.
  if (typeof since !== 'string') {
    const all = [file, (await works.lock()).file, ...termbase.map((path) => resolve(folder, path))]
    if (all.some(changes.isChanged)) return {works, changes}
  }
  const changed = works.filter(({sources}) => sources.some((one) => changes.isChanged(one.file)))
  const rest = works.list.length - changed.list.length
  if (rest > 0) {
    const count = `${rest} ${rest === 1 ? 'document' : 'documents'}`
    context.say(
      `${count} unchanged ${typeof since === 'string' ? `since \`${since}\`` : 'in what is staged'}, not read${changed.list.length > 0 ? '; names are not compared with theirs' : ''}`,
    )
  }
  return {works: changed, changes}
}

async function sinceCommit(context: Context, former: Files | undefined, ref: string): Promise<Baseline> {
  const {minScore} = context.options
  const files = former ?? (await import('./committed-files.ts')).committedFiles(ref, context.io.cwd())
  return {
    async of(project, termbase) {
      const since = `since \`${ref}\``
      // What is new has no former state: all that is found in it is new.
      const added: string[] = []
      for (const {file, path} of project.sources) if (!(await files.exists(file))) added.push(path)
      const isNew = added.length === project.sources.length
      if (added.length > 0 && (project.document === undefined || !isNew))
        context.say(`not there at \`${ref}\`, so that all that is found in it is new: ${listed(added)}`)
      if (isNew) return {}
      const accepted = await project.stateAt(files, {
        ...(minScore !== undefined && {minScore}),
        ...(termbase && {termbase}),
      })
      return {accepted, since}
    },
    compared() {},
    say() {},
  }
}

async function sinceLock(context: Context, works: Works): Promise<Baseline> {
  const {lock: named} = context.options
  const {lock, path} = await works.lock(typeof named === 'string' ? named : undefined)
  sayUnknownRules(context, lock, path)
  const next = hint('accept', context.given)
  if (!lock && named !== undefined) {
    throw new InputError(`the lock \`${path}\` does not exist${next ? `: write it with \`${next}\`` : ''}`)
  }
  const {lock: now, former} =
    lock && works.isMany ? await withRenamed(works, lock) : {lock, former: new Map()}
  for (const [name, then] of former) {
    if (then !== '')
      context.say(`\`${name}\` is \`${then}\` of the lock, renamed: what was accepted there holds`)
  }
  const unlocked = new Set<string>()
  return {
    async of({document}) {
      const accepted = lockOf(now, document)
      return accepted ? {accepted} : {}
    },
    compared({document}, report) {
      if (!lock) return
      const ids = unlockedIn(lockOf(now, document) ?? {clauses: new Map()}, report)
      for (const id of ids) unlocked.add(document === undefined ? id : `${document} › ${id}`)
    },
    /** A translation that the lock does not know cannot drift: nobody should take that for agreement. */
    say() {
      // Once it is known that the texts can be compared: a failure is said alone.
      if (!lock) {
        context.say(`no accepted state yet, so everything is new${next ? ` (\`${next}\` saves one)` : ''}`)
      }
      if (unlocked.size === 0) return
      context.say(
        `the lock does not know ${works.isMany ? listed([...unlocked]) : [...unlocked].map((id) => `\`${id}\``).join(', ')}: drift unknown${next ? ` (\`${next}\` adds what is missing)` : ''}`,
      )
    },
  }
}

function unlockedIn({clauses}: Lock, {translations}: Report): string[] {
  const locked = new Set([...clauses.values()].flatMap(({texts}) => [...texts.keys()]))
  return translations.flatMap(({id, role}) => (role !== 'commentary' && !locked.has(id) ? [id] : []))
}
