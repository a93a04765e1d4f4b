import type {Collation} from '../collate/index.ts'

/** Two translations of one row, both of which have something there. */
export interface Pair {
  row: number
  /** Indices into `Collation.translations`; `a` comes first there. */
  a: number
  b: number
}

/**
 * The pairs that rules compare: every other translation with the first one (the source text where there is
 * one), so that the cost grows with the number of translations and not with its square. With
 * `language: 'same'`, every other translation with the first one in its own language; with `'near'`, with
 * that, or with the first one of all where it is alone in its language. Commentaries paraphrase, so they are
 * compared by no rule but those on terms.
 */
export function* pairsOf(
  collation: Collation,
  {language = 'any'}: {language?: 'any' | 'near' | 'same'} = {},
): Generator<Pair> {
  const {translations, rows} = collation
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  const pairs: [number, number][] = []
  for (const b of compared) {
    const first = compared[0]!
    const near = compared.find((index) => primaryOf(collation, index) === primaryOf(collation, b))!
    const a = language === 'any' || (language === 'near' && near === b) ? first : near
    if (a !== b) pairs.push([a, b])
  }
  for (const [row, {readings}] of rows.entries()) {
    for (const [a, b] of pairs) {
      if (readings[a]!.length > 0 && readings[b]!.length > 0) yield {row, a, b}
    }
  }
}

const primaryOf = ({translations}: Collation, index: number): string =>
  translations[index]!.language.toLowerCase().split('-')[0]!
