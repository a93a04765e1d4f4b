import {resolve} from 'node:path'
import {hashOf} from '../../judge/index.ts'
import type {Project, Works} from '../../project/index.ts'
import {version} from '../../version.ts'
import type {Options} from '../parsed-options.ts'

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

/**
 * The name of a unit's file: of its command, its document and all that its result depends on, so that whoever does the
 * work again writes the same file, and nobody takes the result of other texts for that of these.
 */
export class UnitNames {
  private common: Promise<string> | undefined

  constructor(
    private readonly works: Works,
    private readonly command: string,
    private readonly options: Options,
  ) {}

  /** @returns what all files of the document begin with, whatever the texts say, and the whole name without ending */
  async of(project: Project): Promise<{stem: string; name: string}> {
    this.common ??= this.shared()
    const texts = await Promise.all(project.sources.map((source) => this.hashOfFile(source.file)))
    const places = project.sources.map(({path, part, meta}) => ({path, part, meta}))
    const document = project.document ?? ''
    const stem = `${this.command}-${hashOf(document)}-`
    const all = [version, document, places, texts, project.config, await this.common]
    return {stem, name: `${stem}${hashOf(JSON.stringify(all))}`}
  }

  private async shared(): Promise<string> {
    const {works, command, options} = this
    const {folder, termbase = [], rulePacks = []} = works.config ?? {}
    const files = [...termbase, ...rulePacks].map((path) => resolve(folder ?? '.', path))
    const named = typeof options.lock === 'string' ? options.lock : undefined
    const lock = (await works.lock(named)).file
    const read = await Promise.all([lock, ...files].map((file) => this.hashOfFile(file)))
    // A lock may have documents that are renamed by now: which, their names tell.
    const names = read[0] === '' ? [] : works.names
    return JSON.stringify([command, telling.map((option) => options[option] ?? null), read, names])
  }

  private async hashOfFile(file: string): Promise<string> {
    const {files} = this.works
    if (!(await files.exists(file))) return ''
    return hashOf(Buffer.from(await files.read(file, file)).toString('latin1'))
  }
}
