import {InputError} from '../../failure.ts'
import type {Translation} from '../../parse/index.ts'
import {clausesOf} from '../../parse/index.ts'
import type {Term, TermbaseConcept} from '../../termbase/index.ts'
import {type Files, pathsOf} from '../files.ts'
import type {ConfigHome} from './config-home.ts'
import {withItem} from './config-text.ts'
import {editFile} from './edit.ts'

/** Which word to use, and which not to. */
export interface Preference {
  term: string
  not: readonly string[]
}

/** Where a preference was written. */
export interface Preferred {
  termbase: string
  /** Absent where the config named the termbase already. */
  config?: string
}

const usualTermbase = 'terms.csv'

/** Writes a preference into the config's first termbase, and a new termbase into the config. */
export async function writePreference(
  files: Files,
  {config, folder}: {config: ConfigHome; folder: string},
  preference: Preference,
  languages: readonly string[],
): Promise<Preferred> {
  const [named] = config.termbase ?? []
  const name = named ?? usualTermbase
  const file = pathsOf(files).resolve(config.folder, name)
  const {printTermbase, readTermbase} = await import('../../termbase/index.ts')
  const termbase = await editFile(files, file, folder, async (text) => {
    const known = text === undefined ? {title: '', concepts: []} : await readTermbase(text, name)
    const concepts = withPreference(known.concepts, preference, languages)
    return printTermbase({...known, concepts}, /\.(?:tbx|xml)$/i.test(name) ? 'tbx' : 'csv', {
      spreadsheetSafe: true,
    })
  })
  if (named !== undefined) return {termbase}
  const edited = await editFile(files, config.file, folder, (text = config.fresh) =>
    withItem(text, 'termbase', name),
  )
  return {termbase, config: edited}
}

/**
 * Languages of the translations that use one of the words.
 *
 * @throws InputError where none does, and for a word that is to be used and not to be used
 */
export function languagesOf(translations: readonly Translation[], {term, not}: Preference): string[] {
  if (not.some((word) => word.toLowerCase() === term.toLowerCase())) {
    throw new InputError(`\`${term}\` is to be used, and not to be used: expected two different words`)
  }
  const words = [term, ...not].map((word) => word.toLowerCase())
  const using = translations.filter(
    (one) =>
      one.role === 'translation' &&
      clausesOf(one).some(({text}) => words.some((word) => text.toLowerCase().includes(word))),
  )
  const languages = [...new Set(using.map(({language}) => language))].sort()
  if (languages.length > 0) return languages
  throw new InputError(
    `no translation says \`${term}\`${not.length > 0 ? ` or \`${not.join('`, `')}\`` : ''}: expected words that the texts use`,
  )
}

function withPreference(
  concepts: readonly TermbaseConcept[],
  {term, not}: Preference,
  languages: readonly string[],
): TermbaseConcept[] {
  const words = new Set([term, ...not].map((word) => word.toLowerCase()))
  const at = concepts.findIndex(({terms}) => terms.some(({text}) => words.has(text.toLowerCase())))
  const known = concepts[at]
  const statusOf = (text: string): Term['status'] =>
    text.toLowerCase() === term.toLowerCase() ? 'preferred' : 'deprecated'
  // What is decided holds in every text of the language; what a translation alone was said to call it is decided now.
  const others = (known?.terms ?? []).filter(({text}) => !words.has(text.toLowerCase()))
  const decided = languages.flatMap((language) =>
    [term, ...not].map((text): Term => ({text, language, status: statusOf(text), fields: []})),
  )
  const concept: TermbaseConcept = {
    id: known?.id ?? idFor(term, concepts),
    label: term,
    fields: known?.fields ?? [],
    languageFields: known?.languageFields ?? {},
    terms: [...decided, ...others],
  }
  return at < 0 ? [...concepts, concept] : concepts.with(at, concept)
}

function idFor(term: string, concepts: readonly TermbaseConcept[]): string {
  const slug = term.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const taken = new Set(concepts.map(({id}) => id))
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  return id
}
