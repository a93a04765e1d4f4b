import {resolve} from 'node:path'
import type {Project, Works} from '../../project/index.ts'
import {version} from '../../version.ts'
import type {Options} from '../parsed-options.ts'
import {digestOf} from './digest.ts'

/** Options that change what is found; all others change what is shown. */
const telling = [
  'minScore',
  'encoding',
  'changes',
  'maxUnpacked',
  'splitLanguages',
  'rows',
  'clause',
  'rule',
  'translation',
  'since',
  'base',
] as const

/** What all files of a document begin with, whatever its texts say, and the whole name without ending. */
export interface UnitName {
  stem: string
  name: string
}

/**
 * The name of a unit's file: of its command, its document and all that its result depends on, so that whoever does the
 * work again writes the same file, and nobody takes the result of other texts for that of these.
 */
export class UnitNames {
  private common: Promise<string> | undefined
  private readonly known = new WeakMap<Project, Promise<UnitName>>()

  constructor(
    private readonly works: Works,
    private readonly command: string,
    private readonly options: Options,
  ) {}

  /** The same in all of a run, which reads its texts once. */
  of(project: Project): Promise<UnitName> {
    const name = this.known.get(project) ?? this.made(project)
    this.known.set(project, name)
    return name
  }

  private async made(project: Project): Promise<UnitName> {
    this.common ??= this.shared()
    const texts = await Promise.all(project.sources.map((source) => this.digestOfFile(source.file)))
    const places = project.sources.map(({path, part, meta}) => ({path, part, meta}))
    const document = project.document ?? ''
    const stem = `${this.command}-${digestOf(document)}-`
    const all = [version, document, places, texts, project.config, await this.common]
    return {stem, name: `${stem}${digestOf(JSON.stringify(all))}`}
  }

  private async shared(): Promise<string> {
    const {works, command, options} = this
    const {folder, termbase = [], rulePacks = []} = works.config ?? {}
    const files = [...termbase, ...rulePacks].map((path) => resolve(folder ?? '.', path))
    const named = typeof options.lock === 'string' ? options.lock : undefined
    const lock = (await works.lock(named)).file
    const read = await Promise.all([lock, ...files].map((file) => this.digestOfFile(file)))
    // A lock may have documents that are renamed by now: which, their names tell.
    const names = read[0] === '' ? [] : works.names
    return JSON.stringify([command, telling.map((option) => options[option] ?? null), read, names])
  }

  private async digestOfFile(file: string): Promise<string> {
    const {files} = this.works
    if (!(await files.exists(file))) return ''
    return digestOf(await files.read(file, file))
  }
}
