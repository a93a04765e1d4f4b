import type {Diagnostic} from 'vscode-languageserver/node'
import {DiagnosticSeverity} from 'vscode-languageserver/node'
import {InputError} from '../failure.ts'
import {lackingPlaces} from '../judge/index.ts'
import {type Decision, type DecisionName, decide} from './decisions.ts'
import {diagnosticsOf} from './diagnostics.ts'
import type {Host} from './host.ts'
import {type Compared, Session} from './session.ts'

/** Who is told of what is found. */
interface Listener {
  publish(uri: string, diagnostics: Diagnostic[]): void
  /** Something may be different by now, in any file. */
  changed(): void
  /** What went wrong, in one line. */
  fail(line: string): void
  /** The same for a person who asked for something. */
  refuse(line: string): void
}

/** Milliseconds of rest before a text that is being typed is looked at. */
const shortestRest = 120
const longestRest = 5_000
/** Milliseconds after which nobody is typing. */
const idle = 1_500

/** The texts that are open, each in the project that its nearest config names; compares them when typing rests. */
export class Desk {
  /** By the path of the config, and the document where it has many. */
  private readonly sessions = new Map<string, Session>()
  /** What is open and unsaved, also before anybody knows its project. */
  private readonly open = new Map<string, string>()
  private readonly told = new Map<Session, Set<string>>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private rest = shortestRest
  private readonly due = new Set<Session>()
  /** Told of a session that is no more: cleared once it is known what is told now, so that nothing flickers. */
  private readonly stale = new Set<string>()
  /** What keeps a text from being compared at all, as a damaged config does; in words. */
  private readonly barred = new Map<string, string>()
  /** Addresses that were told so. */
  private readonly barring = new Set<string>()

  constructor(
    private readonly host: Host,
    private readonly listener: Listener,
  ) {}

  /** @param text undefined where it was closed */
  async edit(file: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.open.delete(file)
    else this.open.set(file, text)
    const session = await this.sessionOf(file)
    this.tellBarred(file)
    if (!session) return
    session.update(file, this.open.get(file))
    this.schedule(session)
  }

  /** A file was written: a text, a config, a lock, a termbase. */
  async stored(file: string): Promise<void> {
    for (const [name, session] of this.sessions) {
      if (session.project.config?.file === file) {
        // The config may name other texts now.
        this.sessions.delete(name)
        for (const uri of this.told.get(session) ?? []) this.stale.add(uri)
        this.told.delete(session)
        this.due.delete(session)
      } else {
        session.forget()
        this.schedule(session)
      }
    }
    for (const open of this.open.keys()) {
      const session = await this.sessionOf(open)
      this.tellBarred(open)
      if (session) this.schedule(session)
    }
    if (this.stale.size > 0) this.schedule()
  }

  /** Writes a decision down; what it says of the texts is then told anew. */
  async decide(name: DecisionName, decision: Decision): Promise<void> {
    const session = await this.sessionOf(decision.file)
    if (!session) return
    try {
      await decide(name, decision, session, this.host)
    } catch (error) {
      this.listener.refuse(lineOf(error))
    }
    await this.stored(session.project.config!.file)
  }

  /** What is found in the project of a file, as it is now. */
  async compared(file: string): Promise<Compared | undefined> {
    const session = await this.sessionOf(file)
    return session && this.attempt(session)
  }

  /** The same for every project that something is open of. */
  async all(): Promise<Compared[]> {
    const all = await Promise.all([...this.sessions.values()].map((session) => this.attempt(session)))
    return all.filter((one) => one !== undefined)
  }

  async diagnostics(file: string, uri: string): Promise<Diagnostic[]> {
    const session = await this.sessionOf(file)
    if (!session) return this.barred.has(file) ? [atTop(this.barred.get(file)!)] : []
    return (await this.diagnosed(session, file)).get(uri) ?? []
  }

  close(): void {
    clearTimeout(this.timer)
    this.due.clear()
  }

  private async sessionOf(file: string): Promise<Session | undefined> {
    for (const session of this.sessions.values()) if (session.holds(file)) return session
    try {
      const project = await this.host.open(file)
      this.barred.delete(file)
      if (!project?.config) return undefined
      const name = JSON.stringify([project.config.file, project.document])
      const known = this.sessions.get(name)
      if (known) return known.holds(file) ? known : undefined
      const session = new Session(project)
      if (!session.holds(file)) return undefined
      this.sessions.set(name, session)
      for (const [open, text] of this.open) if (session.holds(open)) session.update(open, text)
      return session
    } catch (error) {
      this.barred.set(file, lineOf(error))
      this.listener.fail(lineOf(error))
      return undefined
    }
  }

  /** Says at the top of a text that is open what keeps it from being compared, and no more once that is mended. */
  private tellBarred(file: string): void {
    const uri = this.host.toUri(file)
    const line = this.open.has(file) ? this.barred.get(file) : undefined
    if (line !== undefined) this.listener.publish(uri, [atTop(line)])
    else if (this.barring.has(uri)) this.listener.publish(uri, [])
    if (line === undefined) this.barring.delete(uri)
    else this.barring.add(uri)
  }

  private schedule(session?: Session): void {
    if (session) this.due.add(session)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.catchUp(), this.rest)
  }

  /** Says what is found now. Where that takes long, the next rest is longer. */
  private async catchUp(): Promise<void> {
    const due = [...this.due]
    this.due.clear()
    const began = this.host.now()
    for (const session of due) {
      const byUri = await this.diagnosed(session)
      const before = this.told.get(session) ?? new Set()
      this.told.set(session, new Set(byUri.keys()))
      for (const uri of before) if (!byUri.has(uri)) this.listener.publish(uri, [])
      for (const [uri, diagnostics] of byUri) {
        this.stale.delete(uri)
        this.listener.publish(uri, diagnostics)
      }
    }
    for (const uri of this.stale) this.listener.publish(uri, [])
    this.stale.clear()
    this.rest = Math.min(Math.max(this.host.now() - began, shortestRest), longestRest)
    this.listener.changed()
    this.timer = setTimeout(() => this.host.rest?.(), idle)
  }

  /** By address; where the texts cannot be compared, what is in the way stands at the top of the one that is edited. */
  private async diagnosed(session: Session, file?: string): Promise<Map<string, Diagnostic[]>> {
    const {toUri} = this.host
    try {
      const {report, collation, files} = await session.compare()
      const uris = new Map(collation.translations.map(({path}, index) => [path, toUri(files[index]!)]))
      const byUri = diagnosticsOf(report, lackingPlaces(collation), (path) => uris.get(path)!)
      for (const one of files) if (!byUri.has(toUri(one))) byUri.set(toUri(one), [])
      return byUri
    } catch (error) {
      const message = lineOf(error)
      this.listener.fail(message)
      const where = file ?? session.files.find((one) => this.open.has(one)) ?? session.files[0]!
      return new Map([[toUri(where), [atTop(message)]]])
    }
  }

  private async attempt(session: Session): Promise<Compared | undefined> {
    try {
      return await session.compare()
    } catch (error) {
      this.listener.fail(lineOf(error))
      return undefined
    }
  }
}

function atTop(message: string): Diagnostic {
  const top = {line: 0, character: 0}
  return {range: {start: top, end: top}, severity: DiagnosticSeverity.Error, source: 'clausediff', message}
}

const lineOf = (error: unknown): string =>
  error instanceof InputError
    ? error.message
    : `internal error: ${error instanceof Error ? error.message : String(error)}`
