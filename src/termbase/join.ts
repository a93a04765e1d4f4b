import {type Field, fieldsByLanguage, type Term, type Termbase, type TermbaseConcept} from './termbase.ts'

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
    languageFields: fieldsByLanguage(
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
