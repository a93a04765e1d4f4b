import {printKey, readKey} from '../../parse/index.ts'
import type {Row} from '../collation.ts'

/**
 * Gives every row its key: the one most translations have for it; among equals the one that follows on the row
 * before, else that of the first translation. A key that another row has the better claim to gets `~2` behind
 * its number.
 */
export function nameRows(rows: Row[]): Row[] {
  const taken = new Set<string>()
  const open: {row: Row; keys: string[]}[] = []
  for (const row of rows) {
    const keys = row.readings.flatMap((reading) => (reading[0] ? [reading[0].clause.key] : []))
    if (keys.every((key) => key === keys[0]) && keys.length * 2 > row.readings.length && !taken.has(keys[0]!)) {
      row.key = keys[0]!
      taken.add(row.key)
    } else open.push({row, keys})
  }
  if (open.length === 0) return rows
  const positions = new Map(rows.map((row, position) => [row, position]))
  // Places that several translations have come first: what one has alone was put in, and yields.
  open.sort((a, b) => Math.min(2, b.keys.length) - Math.min(2, a.keys.length))
  for (const {row, keys} of open) {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const before = rows[positions.get(row)! - 1]?.key ?? ''
    const best = [...counts.keys()].filter((key) => counts.get(key) === most && !taken.has(key))
    row.key = best.find((key) => followsOn(before, key)) ?? best[0] ?? keys.find((key) => !taken.has(key)) ?? ''
    if (row.key === '') row.key = namesake(keys[0]!, taken)
    taken.add(row.key)
  }
  return rows
}

/** Whether a key is the next number after another on the same level. */
function followsOn(before: string, key: string): boolean {
  const a = readKey(before)
  const b = readKey(key)
  const last = a.at(-1)!
  return a.length === b.length && printKey([...a.slice(0, -1), {...last, number: last.number + 1}]) === key
}

function namesake(key: string, taken: ReadonlySet<string>): string {
  const levels = readKey(key)
  const last = levels.at(-1)!
  for (let count = 2; ; count++) {
    const name = printKey([...levels.slice(0, -1), {...last, suffix: `${last.suffix ?? ''}~${count}`}])
    if (!taken.has(name)) return name
  }
}
