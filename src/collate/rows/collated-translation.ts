import {primarySubtag} from '../../language/index.ts'
import {type Clause, clausesOf, type Translation} from '../../parse/index.ts'

/** A translation that rows are laid by: any but a commentary. */
export interface CollatedTranslation {
  /** Index into `Collation.translations`. */
  index: number
  /** BCP 47 primary subtag. */
  language: string
  /** In document order. */
  clauses: Clause[]
  /** Index of the parent of each clause; -1 at the top. */
  parents: Int32Array
  /** Whether its clauses were named by its file: such names are no numbers that may have shifted. */
  isKeyed: boolean
  /** Number of its first clause's text among the texts of all collated translations. */
  firstText: number
}

/** The translations that rows are laid by in canonical order; commentaries only where there is nothing else. */
export function readCollated(translations: readonly Translation[]): CollatedTranslation[] {
  const isWork = translations.some(({role}) => role !== 'commentary')
  let firstText = 0
  const collated: CollatedTranslation[] = []
  for (const [index, translation] of translations.entries()) {
    if (isWork && translation.role === 'commentary') continue
    const clauses = clausesOf(translation)
    const language = primarySubtag(translation.language)
    const isKeyed = clauses.every(({key, label}) => key === label)
    collated.push({index, language, clauses, parents: parentsOf(clauses), isKeyed, firstText})
    firstText += clauses.length
  }
  return collated
}

/** By `Clause.parent`; keyed files do not say it, but their keys may: `II.(1).2` stands below `II.(1)`. */
function parentsOf(clauses: readonly Clause[]): Int32Array {
  const byKey = new Map(clauses.map(({key}, i) => [key, i]))
  return Int32Array.from(clauses, ({key, parent}) => {
    const above = parent ?? (key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined)
    return above === undefined ? -1 : (byKey.get(above) ?? -1)
  })
}
