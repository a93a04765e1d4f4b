import {printKey, readKey, verseAddress} from '../../parse/index.ts'
import type {Row} from '../collation.ts'

/**
 * Gives every row its key: the one most translations have for it; among equals the first that follows on what
 * its translation has in the row before, else that of the first translation. A key to which another row has the
 * better claim gets `~2` behind its number.
 */
export function nameRows(rows: readonly Row[], translations: number): void {
  const taken = new Set<string>()
  const open: number[] = []
  for (const [r, row] of rows.entries()) {
    const key = agreedKey(row, translations)
    if (key !== undefined && !taken.has(key)) {
      row.key = key
      taken.add(key)
    } else open.push(r)
  }
  // Rows that several translations have come first: what one has alone was put in, and yields.
  const several = (r: number): number => Number(keysOf(rows[r]!).size > 1 || countOf(rows[r]!) > 1)
  open.sort((a, b) => several(b) - several(a) || a - b)
  for (const r of open) {
    const row = rows[r]!
    const counts = keysOf(row)
    const most = Math.max(...counts.values())
    const free = [...counts.keys()].filter((key) => !taken.has(key))
    const equals = free.filter((key) => counts.get(key) === most)
    // A number that is printed goes before one that only counts paragraphs.
    const printed = equals.filter((key) => !/(?:^|\.)p\d+$/.test(key))
    const best = printed.length > 0 ? printed : equals
    const isVerse = best.length > 1 && areOneVerse(best)
    row.key = (isVerse ? undefined : best.find((key) => followsOn(rows, r, key))) ?? best[0] ?? free[0] ?? ''
    if (row.key === '') row.key = namesake([...counts.keys()][0]!, taken)
    taken.add(row.key)
  }
}

/** The key that all translations have that have the row at all, if those are the greater part. */
function agreedKey({readings}: Row, translations: number): string | undefined {
  let key: string | undefined
  let count = 0
  for (const reading of readings) {
    if (reading.length === 0) continue
    if (key !== undefined && reading[0]!.clause.key !== key) return undefined
    key = reading[0]!.clause.key
    count++
  }
  return count * 2 > translations ? key : undefined
}

/** `Gen 1:1` and `GEN.1.1`: all rows are called as one translation calls them. */
const areOneVerse = (keys: readonly string[]): boolean =>
  verseAddress(keys[0]!) !== undefined && new Set(keys.map(verseAddress)).size === 1

const countOf = ({readings}: Row): number => readings.filter((reading) => reading.length > 0).length

/** How many translations have each key for the row, in the order of translations. */
function keysOf({readings}: Row): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [passage] of readings) {
    if (passage) counts.set(passage.clause.key, (counts.get(passage.clause.key) ?? 0) + 1)
  }
  return counts
}

/** Whether a key counts on from what the translation that has it has in the row before, or some rows before. */
function followsOn(rows: readonly Row[], r: number, key: string): boolean {
  const translation = rows[r]!.readings.findIndex(([passage]) => passage?.clause.key === key)
  let before = r - 1
  while (before > r - 20 && rows[before] && rows[before]!.readings[translation]!.length === 0) before--
  const last = readKey(rows[before]?.readings[translation]?.at(-1)?.clause.key ?? '')
  const level = last.at(-1)!
  return printKey([...last.slice(0, -1), {...level, number: level.number + 1}]) === key
}

function namesake(key: string, taken: ReadonlySet<string>): string {
  const levels = readKey(key)
  const last = levels.at(-1)!
  for (let count = 2; ; count++) {
    const name = printKey([...levels.slice(0, -1), {...last, suffix: `${last.suffix ?? ''}~${count}`}])
    if (!taken.has(name)) return name
  }
}
