import type {Collation} from '../../../collate/index.ts'
import {primarySubtag} from '../../../language/index.ts'

/** Scripts whose letters in a text of another one are words that were left; those of one group are one text's own. */
const groups = {
  Latin: ['Latin'],
  Cyrillic: ['Cyrillic'],
  Greek: ['Greek'],
  Arabic: ['Arabic'],
  Hebrew: ['Hebrew'],
  Thai: ['Thai'],
  Devanagari: ['Devanagari'],
  Hangul: ['Hangul', 'Han'],
  Han: ['Han', 'Hiragana', 'Katakana'],
} as const
export type Script = keyof typeof groups | 'other'

/** Scripts of languages, by Unicode CLDR's likely subtags; those of Latin letters are left out. */
const usual: Readonly<Record<string, Script>> = {
  zh: 'Han',
  ja: 'Han',
  ko: 'Hangul',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  be: 'Cyrillic',
  bg: 'Cyrillic',
  mk: 'Cyrillic',
  kk: 'Cyrillic',
  ky: 'Cyrillic',
  mn: 'Cyrillic',
  tg: 'Cyrillic',
  tt: 'Cyrillic',
  sr: 'Cyrillic',
  el: 'Greek',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  ps: 'Arabic',
  he: 'Hebrew',
  th: 'Thai',
  hi: 'Devanagari',
  ne: 'Devanagari',
  mr: 'Devanagari',
}
/** What a letter of the language's usual script counts, and an ideograph: it says as much as three letters. */
const weights = {usual: 3, ideograph: 3}

/** Letters looked at, evenly from all clauses: enough, and no cost for a whole Bible. */
const sample = {clauses: 300, letters: 60}

/** The script that most letters of a translation have, whatever its language is said to be. */
export function scriptOf(collation: Collation, translation: number): Script {
  const language = primarySubtag(collation.translations[translation]!.language)
  return mostUsed(
    textsOf(collation, translation),
    usual[language] ?? (language === 'und' ? undefined : 'Latin'),
  )
}

function textsOf({rows}: Collation, translation: number): string[] {
  const step = Math.max(1, Math.floor(rows.length / sample.clauses))
  const texts: string[] = []
  for (let row = 0; row < rows.length; row += step)
    for (const {clause, start} of rows[row]!.readings[translation]!)
      texts.push(withoutAddresses(clause.text, start).slice(0, sample.letters))
  return texts
}

/** Its text from an offset on, as far as it may be looked at: an address has its letters in any language. */
const withoutAddresses = (text: string, start: number): string =>
  text.slice(start, start + 4 * sample.letters).replaceAll(/https?:\/\/[!-~]+/g, '')

const byLetter = new Map<string, Script | undefined>()
const names = Object.keys(groups) as (keyof typeof groups)[]
let expressions: RegExp[] | undefined

function mostUsed(texts: readonly string[], own: Script | undefined): Script {
  const counts = new Map<Script, number>()
  let latin = 0
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i)!
      if (code > 0xffff) i++
      // Most letters are a to z, and most other signs dashes and quotes: no expression is asked about these.
      const isPlain = code < 0xc0 || (code >= 0x2000 && code <= 0x206f)
      if (isPlain) {
        if ((code | 32) >= 97 && (code | 32) <= 122 && latin++ === 0)
          counts.set('Latin', counts.get('Latin') ?? 0)
        continue
      }
      const script = scriptOfLetter(String.fromCodePoint(code))
      if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
    }
  }
  if (latin > 0) counts.set('Latin', counts.get('Latin')! + latin)
  let [best, most]: [Script, number] = ['Latin', 0]
  for (const [script, letters] of counts) {
    const count = letters * (script === own ? weights.usual : 1) * (script === 'Han' ? weights.ideograph : 1)
    if (count > most) [best, most] = [script, count]
  }
  return best
}

function scriptOfLetter(letter: string): Script | undefined {
  if (byLetter.has(letter)) return byLetter.get(letter)
  // A Chinese character counts for Chinese and Japanese, though Korean has some.
  expressions ??= names.map((name) => {
    const scripts = name === 'Hangul' ? ['Hangul'] : groups[name]
    return new RegExp(`[${scripts.map((each) => `\\p{Script=${each}}`).join('')}]`, 'u')
  })
  const at = expressions.findIndex((expression) => expression.test(letter))
  const script: Script | undefined = at >= 0 ? names[at] : /\p{L}/u.test(letter) ? 'other' : undefined
  byLetter.set(letter, script)
  return script
}

const foreign = new Map<Script, RegExp>()

/** Runs of letters that are not of a text's own script; Latin ones apart. */
export function foreignTo(own: Script): RegExp {
  let expression = foreign.get(own)
  if (!expression) {
    const mine: readonly string[] = own === 'other' ? [] : groups[own]
    const scripts = new Set(names.flatMap((name): readonly string[] => groups[name]))
    for (const each of [...mine, 'Latin', 'Greek']) scripts.delete(each)
    const letter = `[${[...scripts].map((each) => `\\p{Script=${each}}`).join('')}]`
    // A single Greek letter is a sign of mathematics; so may be one of any script in a text that is not Latin.
    const greek = own === 'Greek' ? '' : '|\\p{Script=Greek}{2}'
    const first = own === 'Latin' ? letter : `${letter}(?=${letter})`
    expression = new RegExp(
      `(?:${first}${greek})[\\p{L}\\p{M}\\p{N}]*(?:[\\s、，]?${letter}[\\p{L}\\p{M}\\p{N}]*)*`,
      'gu',
    )
    foreign.set(own, expression)
  }
  return expression
}
