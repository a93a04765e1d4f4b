import type {Collation} from '../collate/index.ts'
import {joinDocuments, type SteadyName, steadyNamesOf} from '../compose/documents.ts'
import {whole} from '../compose/index.ts'
import {type KnownStray, namedStrays, type Usage} from '../discover/index.ts'
import {InputError} from '../failure.ts'
import type {Report, Reported} from '../judge/index.ts'
import type {Translation} from '../parse/index.ts'
import {
  type Comparison,
  isAlone,
  layOut,
  listed,
  type Work as OneWork,
  type Project,
  type Works,
} from '../project/index.ts'
import type {Host} from './host.ts'

/** A document as it is now, and what was made of it; made when it is asked for, and once. */
interface Current {
  project: Project
  /** Parsed, and nothing more. */
  translations(): Promise<Translation[]>
  /** Quick: nothing is linked yet. */
  collation(): Promise<Collation>
  /** With what the lock accepts marked as such. */
  comparison(): Promise<Comparison>
}

/** All there is to say of a document in a state, and what it calls things: plain data. */
interface ToldOf {
  state: string
  report: Report
  usage: readonly Usage[]
}

/** Of so many documents what was made is kept; of all others it is made anew. */
const mostKept = 12

/**
 * Answers from what it knows while nothing has changed: texts, config, termbases and lock are read for each question. Of a
 * project of many documents one may be named, by its name or a glob.
 */
export class Work {
  private readonly kept = new Map<string, {state: string; current: Current}>()
  /** Kept of all documents, as they are by themselves, and of those whose names stray with that known. */
  private readonly reports = new Map<string, ToldOf>()
  private readonly astray = new Map<string, ToldOf>()

  constructor(readonly host: Host) {}

  /** @throws InputError for a project that cannot be read, or a document that it has not */
  async works(document?: unknown): Promise<Works> {
    const works = await this.host.open()
    return typeof document === 'string' ? works.named([document]) : works
  }

  /** @throws InputError for a project or text that cannot be read, and for several documents */
  async current(document?: unknown): Promise<Current> {
    return this.currentOf(await this.only(document))
  }

  /**
   * What is made of each document, as one report; of a project without documents, what is made of it.
   *
   * @param document the one that is meant, or a glob of several; all if left out
   */
  async joined(document: unknown, make: (current: Current) => Promise<Reported>): Promise<Report> {
    const works = await this.works(document)
    if (!works.isMany) return whole(await make(await this.currentOf(works.only())))
    const parts: {document: string; report: Report}[] = []
    for (const project of works) {
      const report = whole(await make(await this.currentOf(project)))
      parts.push({document: project.document!, report})
    }
    return joinDocuments(parts)
  }

  /**
   * What the translations call things in each document, as one report; of many documents also what most call by one name and some
   * by another. For that all are read, whichever is meant.
   */
  async joinedNames(
    document: unknown,
    make: (project: Project, found: Pick<Comparison, 'collation' | 'concordance'>) => Reported,
  ): Promise<Report> {
    const works = await this.works(document)
    const nameIn = async (project: Project) => (await this.currentOf(project)).comparison()
    if (!works.isMany) {
      const project = works.only()
      return whole(make(project, await nameIn(project)))
    }
    const strays = await this.straysIn(works.whole, true)
    const parts: {document: string; report: Report}[] = []
    const steady: SteadyName[] = []
    for (const work of works.list) {
      const own = strays.get(work.name!)
      const project = works.open(work)
      const part = {document: work.name!, report: whole(make(project, await nameIn(project)))}
      parts.push(part)
      if (own) steady.push(...steadyNamesOf(part, await namedStrays((await this.told(project)).usage, own)))
    }
    return joinDocuments(parts, steady)
  }

  /**
   * What there is to say of a document, or of all: also of names that it has and the other documents have not. For that all are
   * read, whichever is meant.
   */
  async report(document?: unknown): Promise<Report> {
    const works = await this.works(document)
    if (!works.isMany) return (await this.told(works.only())).report
    const strays = await this.straysIn(works.whole)
    const parts: {document: string; report: Report}[] = []
    for (const work of works.list) {
      const own = strays.get(work.name!)
      const told = own ? this.toldAstray(works, work, own) : this.told(works.open(work))
      parts.push({document: work.name!, report: (await told).report})
    }
    return joinDocuments(parts)
  }

  /** By document, its names that stray from those of the others; a document that cannot be read says nothing here. */
  private async straysIn(works: Works, keepsPlaces = false): Promise<Map<string, KnownStray[]>> {
    const {ProjectUsage} = await import('../discover/index.ts')
    const all = new ProjectUsage(keepsPlaces)
    for (const work of works.list.filter((work) => !isAlone(work))) {
      try {
        all.add(work.name!, (await this.told(works.open(work))).usage)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }
    return all.strays()
  }

  /** All there is to say of a document by itself. */
  private async told(project: Project): Promise<ToldOf> {
    const name = project.document ?? ''
    const current = await this.currentOf(project)
    const {state} = this.kept.get(name)!
    const known = this.reports.get(name)
    if (known?.state === state) return known
    const {report, concordance} = await current.comparison()
    const usage = project.document === undefined ? [] : plain(concordance.usage ?? [])
    const told: ToldOf = {state, report, usage}
    this.reports.set(name, told)
    return told
  }

  /** The same of one whose names stray from those of the others. */
  private async toldAstray(works: Works, work: OneWork, strays: readonly KnownStray[]): Promise<ToldOf> {
    const name = work.name!
    await this.currentOf(works.open(work))
    const state = JSON.stringify([this.kept.get(name)!.state, strays])
    const known = this.astray.get(name)
    if (known?.state === state) return known
    const project = works.open(work, strays)
    const {lock} = await project.lock()
    const {report} = await project.compare(lock ? {accepted: lock} : {})
    const told: ToldOf = {state, report, usage: []}
    this.astray.set(name, told)
    return told
  }

  private async only(document: unknown): Promise<Project> {
    const works = await this.works(document)
    const {list} = works
    if (list.length === 1) return works.only()
    const names = listed(list.flatMap(({name}) => name ?? []))
    throw new InputError(`the project has ${list.length} documents: name one as \`document\` (${names})`)
  }

  private async currentOf(project: Project): Promise<Current> {
    const {bytes, lock} = await project.lock()
    const termbase = await project.termbase()
    const texts = (await project.read()).map(({path, value, data}) => [path, data, value])
    const state = JSON.stringify([texts, project.config, termbase, bytes])
    const name = project.document ?? ''
    const known = this.kept.get(name)
    // What was asked for last stands last, and is kept longest.
    this.kept.delete(name)
    if (known?.state === state) {
      this.kept.set(name, known)
      return known.current
    }
    const translations = once(() => project.translations())
    const current: Current = {
      project,
      translations,
      collation: once(async () => layOut(await translations())),
      // Whoever asks for terms will ask for findings, too: both come out of one comparison.
      comparison: once(() => project.compare(lock ? {accepted: lock} : {})),
    }
    this.kept.set(name, {state, current})
    const [oldest] = this.kept.keys()
    if (this.kept.size > mostKept) this.kept.delete(oldest!)
    return current
  }
}

/** Holds on to nothing: a part of a text would keep the whole of it in memory. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
