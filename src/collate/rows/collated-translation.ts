import {primarySubtag} from '../../language/index.ts'
import {type Clause, clausesOf, type Translation} from '../../parse/index.ts'
import {loneSections} from './lone-sections.ts'

/** A translation that rows are laid by: any but a commentary. */
export interface CollatedTranslation {
  /** Index into `Collation.translations`. */
  index: number
  /** BCP 47 primary subtag. */
  language: string
  /** In document order, those left out that are laid with another. */
  clauses: Clause[]
  /** What is laid with a clause: sections behind it that other texts have not. */
  behind: ReadonlyMap<Clause, readonly Clause[]>
  /** Index of the parent of each clause; -1 at the top. */
  parents: Int32Array
  /** Whether its clauses were named by its file: such names are no numbers that may have shifted. */
  isKeyed: boolean
  /** Whether a program looks its clauses up by their names: what has another name is another message, whatever it says. */
  isNamed: boolean
  /** Number of its first clause's text among the texts of all collated translations. */
  firstText: number
}

/** The translations that rows are laid by in canonical order; commentaries only where there is nothing else. */
export function readCollated(translations: readonly Translation[]): CollatedTranslation[] {
  const isWork = translations.some(({role}) => role !== 'commentary')
  let firstText = 0
  const collated: CollatedTranslation[] = []
  const taken = [...translations.entries()].filter(([, {role}]) => !(isWork && role === 'commentary'))
  const texts = taken.map(([, translation]) => clausesOf(translation))
  const lone = loneSections(texts)
  for (const [i, [index, translation]] of taken.entries()) {
    const behind = lone[i]!
    const apart = new Set([...behind.values()].flat())
    const clauses = apart.size > 0 ? texts[i]!.filter((clause) => !apart.has(clause)) : texts[i]!
    const language = primarySubtag(translation.language)
    const isNamed = translation.anyOrder === true
    const isKeyed = isNamed || clauses.every(({key, label}) => key === label)
    const parents = parentsOf(clauses, isKeyed)
    collated.push({index, language, clauses, behind, parents, isKeyed, isNamed, firstText})
    firstText += clauses.length
  }
  return collated
}

/** By `Clause.parent`; keyed files do not say it, but their keys may: `II.(1).2` stands below `II.(1)`. */
function parentsOf(clauses: readonly Clause[], isKeyed: boolean): Int32Array {
  const byKey = new Map(clauses.map(({key}, i) => [key, i]))
  return Int32Array.from(clauses, ({key, parent}) => {
    const above = parent ?? (isKeyed && key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined)
    return above === undefined ? -1 : (byKey.get(above) ?? -1)
  })
}
