import {once} from '../../once.ts'

const kana = once((): RegExp => /[\p{Script=Hiragana}\p{Script=Katakana}]/u)
const han = once((): RegExp => /\p{Script=Han}/u)

/** Scripts of one language that is known here, or of one that writes words without blanks. */
const ownScripts = once(
  () =>
    [
      ['th', /\p{Script=Thai}/u],
      ['lo', /\p{Script=Lao}/u],
      ['km', /\p{Script=Khmer}/u],
      ['my', /\p{Script=Myanmar}/u],
      ['ko', /\p{Script=Hangul}/u],
      ['el', /\p{Script=Greek}/u],
      ['he', /\p{Script=Hebrew}/u],
      ['hy', /\p{Script=Armenian}/u],
      ['ka', /\p{Script=Georgian}/u],
      ['bn', /\p{Script=Bengali}/u],
      ['pa', /\p{Script=Gurmukhi}/u],
      ['gu', /\p{Script=Gujarati}/u],
      ['or', /\p{Script=Oriya}/u],
      ['ta', /\p{Script=Tamil}/u],
      ['te', /\p{Script=Telugu}/u],
      ['kn', /\p{Script=Kannada}/u],
      ['ml', /\p{Script=Malayalam}/u],
      ['si', /\p{Script=Sinhala}/u],
      ['am', /\p{Script=Ethiopic}/u],
      ['bo', /\p{Script=Tibetan}/u],
    ] as const,
)

/**
 * The language whose own script most letters have.
 *
 * @param letters how often each stands in the text; `all` of them together
 */
export function guessByScript(letters: ReadonlyMap<string, number>, all: number): string | undefined {
  for (const [language, script] of ownScripts()) {
    let own = 0
    for (const [letter, count] of letters) if (letter > '\u036f' && script.test(letter)) own += count
    if (2 * own > all) return language
  }
  return undefined
}

/** Chinese or Japanese, by ideographs and kana; undefined where they are few. */
export function guessUnspaced(letters: ReadonlyMap<string, number>, all: number): string | undefined {
  let [kanas, ideographs] = [0, 0]
  for (const [letter, count] of letters) {
    if (letter < '\u2e80') continue
    if (kana().test(letter)) kanas += count
    else if (han().test(letter)) ideographs += count
  }
  if (kanas + ideographs <= 0.3 * all) return undefined
  return kanas > 0.1 * (kanas + ideographs) ? 'ja' : 'zh'
}
