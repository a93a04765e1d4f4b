import type {Collation} from '../../collate/index.ts'

/** A pivot must have this share of the rows that the fullest translation has. */
const fullEnough = 0.95

/**
 * The translation that the others are compared with, and those others. Among those in the commonest language
 * that are nearly complete it is the one whose words are most like everybody's, then the fullest, then the first in the
 * collation's order; the files' order does not matter. Comparing with one, not each with each, makes cost
 * grow with the number of translations, not its square; and the nearest one is the cheapest to link.
 */
export function choosePivot(collation: Collation): {pivot: number; others: number[]} {
  const {translations, rows} = collation
  const languages = new Map<string, number>()
  const candidates = [...translations.keys()].filter((at) => translations[at]!.role === 'translation')
  for (const at of candidates) {
    const {language} = translations[at]!
    languages.set(language, (languages.get(language) ?? 0) + 1)
  }
  let most = ''
  for (const [language, count] of languages) if (count > (languages.get(most) ?? 0)) most = language
  const alike = candidates.filter((at) => translations[at]!.language === most)
  const filled = new Map(
    alike.map((at) => [at, rows.filter(({readings}) => readings[at]!.length > 0).length]),
  )
  const fullest = Math.max(...filled.values())
  const overlap = overlaps(collation, alike)
  const [pivot = -1] = alike
    .filter((at) => filled.get(at)! >= fullEnough * fullest)
    .sort((x, y) => overlap.get(y)! - overlap.get(x)! || filled.get(y)! - filled.get(x)! || x - y)
  return {pivot, others: alike.filter((at) => at !== pivot)}
}

/** How many words each translation has in common with each of the others, summed up: histogram intersection. */
function overlaps({vocabulary, words}: Collation, translations: readonly number[]): Map<number, number> {
  const counts = translations.map((translation) => {
    const count = new Uint32Array(vocabulary.forms.length)
    const {forms} = words(translation)
    for (let word = 0; word < forms.length; word++) count[forms[word]!]!++
    return count
  })
  const sums = counts.map((one) => {
    let sum = 0
    for (const other of counts) {
      if (other === one) continue
      for (let form = 0; form < one.length; form++) sum += Math.min(one[form]!, other[form]!)
    }
    return sum
  })
  return new Map(translations.map((translation, at) => [translation, sums[at]!]))
}
