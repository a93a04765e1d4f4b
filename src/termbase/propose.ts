import {withStatus} from './status.ts'
import {leaf} from './tbx/tree.ts'
import {fieldsByLanguage, labelOf, type Term, type Termbase} from './termbase.ts'

/** What the texts were found to call things, as in a report. */
interface FoundConcept {
  id: string
  label: string
  /** What names it: `gloss`, `source`, …; its label is then a term of the source language. */
  renderings: {translation: string; text: string; count: number; clauses: string[]}[]
}

interface ProposeOptions {
  title?: string
  /** Concepts that no translation names so often are left out; 2 unless told otherwise. */
  minCount?: number
}

/** How many clauses a note names; the rest it counts. */
const namedClauses = 12

/**
 * A termbase to start from: every rendering is `proposed`, the one that each translation uses most first; how often and
 * where each occurs stands in a note. For people to decide: a count approves nothing, and forbids nothing.
 */
export function proposeTermbase(
  concepts: readonly FoundConcept[],
  translations: readonly {id: string; language: string}[],
  {title = '', minCount = 2}: ProposeOptions = {},
): Termbase {
  const languages = new Map(translations.map(({id, language}) => [id, language]))
  return {
    title,
    concepts: concepts
      .filter(({renderings}) => mostIn(renderings) >= minCount)
      .map(({id, label, renderings}) => {
        const said = new Map<string, number>()
        for (const {translation, count} of renderings)
          said.set(translation, Math.max(count, said.get(translation) ?? 0))
        // What each translation says most stands first: the first is what a concept is called.
        const leads = ({translation, count}: (typeof renderings)[number]): boolean =>
          count === said.get(translation)
        const ordered = [...renderings.filter(leads), ...renderings.filter((one) => !leads(one))]
        const terms = ordered.map(
          ({translation, text, count, clauses}): Term => ({
            text,
            language: languages.get(translation) ?? 'und',
            translation,
            status: 'proposed',
            fields: withStatus([leaf('note', undefined, countNote(count, clauses))], 'proposed'),
          }),
        )
        const fields = label === labelOf(id, terms) ? [] : [leaf('note', undefined, `label: ${label}`)]
        return {id, label, fields, languageFields: fieldsByLanguage(), terms}
      }),
  }
}

/** How often the translation names a concept that does so most. */
function mostIn(renderings: FoundConcept['renderings']): number {
  const counts = new Map<string, number>()
  for (const {translation, count} of renderings)
    counts.set(translation, (counts.get(translation) ?? 0) + count)
  return Math.max(0, ...counts.values())
}

function countNote(count: number, clauses: readonly string[]): string {
  const named = clauses.slice(0, namedClauses).join('; ')
  const more = clauses.length - namedClauses
  return `${count} ×: ${named}${more > 0 ? ` and ${more} more clauses` : ''}`
}
