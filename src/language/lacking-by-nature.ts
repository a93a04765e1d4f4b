import {primarySubtag} from './primary-subtag.ts'

/** How words begin, or look as a whole, that say by their form that a quality is lacking; by hand, after grammars. */
const forms: Readonly<Record<string, string>> = {
  bg: 'не|без',
  ca: 'in|im|il|ir|des',
  cs: 'ne|bez',
  da: 'u(?!d)|ikke',
  de: 'un(?!ter)|nicht|\\p{L}+los',
  el: 'μη|α(?!π)|ά',
  en: 'un|in|im|il|ir|non|dis|\\p{L}+less',
  es: 'in|im|il|ir|des',
  et: 'eba|mitte',
  fi: 'epä|\\p{L}+t(?:on|toma)',
  fr: 'in(?!terdi)|im|il|ir|non',
  hr: 'ne|bez',
  hu: '\\p{L}+(?:atlan|etlen|talan|telen)',
  id: 'nir|non',
  it: 'in(?!terdi)|im|il|ir|non',
  ja: '[不無非未]',
  ko: '[불비미무]',
  lt: 'ne|be',
  lv: 'ne|bez',
  nl: 'on(?!t)|niet-|\\p{L}+loos',
  no: 'u(?!t|nn)|ikke',
  pl: 'nie|bez',
  pt: 'in|im|il|ir|des',
  ro: 'ne|in|im|i[lr]',
  ru: 'не|без|бес|лиш[её]н',
  sk: 'ne|bez',
  sl: 'ne|brez',
  sr: 'ne|bez|не|без',
  sv: 'o|icke',
  tr: '\\p{L}+s[ıiuü]z',
  uk: 'не|без|бес',
}

const made = new Map<string, RegExp | undefined>()

/** Whether a word that denies by its meaning tells a quality, `unfair`, and no deed such as to forbid or to refrain. */
export function isLackingByNature(word: string, language: string): boolean {
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    const own = Object.hasOwn(forms, tag) ? forms[tag] : undefined
    made.set(tag, own === undefined ? undefined : new RegExp(`^(?:${own})`, 'iu'))
  }
  return made.get(tag)?.test(word) ?? false
}
