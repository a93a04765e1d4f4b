import {primarySubtag} from './primary-subtag.ts'

const asked = new Map<string, string>()

/**
 * The language of a BCP 47 tag, and its script where it is not the one that the language is likely written in (CLDR, by `Intl.Locale`): `en-GB` → `en`,
 * `zh-TW` → `zh-Hant`, `zh-CN` → `zh`. What regions of one script write can be compared word by word.
 */
export function languageAndScript(tag: string): string {
  let known = asked.get(tag)
  if (known === undefined) {
    const primary = primarySubtag(tag)
    const script = scriptOf(tag)
    known = primary === 'und' || script === scriptOf(primary) ? primary : `${primary}-${script}`
    asked.set(tag, known)
  }
  return known
}

/** Whether texts with these tags are in one language and script, whatever their regions: `en-GB` and `en-US`. */
export const inOneLanguage = (a: string, b: string): boolean =>
  a === b || languageAndScript(a) === languageAndScript(b)

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize().script
  } catch {
    // No tag of BCP 47.
    return undefined
  }
}
