import {type SteadyName, steadyNamesOf} from '../compose/documents.ts'
import {ProjectUsage} from '../discover/index.ts'
import {type Project, straysIn, type Works} from '../project/index.ts'
import type {Options} from './parsed-options.ts'
import type {Found} from './told.ts'
import {isOfChanges} from './unheard.ts'

/** What the works of a project call things, as far as they were met. */
export class ProjectNames {
  /** The names that works stray from, once those works were met again. */
  readonly steady: SteadyName[] = []
  private readonly usage: ProjectUsage
  private hasMet = false
  private isSecond = false

  constructor(
    private readonly works: Works,
    private readonly options: Options,
    /** Whether it is told in which clauses names stand. */
    private readonly keepsPlaces: boolean,
  ) {
    this.usage = new ProjectUsage(keepsPlaces)
  }

  add(document: string, {collation, concordance}: Found): void {
    if (this.isSecond && collation)
      this.steady.push(...plain(steadyNamesOf(document, collation, concordance)))
    else if (this.works.isAll && !this.works.areOne) this.usage.add(document, plain(concordance.usage ?? []))
    this.hasMet = true
  }

  /**
   * The works whose names stray from those of the others, with that known. Where some works are asked for, the others are read, too;
   * where some have changed, nothing is said of names that depends on the others.
   */
  async *astray(): AsyncGenerator<Project> {
    this.isSecond = true
    if (!this.hasMet || (!this.works.isAll && isOfChanges(this.options))) return
    const strays = this.works.isAll ? this.usage.strays() : await straysIn(this.works, this.keepsPlaces)
    for (const work of this.works.list) {
      const own = strays.get(work.name!)
      if (own) yield this.works.open(work, own)
    }
  }
}

/** Holds on to nothing: a part of a text would keep the whole of it in memory. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))
