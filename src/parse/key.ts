import {ranks} from '../language/index.ts'
import {printRoman, readRoman} from '../roman.ts'
import {printLetters, readLetters} from './numeral.ts'

/**
 * A clause's identity across translations, level by level from the top. It stands as text wherever it is
 * kept (`Clause.key`, `Row.key`, JSON): `III.(10)`, `II.(1).2`, `Art.4-1.(2)`, `(b).(3).(A)`, `preamble`.
 */
export type Key = readonly Level[]

/**
 * How a level prints, whatever the script of its label:
 * `roman` `III` (also 三、); `number` `2` (dotted labels are one such level a number); `parenthesised` `(10)`
 * (also (x), （十）, ⑩, 10)); `letter` `(a)`; `capital` `A`; `parenthesised-capital` `(A)`;
 * `division` `Art.5`, `§12`, `Annex.A`; `word` as it stands: `preamble`, `Gen`.
 */
export type LevelKind =
  | 'roman'
  | 'number'
  | 'parenthesised'
  | 'letter'
  | 'capital'
  | 'parenthesised-capital'
  | 'division'
  | 'word'

/** One level of a key: `III`, `(10)`, `Art.5`. */
export interface Level {
  kind: LevelKind
  /** From 1 (0 is allowed); 0 for a word and for a division without a number (`Annex`). */
  number: number
  /** What was inserted later or tells namesakes apart: `-1` in `(a-1)`, `a` in `§12a`, `~2` for a second `(10)`. */
  suffix?: string
  /** The division's name as in `divisions`, or the word itself. */
  name?: string
  /** A division that is counted in letters: `Annex.A`. */
  lettered?: boolean
}

/** Prints one level: `{kind: 'parenthesised', number: 10}` → `(10)`. */
export function printLevel({kind, number, suffix = '', name = '', lettered = false}: Level): string {
  switch (kind) {
    case 'roman':
      return printRoman(number).toUpperCase() + suffix
    case 'number':
      return number + suffix
    case 'parenthesised':
      return `(${number}${suffix})`
    case 'letter':
      return `(${printLetters(number)}${suffix})`
    case 'capital':
      return printLetters(number).toUpperCase() + suffix
    case 'parenthesised-capital':
      return `(${printLetters(number).toUpperCase()}${suffix})`
    case 'division': {
      const count = number === 0 ? '' : lettered ? printLetters(number).toUpperCase() : String(number)
      return name === '§' ? `§${count}${suffix}` : [name, count + suffix].filter(Boolean).join('.')
    }
    case 'word':
      return name + suffix
  }
}

/** Prints a key: `[{kind: 'roman', number: 3}, {kind: 'parenthesised', number: 10}]` → `III.(10)`. */
export function printKey(key: Key): string {
  return key.map(printLevel).join('.')
}

const suffix = String.raw`(?<suffix>(?:[-/]\d+|-?[A-Za-z\u0400-\u04ff\u05d0-\u05ea\u0915-\u09b9]+\d*)?(?:~\d+)?)`
const names = Object.keys(ranks).filter((name) => name !== '§')
const forms: [LevelKind, RegExp][] = [
  [
    'division',
    new RegExp(`^(?<name>${names.join('|')})(?:\\.(?<count>\\d+|AA|BB|CC|DD|EE|[A-Z])${suffix})?$`),
  ],
  ['division', new RegExp(`^(?<name>§)(?<count>\\d+)${suffix}$`)],
  ['roman', new RegExp(`^(?<count>[IVXLCDM]+)${suffix}$`)],
  ['number', new RegExp(`^(?<count>\\d+)${suffix}$`)],
  ['parenthesised', new RegExp(`^\\((?<count>\\d+)${suffix}\\)$`)],
  ['letter', /^\((?<count>[a-z]+)(?<suffix>(?:-[\da-z]+)?(?:~\d+)?)\)$/],
  ['capital', /^(?<count>[A-Z])(?<suffix>(?:-\d+)?(?:~\d+)?)$/],
  ['parenthesised-capital', /^\((?<count>[A-Z]+)(?<suffix>(?:-\d+)?(?:~\d+)?)\)$/],
]
/**
 * Reads a key as `printKey` prints it. Never fails: a level of no known form is a `word`, so keys of
 * keyed files (`Gen.1.1`) pass as they stand, and `printKey(readKey(text)) === text`.
 */
export function readKey(text: string): Key {
  const levels: string[] = []
  const parts = text.split('.')
  for (let i = 0; i < parts.length; i++) {
    const counted = names.includes(parts[i]!) && /^(?:\d|[A-Z]{1,2}(?![A-Za-z]))/.test(parts[i + 1] ?? '')
    levels.push(counted ? `${parts[i]}.${parts[++i]}` : parts[i]!)
  }
  return levels.map(readLevel)
}

function readLevel(text: string): Level {
  const word: Level = {kind: 'word', number: 0, name: text}
  // All other forms begin so; the paragraphs of prose, `p12`, are many.
  if (!/^[A-Z\d(§]/.test(text)) return word
  for (const [kind, form] of forms) {
    if (kind === 'division' && !text.startsWith('§') && !names.some((name) => text.startsWith(name))) continue
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const number = numberOf(kind, groups.count ?? '')
    if (number === undefined) continue
    const level: Level = {kind, number}
    if (groups.suffix) level.suffix = groups.suffix
    if (groups.name) level.name = groups.name
    if (kind === 'division' && /^[A-Z]+$/.test(groups.count ?? '')) level.lettered = true
    if (printLevel(level) === text) return level
  }
  return word
}

function numberOf(kind: LevelKind, count: string): number | undefined {
  if (kind === 'roman') return readRoman(count)
  if (/^\d+$/.test(count)) return Number(count)
  return count === '' ? 0 : readLetters(count)
}

/**
 * Order of two keys by what their levels count: `II.2` before `II.10`, a parent before its children, the
 * preamble first. Words compare by code units. For sorting keys of which no text gives the order.
 */
export function compareKeys(a: string, b: string): number {
  const keyA = readKey(a)
  const keyB = readKey(b)
  for (let i = 0; i < keyA.length && i < keyB.length; i++) {
    const order = compareLevels(keyA[i]!, keyB[i]!)
    if (order !== 0) return order
  }
  return keyA.length - keyB.length || compareText(a, b)
}

function compareLevels(a: Level, b: Level): number {
  const preamble = Number(b.name === 'preamble') - Number(a.name === 'preamble')
  if (preamble !== 0) return preamble
  return (
    compareText(a.name ?? '', b.name ?? '') ||
    a.number - b.number ||
    compareText(a.suffix ?? '', b.suffix ?? '')
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
