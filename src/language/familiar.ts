import {once} from '../once.ts'
import {foldScript} from './engine/spellings.ts'
import table from './familiar.tsv'

/** A language that a text may turn out to be in; of these no more is known than what tells them. */
interface Familiar {
  /** BCP 47 primary subtag. */
  readonly id: string
  /** Letters beyond a–z that its texts use. */
  readonly letters: string
}

/** A language may have two rows: Norwegian is written in two ways, Serbian in two scripts. */
interface Rows {
  languages: readonly Familiar[]
  /** Which rows a word stands in. */
  of: ReadonlyMap<string, readonly number[]>
}

const rows = once((): Rows => {
  const languages: Familiar[] = []
  const of = new Map<string, number[]>()
  for (const line of table.trim().split('\n').slice(2)) {
    const [id, letters, words] = line.split('\t') as [string, string, string]
    for (const word of words.split(' ')) {
      const folded = word > '\u036f' ? foldScript(word) : word
      const known = of.get(folded)
      if (!known) of.set(folded, [languages.length])
      else if (!known.includes(languages.length)) known.push(languages.length)
    }
    languages.push({id, letters})
  }
  return {languages, of}
})

/**
 * How many words of a text are small words of each language that is recognised by them and its letters alone
 * (`familiar.tsv`); languages without any are left out. Words are in lower case and folded.
 */
export function familiarHits(words: readonly string[]): {language: Familiar; hits: number}[] {
  const {languages, of} = rows()
  const hits = new Uint32Array(languages.length)
  for (const word of words) for (const i of of.get(word) ?? []) hits[i]!++
  return languages.flatMap((language, i) => (hits[i]! > 0 ? [{language, hits: hits[i]!}] : []))
}
