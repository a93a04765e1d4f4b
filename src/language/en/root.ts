import {stemmer} from '@orama/stemmers/english'

/**
 * Where Porter's stemmer brings together what is not akin any more (`university` / `universal`, `internal` /
 * `international`): these keep so much of themselves.
 */
const apart =
  /^(universit|communit|communic|internation|internal|important|importan|busines|computer|authorit|severa|execut|organ(?=s?$)|customer|personnel|committee|opera(?=s?$)|generation|general(?=s?$)|generic|policy|policie|product(?=s?$)|object(?=s?$)|objective|particular|station|relative|minister|ministr|property|propertie)/

/** Porter's step 4 for `-ion`, which the package tests on one letter too few: `inclusion`, `provision`. */
const ion = /^((?:[^aeiouy]*[aeiouy]+[^aeiouy]+)+[aeiouy]+[^aeiouy]*s)ions?$/

/** `-ety` that is `-ty` behind an `e`: `safety`, `subtlety`, `entirety`; not `society`, `ninety`. */
const ety = /^(?!nin)(.*[^aeiou])ety$/

/** The root of an English word, by Porter's stemmer: inflection and derivation gone. */
export function rootOfEnglish(folded: string): string {
  const word = folded.replace(/'s?$/, '')
  const base = word.replace(ety, '$1e')
  return apart.exec(base)?.[0] ?? ion.exec(base)?.[1] ?? stemmer(base)
}
