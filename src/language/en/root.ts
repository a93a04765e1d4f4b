import {stemmer} from '@orama/stemmers/english'

/**
 * Where Porter's stemmer brings together what is not akin any more (`university` / `universal`, `internal` /
 * `international`): these keep so much of themselves.
 */
const apart =
  /^(universit|communit|communic|internation|internal|important|importan|busines|computer|authorit|severa|execut|organ(?=s?$)|customer|personnel|committee|opera(?=s?$)|generation|general(?=s?$)|generic|policy|policie|product(?=s?$)|object(?=s?$)|objective|particular|station|relative|minister|ministr|property|propertie)/

/** Porter's step 4 for `-ion`, which the package tests on one letter too few: `inclusion`, `provision`. */
const ion = /(?<=s)ions?$/
const vowels = /[aeiouy]+/g

/** `-ety` that is `-ty` behind an `e`: `safety`, `subtlety`, `entirety`; not `society`, `ninety`. */
const ety = /^(?!nin)(.*[^aeiou])ety$/

/** The root of an English word, by Porter's stemmer: inflection and derivation gone. */
export function rootOfEnglish(folded: string): string {
  const word = folded.replace(/'s?$/, '')
  const base = word.replace(ety, '$1e')
  return apart.exec(base)?.[0] ?? beforeIon(base) ?? stemmer(base)
}

/** What stands before `-ion` where that has two syllables; counted, since an expression for it takes exponential time. */
function beforeIon(word: string): string | undefined {
  const at = word.search(ion)
  if (at < 0) return undefined
  const rest = word.slice(0, at)
  return (rest.match(vowels)?.length ?? 0) > 1 ? rest : undefined
}
