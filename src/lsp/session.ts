import {InputError} from '../failure.ts'
import type {Translation} from '../parse/index.ts'
import type {Comparison, Project} from '../project/index.ts'
import {type Index, indexOf} from './place.ts'

/** A work as it stands in the editor: what was found, and where things are. */
export interface Compared extends Comparison {
  /** Absolute path of each translation's file, as in `collation.translations`. */
  files: readonly string[]
  /** Made when it is first asked for: diagnostics need none. */
  index(): Index
}

/** One project with the texts that are open; compares them when it is asked and something changed. */
export class Session {
  private compared: Promise<Compared> | undefined

  constructor(readonly project: Project) {}

  /** Whether a file is one of the project's texts. */
  holds(file: string): boolean {
    return this.project.sources.some((source) => source.file === file)
  }

  /** Absolute paths of all texts. */
  get files(): string[] {
    return [...new Set(this.project.sources.map(({file}) => file))]
  }

  /** @param text undefined for what is stored */
  update(file: string, text: string | undefined): void {
    this.project.update(file, text)
    this.forget()
  }

  /** Something on disk changed. */
  forget(): void {
    this.compared = undefined
  }

  /**
   * What is found in the texts as they are now.
   *
   * @throws InputError for a text that cannot be read or holds no clause
   */
  compare(): Promise<Compared> {
    this.compared ??= this.run()
    return this.compared
  }

  private async run(): Promise<Compared> {
    const {project} = this
    const {lock: accepted} = await project.lock()
    // No editor shows what the report lists concepts for.
    const comparison = await project.compare({isBrief: true, ...(accepted && {accepted})})
    const {translations} = comparison.collation
    let index: Index | undefined
    return {
      ...comparison,
      files: translations.map((translation) => this.fileOf(translation)),
      index: () => (index ??= indexOf(comparison)),
    }
  }

  /** Of a file with several texts each has the same. */
  fileOf({id, path}: Pick<Translation, 'id' | 'path'>): string {
    const {sources} = this.project
    const source = sources.find(({meta}) => meta.id === id) ?? sources.find((one) => one.path === path)
    if (!source) throw new InputError(`\`${path}\` is no text of the project`)
    return source.file
  }
}
