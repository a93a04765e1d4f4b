/** A script that is told by code points: a regular expression for one costs milliseconds when first used. */
export type Script = 'ideographic' | 'latin' | 'cyrillic' | 'other'

/** The script of a UTF-16 code unit. Han, kana and Hangul count as one: they gloss the others. */
export function scriptOf(code: number): Script {
  if (code < 0x250) return isLatin(code) ? 'latin' : 'other'
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  return isIdeographic(code) ? 'ideographic' : 'other'
}

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)

/** Also the high surrogates of the ideographs beyond the basic plane. */
const isIdeographic = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888) ||
  code === 0x3005

/** Whether a character is written without blanks around it: an ideograph, kana, or their punctuation. */
export const isTight = (character: string): boolean => {
  const code = character.charCodeAt(0)
  return (
    (isIdeographic(code) && !(code >= 0xac00 && code <= 0xd7af)) ||
    (code >= 0x3001 && code <= 0x301f) ||
    (code >= 0xff00 && code <= 0xff5e) ||
    code === 0x201c ||
    code === 0x201d
  )
}

/** How many letters of a text belong to each script. */
export function countScripts(text: string): Record<Script, number> {
  const counts = {ideographic: 0, latin: 0, cyrillic: 0, other: 0}
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Nearly all that is looked at, and cheap to tell.
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++
    else if (code > 0x7f) counts[scriptOf(code)]++
  }
  counts.latin += latin
  return counts
}
