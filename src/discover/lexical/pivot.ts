import type {Collation} from '../../collate/index.ts'

/**
 * The translation that the others are compared with, and those others: the one of most rows among those in
 * the commonest language, then the first in the collation's order, so the files' order does not matter.
 * Comparing with one, not each with each, makes cost grow with the number of translations, not its square.
 */
export function choosePivot({translations, rows}: Collation): {pivot: number; others: number[]} {
  const candidates = [...translations.keys()].filter((at) => translations[at]!.role === 'translation')
  const languages = new Map<string, number>()
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
  alike.sort((x, y) => filled.get(y)! - filled.get(x)! || x - y)
  const [pivot = -1, ...others] = alike
  return {pivot, others: others.sort((x, y) => x - y)}
}
