import {type DocumentReport, type SteadyName, steadyNamesOf} from '../compose/documents.ts'
import {type KnownStray, namedStrays, ProjectUsage, type Usage} from '../discover/index.ts'
import {type Project, straysIn, type Works} from '../project/index.ts'
import type {Options} from './parsed-options.ts'
import {isUnheard} from './unheard.ts'

/** How it is used what the works of a project call things. */
interface NamesAsked {
  /** Whether each work may be asked for its `steadyNames`. */
  amongTerms: boolean
  /** Whether it is told in which clauses names stand. */
  keepsPlaces: boolean
}

/** What the works of a project call things, as far as they were met. */
export class ProjectNames {
  private readonly usage: ProjectUsage
  /** By document, as JSON: what may be told of it if it strays. */
  private readonly mayStray = new Map<string, string>()
  private hasMet = false

  constructor(
    private readonly works: Works,
    private readonly options: Options,
    private readonly asked: NamesAsked,
  ) {
    this.usage = new ProjectUsage(asked.keepsPlaces)
  }

  /** @param usageOf tells what the work calls things, where that is needed */
  add(document: string, usageOf: () => readonly Usage[]): void {
    this.hasMet = true
    if (this.works.areOne) return
    if (this.works.isAll) this.usage.add(document, plain(usageOf()))
    if (this.asked.amongTerms) this.mayStray.set(document, JSON.stringify(this.tellable(usageOf())))
  }

  /** Of what a work calls things what may be told of it if it strays, and where only if that is told. */
  private tellable(usage: readonly Usage[]): Usage[] {
    const own = usage.filter(({ifAstray}) => ifAstray)
    return this.asked.keepsPlaces ? own : own.map((one) => ({...one, clauses: [], counts: []}))
  }

  /** The works whose names stray from those of the others, with that known. */
  async *astray(): AsyncGenerator<Project> {
    const strays = await this.strays()
    for (const work of this.works.list) {
      const own = strays.get(work.name!)
      if (own) yield this.works.open(work, own)
    }
  }

  /** What most works call by another name than one that was met, in the order of the works; each once. */
  async *steadyNames(report: (document: string) => DocumentReport): AsyncGenerator<SteadyName> {
    const strays = await this.strays()
    for (const {name} of this.works.list) {
      const own = strays.get(name!)
      const usage = this.mayStray.get(name!)
      if (own && usage !== undefined)
        yield* steadyNamesOf(report(name!), await namedStrays(JSON.parse(usage), own))
    }
  }

  /**
   * By work. Where some works are asked for, the others are read, too; where some have changed or single texts are named,
   * nothing is said of names that depends on the others.
   */
  private async strays(): Promise<Map<string, KnownStray[]>> {
    if (!this.hasMet || isUnheard(this.works, this.options)) return new Map()
    return this.works.isAll ? this.usage.strays() : straysIn(this.works, this.asked.keepsPlaces)
  }
}

/** Holds on to nothing: a part of a text would keep the whole of it in memory. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
