import {alphabetRows, alphabets, letterNames, letterNumerals, usualLetters} from '../../language/index.ts'
import {once} from '../../once.ts'

/** A letter as an item of a list. */
interface Letter {
  script: string
  /** Place among the usual letters of its script; of a letter beyond them, that of the one before it. */
  number: number
  /** Place behind that letter, from 0.1; 0 for a usual one. */
  inserted: number
  /** Whether a key prints the letter itself. */
  asPrinted: boolean
}

interface Letters {
  readings: Map<string, Letter[]>
  /** `th 3` → ค. */
  places: Map<string, string>
}

/** Made when the first list is met that needs it; most count in a–z alone. */
const letters = once(readAlphabets)

const firstOf = (script: string): string => alphabets.find((other) => other.script === script)!.letters

const leastApart = 1e-5

function readAlphabets(): Letters {
  const readings = new Map<string, Letter[]>()
  const places = new Map<string, string>()
  for (const {script, letters: order, asPrinted = false} of alphabets) {
    const all = order.normalize('NFKC').split(' ')
    const usual = (usualLetters[script] ?? firstOf(script)).normalize('NFKC').split(' ')
    if (!places.has(`${script} 1`))
      for (const [i, letter] of usual.entries()) places.set(`${script} ${i + 1}`, letter)
    let number = 0
    let inserted = 0
    for (const letter of all) {
      const place = usual.indexOf(letter) + 1
      inserted = place > 0 ? 0 : inserted + 0.1
      if (place > 0) number = place
      // The usual letters of these scripts are read as they are, Roman numerals among them.
      if (place > 0 && script === 'a') continue
      const known = readings.get(letter) ?? []
      const same = known.find((other) => other.script === script && other.number === number)
      if (same) same.inserted = Math.max(same.inserted, inserted)
      else {
        // No two letters stand at one place, however alphabets differ.
        const own = place === 0 ? readings.size * leastApart : 0
        known.push({script, number, inserted: inserted + own, asPrinted: asPrinted || place === 0})
      }
      readings.set(letter, known)
    }
  }
  return {readings, places}
}

/** Every way to count a letter, or a pair of letters that is one, in an alphabet beyond a–z. */
export function readLetter(text: string): Letter[] {
  const name = letterNames[text] ?? foldLetter(text)
  const found = alphabetRows().includes(` ${name} `) ? (letters().readings.get(name) ?? []) : []
  const value = readLetterNumeral(name)
  return value ? [value, ...found] : found
}

/** Without what lists print or leave out: points, marks of vowels, hamza, tatweel, final forms. */
const foldLetter = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u0640׳״'’"ʹ.]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ς', 'σ')

const numeralScripts = Object.entries(letterNumerals).map(
  ([script, table]) =>
    [script, new Map(table.split(' ').map((entry) => entry.split('=') as [string, string]))] as const,
)

/** `ιβ` → 12, `ט״ו` → 15: units behind tens behind hundreds. */
function readLetterNumeral(text: string): Letter | undefined {
  if (text === '' || text.charCodeAt(0) < 0x370) return undefined
  for (const [script, values] of numeralScripts) {
    let value = 0
    let last = Number.POSITIVE_INFINITY
    let at = 0
    while (at < text.length) {
      const two = at + 1 < text.length ? values.get(text.slice(at, at + 2)) : undefined
      const one = two ?? values.get(text[at]!)
      const worth = Number(one)
      if (one === undefined || worth > last || (worth === last && worth < 400)) break
      value += worth
      last = worth
      at += two === undefined ? 1 : 2
    }
    if (at === text.length && value > 0) return {script, number: value, inserted: 0, asPrinted: false}
  }
  return undefined
}

/** Letters of scripts without capitals that stand behind a figure where a clause was put in: `סעיף 5א`, `धारा 5क`, `ধারা 5ক`. */
export const otherLetters = String.raw`\u05d0-\u05ea\u0915-\u0939\u0995-\u09b9`

/** What Greek prints behind letters that count, and what stands for that; a class without its brackets. */
export const greekSigns = "'’΄´ʹ′"

/** Letters with capitals that stand there: `Статья 5а`, `Άρθρο 5Α`. */
export const casedLetters = 'А-Яа-яёΑ-Ωα-ω'
/** Small ones behind a stop, `art. 5.а`, and behind a blank, `§ 11 a.`, as Norwegian and Danish acts have it. */
export const lettersBehindStop = 'a-zа-я'
export const lettersBehindBlank = 'a-zæøå'

/** The place that a letter stands for behind a figure, and what was put in behind that, `א1`; undefined for none. */
export function placeOfLetter(text: string): number | undefined {
  const [, letter = '', figures = ''] = /^(\D+)(\d*)$/.exec(text) ?? []
  const place = readLetter(letter)[0]?.number
  return place === undefined ? undefined : place + Number(figures) / 100
}

/** The letter that an alphabet has at a place. */
export const letterAt = (script: string, number: number): string | undefined =>
  letters().places.get(`${script} ${number}`)

/** How many letters lists of a script usually count in. */
export function countLetters(script: string): number {
  let count = 0
  while (letters().places.has(`${script} ${count + 1}`)) count++
  return count
}

/** Whether one letter follows another in some alphabet, though a–z has others between. */
export const areNeighbours = (one: string, two: string): boolean => alphabetRows().includes(` ${one} ${two} `)

/**
 * The tags of the languages in whose alphabet each letter of a list follows the one before it; blanks between.
 * Undefined where there is none.
 */
export function alphabetOf(list: readonly string[]): string | undefined {
  const tags = new Set<string>()
  for (const {tags: own, letters: order, script} of alphabets) {
    const all = order.normalize('NFKC').split(' ')
    const usual = usualLetters[script]?.split(' ')
    for (const row of [all, usual ? all.filter((letter) => usual.includes(letter)) : all]) {
      const start = row.indexOf(list[0]!)
      if (start >= 0 && list.every((letter, i) => row[start + i] === letter))
        for (const tag of own.split(' ')) tags.add(tag)
    }
  }
  return tags.size > 0 ? [...tags].join(' ') : undefined
}

/** Whether labels of a type count in letters that many languages share, each with an alphabet of its own. */
export const isShared = (type: string): boolean => / [aAаА]$/.test(type)
