import type {TbxOptions} from './tbx/write.ts'
import type {Field, Term, Termbase, TermbaseConcept} from './termbase.ts'

export {appliesTo, type Match, type Matcher, matcherOf} from './match.ts'
export {type FoundConcept, type ProposeOptions, proposeTermbase} from './propose.ts'
export type {TbxOptions} from './tbx/write.ts'
export type {Field, Term, Termbase, TermbaseConcept, TermStatus} from './termbase.ts'

/** Files a termbase can be kept in. */
export type TermbaseFormat = 'tbx' | 'csv'

/** TBX starts with a tag; nothing else does. */
export function termbaseFormat(text: string): TermbaseFormat {
  return /^\uFEFF?\s*</.test(text) ? 'tbx' : 'csv'
}

/**
 * Reads a termbase in TBX or CSV, told apart by content. Asynchronous, since most runs need no XML reader.
 *
 * @param path for messages
 * @throws InputError if it is neither
 */
export async function readTermbase(text: string, path: string): Promise<Termbase> {
  if (termbaseFormat(text) === 'csv') return (await import('./csv/read.ts')).readCsv(text, path)
  return (await import('./tbx/read.ts')).readTbx(text.replace(/^\uFEFF/, ''), path)
}

export async function printTermbase(
  termbase: Termbase,
  format: TermbaseFormat,
  options: TbxOptions = {},
): Promise<string> {
  if (format === 'csv') return (await import('./csv/write.ts')).writeCsv(termbase)
  return (await import('./tbx/write.ts')).writeTbx(termbase, options)
}

/**
 * One termbase of several: concepts with the same id are one, with every term and field that any of them has.
 * Title, header and back matter are those of the first that has one.
 */
export function joinTermbases(termbases: readonly Termbase[]): Termbase {
  const concepts = new Map<string, TermbaseConcept>()
  for (const concept of termbases.flatMap((termbase) => termbase.concepts)) {
    const known = concepts.get(concept.id)
    concepts.set(concept.id, known ? joinConcepts(known, concept) : concept)
  }
  const header = termbases.find((one) => one.header)?.header
  const back = termbases.find((one) => one.back)?.back
  return {
    title: termbases.find(({title}) => title !== '')?.title ?? '',
    concepts: [...concepts.values()],
    ...(header && {header}),
    ...(back && {back}),
  }
}

function joinConcepts(a: TermbaseConcept, b: TermbaseConcept): TermbaseConcept {
  const identity = ({text, language, translation}: Term): string =>
    JSON.stringify([text, language, translation])
  const known = new Set(a.terms.map(identity))
  const languages = new Set([...Object.keys(a.languageFields), ...Object.keys(b.languageFields)])
  return {
    ...a,
    fields: joinFields(a.fields, b.fields),
    languageFields: Object.fromEntries(
      [...languages].map((language) => [
        language,
        joinFields(a.languageFields[language] ?? [], b.languageFields[language] ?? []),
      ]),
    ),
    terms: [
      ...a.terms.map((term) => {
        const other = b.terms.find((one) => identity(one) === identity(term))
        return other ? {...term, fields: joinFields(term.fields, other.fields)} : term
      }),
      ...b.terms.filter((term) => !known.has(identity(term))),
    ],
  }
}

/** Of two that say the same category differently (a status, a definition), both are kept, the first first. */
function joinFields(a: readonly Field[], b: readonly Field[]): Field[] {
  const known = new Set(a.map((field) => JSON.stringify(field)))
  return [...a, ...b.filter((field) => !known.has(JSON.stringify(field)))]
}
