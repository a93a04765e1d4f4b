import type {KnownRows, KnownStray} from '../discover/index.ts'
import type {Document} from '../format/index.ts'
import type {Ignore, JudgeSettings, Lock, Report, Rule} from '../judge/index.ts'
import type {Translation} from '../parse/index.ts'
import {Recall} from '../recall.ts'
import type {Termbase} from '../termbase/index.ts'
import {acceptState, saveAccepted} from './accept.ts'
import type {Accepted, Accepting, Asked, More} from './asked.ts'
import type {ConfigFile} from './config/config.ts'
import {type ConfigHome, configHome} from './decide/config-home.ts'
import {withItem} from './decide/config-text.ts'
import {editFile} from './decide/edit.ts'
import {writeTermbaseName} from './decide/name-termbase.ts'
import {languagesOf, type Preference, type Preferred, writePreference} from './decide/prefer.ts'
import {lockOf, withLockOf} from './documents/lock-part.ts'
import {type Files, pathsOf} from './files.ts'
import {type LockFile, lockPath, openLock} from './lock-file.ts'
import {openTexts} from './open-texts.ts'
import {type Overlay, overlayOf} from './overlay.ts'
import {ParsedTexts} from './parsed-texts.ts'
import {type Comparison, compare, type Known} from './pipeline.ts'
import {termbaseOf} from './project-termbase.ts'
import {settingsOf} from './settings.ts'
import type {Source} from './sources.ts'
import {withoutTwins} from './twins.ts'

/**
 * A work in several translations, with what its config, lock and termbases say of it. It reads files when it is
 * asked; a text that says what it said before is not parsed again.
 */
export class Project {
  readonly isShipped: boolean
  /** Of one's own, beside those that ship. */
  readonly rules: readonly Rule[] | undefined
  /** Its name among the documents of a config that has many. */
  readonly document: string | undefined
  private readonly strays: readonly KnownStray[] | undefined
  /** What was found in rows of its texts elsewhere. */
  rows: KnownRows | undefined
  /** Is asked, once texts are read to be compared, whether somebody helps with their rows. */
  helpWith: ((translations: readonly Translation[]) => KnownRows | undefined) | undefined
  private readonly onGuess: (line: string, file: string) => void
  private readonly overlay: Overlay
  private readonly parsed: ParsedTexts
  /** From the first text on that is updated: what is compared once recalls nothing. */
  private recall: Recall | undefined

  /** `openProject` makes one. */
  constructor(
    files: Files,
    /** Absolute; what paths are relative to. */
    readonly folder: string,
    readonly config: ConfigFile | undefined,
    readonly sources: readonly Source[],
    {isShipped, rules, document, strays, onGuess = () => {}}: More,
  ) {
    this.overlay = overlayOf(files)
    this.parsed = new ParsedTexts(files.parses)
    this.isShipped = isShipped
    this.document = document
    this.strays = strays
    this.rules = rules
    this.onGuess = onGuess
  }

  /** Where everything is read. */
  get files(): Files {
    return this.overlay
  }

  /**
   * From now on a file says this, whatever is stored, as in an editor that has not saved it.
   *
   * @param path absolute, or relative to the folder
   * @param text undefined to go by what is stored
   */
  update(path: string, text: string | undefined): void {
    this.recall ??= new Recall()
    this.overlay.set(pathsOf(this.files).resolve(this.folder, path), text)
  }

  /**
   * Opens all texts, one after the other: of two that fail, the message is always about the first.
   *
   * @param files where they are read, if not where the project is
   * @throws InputError for a text that cannot be read
   */
  read(files: Files = this.files): Promise<Document[]> {
    const isToday = files === this.files
    return openTexts(files, this.sources, {
      mayLack: !isToday,
      ...(isToday && {onGuess: this.onGuess}),
    })
  }

  /**
   * The texts, parsed.
   *
   * @throws InputError for a text that cannot be read, or holds no clause
   */
  async translations(files?: Files): Promise<Translation[]> {
    const documents = await this.read(files)
    const translations = withoutTwins(
      documents.map((document) => this.parsed.parse(document)),
      documents,
    )
    if (files === undefined) this.rows = this.helpWith?.(translations) ?? this.rows
    return translations
  }

  /** What the config and the caller say about judging. */
  settings(minScore?: number): JudgeSettings {
    return settingsOf(this.config, minScore)
  }

  /** All termbases of the config, as one; undefined where it names none. */
  termbase(): Promise<Termbase | undefined> {
    return termbaseOf(this.files, this.config)
  }

  /**
   * The lock as it is stored; of one with documents, what it says of this one.
   *
   * @param named its path, if not the one of the config or beside it
   * @throws InputError if it cannot be read, or is no lock
   */
  async lock(named?: string): Promise<LockFile> {
    const file = await this.wholeLock(named)
    return {...file, lock: lockOf(file.lock, this.document)}
  }

  private wholeLock(named: string | undefined): Promise<LockFile> {
    const file = lockPath(this.files, this.folder, this.config, named)
    return openLock(this.files, file, this.folder, this.sources)
  }

  /** The state of the same texts elsewhere, as of something accepted: at a commit. */
  async stateAt(
    files: Files,
    {minScore, termbase}: Pick<Asked, 'minScore' | 'termbase'> = {},
  ): Promise<Lock> {
    // Rows are known of the texts as they are.
    const {rows: _, ...known} = await this.known(termbase)
    return (await acceptState(await this.translations(files), this.settings(minScore), known)).lock
  }

  /** Compares the texts, without the lock: `accepted` is what is accepted. */
  async compare({minScore, accepted, since, termbase, isBrief, onProgress}: Asked = {}): Promise<Comparison> {
    const translations = await this.translations()
    this.recall?.begin()
    return compare(translations, this.settings(minScore), {
      ...(await this.known(termbase)),
      ...(accepted && {lock: accepted}),
      ...(since !== undefined && {since}),
      ...(isBrief && {isBrief}),
      ...(onProgress && {onProgress}),
      ...(this.recall && {recall: this.recall}),
    })
  }

  /** What there is to say of the texts as they are, against the lock where there is one. */
  async report(asked: Asked = {}): Promise<Report> {
    const accepted = asked.accepted ?? (await this.lock()).lock
    return (await this.compare({...asked, ...(accepted && {accepted})})).report
  }

  /**
   * Accepts the state of the texts: writes the lock.
   *
   * @throws InputError if it cannot be read or written
   */
  async accept({minScore, lock: named, review, onProgress, ...choice}: Accepting = {}): Promise<Accepted> {
    const settings = this.settings(minScore)
    return saveAccepted(
      this.files,
      () => this.wholeLock(named),
      async ({lock: whole, path}) => {
        const before = lockOf(whole, this.document)
        const translations = await this.translations()
        const known = {
          ...(await this.known()),
          ...(before && {lock: before}),
          ...(onProgress && {onProgress}),
        }
        const outcome = await acceptState(translations, settings, known, choice)
        review?.(outcome, path)
        return {outcome, lock: withLockOf(whole, this.document, outcome.lock)}
      },
    )
  }

  /**
   * Ignores findings from now on: adds a line to the config, which is made where there is none.
   *
   * @returns the config's path
   * @throws InputError if it cannot be written
   */
  async ignore(ignore: Ignore): Promise<string> {
    const {file, fresh} = this.home()
    return editFile(this.files, file, this.folder, (text = fresh) => withItem(text, 'ignore', ignore))
  }

  /**
   * Decides what something is to be called: writes the termbase, and into the config where that is.
   *
   * @param known languages of the texts that use one of the words, where they are known
   *
   * @throws InputError if the config cannot be written, or no text says any of the words
   */
  async prefer(preference: Preference, known?: readonly string[]): Promise<Preferred> {
    const languages = known ?? languagesOf(await this.translations(), preference)
    return writePreference(this.files, {config: this.home(), folder: this.folder}, preference, languages)
  }

  /**
   * Names a termbase in the config.
   *
   * @param path relative to the project's folder
   * @returns the config's path; undefined where it names it already
   * @throws InputError if the config cannot be written
   */
  async nameTermbase(path: string): Promise<string | undefined> {
    return writeTermbaseName(this.files, this.home(), this.folder, path)
  }

  private home(): ConfigHome {
    return configHome(this.config, this.files, this.folder, this.sources)
  }

  /** What is known beside the texts, the lock left out. */
  async known(read?: Termbase): Promise<Known> {
    const termbase = read ?? (await this.termbase())
    const {config, rules, rows, strays} = this
    return {
      ...(termbase && {termbase}),
      ...(strays && {strays}),
      ...(rows && {rows}),
      ...(config?.ignore && {ignores: config.ignore, ignoresIn: config.path}),
      ...(rules && {rules}),
    }
  }
}
