import {once} from '../../once.ts'

/** Letters of Georgian: V8 takes longer to look up a script than to read a text. */
const letters = String.raw`\u10a0-\u10fa\u10fc-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f`
export const georgian = new RegExp(`[${letters}]`)
/** Its small letters have no capitals that a text would use. */
const small = once(() => new RegExp(String.raw`^\s*(?![${letters}])\p{Ll}`, 'u'))

/** Whether a text goes on in small letters, which `eID-Karte` does not; in ASCII without the expression for those of all scripts. */
export function opensSmall(text: string): boolean {
  const [, first, second = ''] = /^\s*([\0-\x7f])?([A-Z])?/.exec(text)!
  return first === undefined
    ? text !== '' && small().test(text)
    : first >= 'a' && first <= 'z' && second === ''
}

/** Whether a text begins with a small letter, without blanks before it. */
export function beginsSmall(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : text !== '' && /^\p{Ll}/u.test(text)
}

/** Whether a word begins with a capital and a small letter. */
export const beginsLarge = (word: string): boolean =>
  /^[\0-\x7f]{2}/.test(word) ? /^[A-Z][a-z]/.test(word) : /^\p{Lu}\p{Ll}/u.test(word)
