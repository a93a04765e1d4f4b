import type {KnownStray} from '../../discover/index.ts'
import {InputError} from '../../failure.ts'
import type {Rule} from '../../judge/index.ts'
import type {More} from '../asked.ts'
import type {ConfigFile} from '../config/config.ts'
import {didYouMean} from '../did-you-mean.ts'
import type {Files} from '../files.ts'
import {type LockFile, lockPath, openLock} from '../lock-file.ts'
import {Project} from '../project.ts'
import type {Source} from '../sources.ts'
import {globPattern} from './pattern.ts'

/** One work, and what it is called where a project has many. */
export interface Work {
  name?: string
  sources: readonly Source[]
  config: ConfigFile | undefined
}

/**
 * The works of a project: one, or as many as its config has documents. Each is opened anew when its turn comes, and no
 * text of it is kept afterwards, so that memory does not grow with their number.
 */
export class Works implements Iterable<Project> {
  /** `openWorks` makes them. */
  constructor(
    readonly files: Files,
    /** Absolute; what paths are relative to. */
    readonly folder: string,
    readonly config: ConfigFile | undefined,
    readonly list: readonly Work[],
    private readonly more: More,
    /** All works of the project. */
    private readonly all: readonly Work[] = list,
    /** Whether they are pairs of the translations of one work: what one of them calls something, no other can call otherwise. */
    readonly areOne = false,
    /** Whether their texts were named one by one: nothing else is meant, not even to know what others say. */
    readonly areTexts = false,
  ) {}

  /** Whether every work of the project is among them. */
  get isAll(): boolean {
    return this.list.length === this.all.length
  }

  /** Every work of the project. */
  get whole(): Works {
    return this.of(this.all, false)
  }

  /** Names of all documents of the project. */
  get names(): string[] {
    return this.all.flatMap(({name}) => name ?? [])
  }

  /** Whether the works have names. */
  get isMany(): boolean {
    return this.all.some(({name}) => name !== undefined)
  }

  get sources(): Source[] {
    return this.list.flatMap(({sources}) => sources)
  }

  /** Of one's own, beside those that ship. */
  get rules(): readonly Rule[] | undefined {
    return this.more.rules
  }

  get isShipped(): boolean {
    return this.more.isShipped
  }

  *[Symbol.iterator](): Generator<Project> {
    for (const work of this.list) yield this.open(work)
  }

  /** @param strays names in it that stray from what the other works say */
  open({name, sources, config}: Work, strays?: readonly KnownStray[]): Project {
    return new Project(this.files, this.folder, config, sources, {
      ...this.more,
      ...(name !== undefined && {document: name}),
      ...(strays && {strays}),
    })
  }

  /** @throws InputError if there are several */
  only(): Project {
    const [work, ...others] = this.list
    if (work && others.length === 0) return this.open(work)
    const names = listed(this.list.flatMap(({name}) => name ?? []))
    throw new InputError(
      `\`${this.config?.path}\` has ${this.list.length} documents: expected one; name it with --document (${names})`,
    )
  }

  /** Those of which `isMeant` is true. */
  filter(isMeant: (work: Work) => boolean): Works {
    return this.of(this.list.filter(isMeant))
  }

  /**
   * Those that are named.
   *
   * @param names names of documents, or globs of them
   * @throws InputError for a name that no document has
   */
  named(names: readonly string[] | undefined): Works {
    if (names === undefined) return this
    const known = this.list.flatMap(({name}) => name ?? [])
    const globs = names.map((name) => globPattern(name))
    for (const [at, glob] of globs.entries()) {
      if (known.some((name) => glob.test(name))) continue
      throw new InputError(
        known.length === 0
          ? `\`--document ${names[at]}\` needs a config with \`documents\`; leave it out`
          : `no document \`${names[at]}\`: expected one of ${listed(known)}${didYouMean(names[at]!, known)}`,
      )
    }
    return this.filter(({name}) => globs.some((glob) => glob.test(name!)))
  }

  /**
   * Of one work in many translations, as many works as there are others: each with the base and one of them.
   *
   * @param base id of the translation that all others are compared with
   * @throws InputError if there are many works, or none of this one's translations has the id
   */
  against(base: string): Works {
    const [work, ...more] = this.list
    if (!work || more.length > 0 || work.name !== undefined)
      throw new InputError('`--base` is for one work in many translations, and the config has `documents`')
    const ids = work.sources.map(({meta}) => meta.id)
    const own = work.sources.find(({meta}) => meta.id === base)
    if (!own)
      throw new InputError(
        `no translation \`${base}\`: expected one of ${listed(ids)}${didYouMean(base, ids)}`,
      )
    const pairs = work.sources
      .filter((source) => source !== own)
      .map((source): Work => ({name: source.meta.id, sources: [own, source], config: work.config}))
      .sort((a, b) => (a.name! < b.name! ? -1 : 1))
    return new Works(this.files, this.folder, this.config, pairs, this.more, pairs, true)
  }

  /** Texts of one of them, and nothing beside. */
  with(work: Work): Works {
    return this.of([work], true)
  }

  private of(list: readonly Work[], areTexts = this.areTexts): Works {
    return new Works(this.files, this.folder, this.config, list, this.more, this.all, this.areOne, areTexts)
  }

  /** The lock of all of them, as it is stored. */
  lock(named?: string): Promise<LockFile> {
    return openLock(
      this.files,
      lockPath(this.files, this.folder, this.config, named),
      this.folder,
      this.sources,
    )
  }
}

/** A work of which there is only one text. */
export const isAlone = ({name, sources}: Work): boolean =>
  name !== undefined && sources.length === 1 && sources[0]!.isNamed === true

/** More names than this fill a screen. */
const mostNames = 12

/** Names for a message, each between backticks, the first of many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  return `${shown.join(', ')}${names.length > mostNames ? ` and ${names.length - mostNames} more` : ''}`
}
