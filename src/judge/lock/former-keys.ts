import type {Collation, Row} from '../../collate/index.ts'
import type {Baseline} from './baseline.ts'
import {type Changes, changesOf} from './changes.ts'

/**
 * For every row that had another key in the baseline, that key: findings are kept under it. It is the row that most
 * of its clauses stood in, its own where they disagree.
 *
 * No two rows get one key, or what was accepted for one would hide what is found in the other: a row keeps its own
 * key before another may take it. A row that is new where another stood before gets a key that no row had.
 */
export function formerKeysOf(
  {translations, rows}: Pick<Collation, 'translations' | 'rows'>,
  baseline: Baseline,
): Map<string, string> {
  const changes = translations.map((translation) => changesOf(translation, baseline))
  const known = new Set(
    [...baseline.texts.values()].flatMap((texts) => [...texts].map(([key, {row}]) => row ?? key)),
  )
  const claims = rows.map((row) => claimOf(row, changes))
  const former = new Map<string, string>()
  const taken = new Set<string>()
  const give = (row: Row, key: string): void => {
    taken.add(key)
    if (key !== row.key) former.set(row.key, key)
  }
  const order = [...rows.keys()].sort((a, b) => rank(rows[a]!, claims[a]!) - rank(rows[b]!, claims[b]!))
  for (const index of order) {
    const row = rows[index]!
    const claim = claims[index]!
    const wanted = claim.key ?? row.key
    const isFree = !taken.has(wanted) && !(claim.key === undefined && claim.isNew && known.has(row.key))
    if (isFree) give(row, wanted)
    else give(row, known.has(row.key) || taken.has(row.key) ? newKey(row.key, taken) : row.key)
  }
  return former
}

/** What a row may say of its key in the baseline: `key` is undefined where none of its clauses stood there. */
interface Claim {
  key?: string
  isNew: boolean
}

function claimOf(row: Row, changes: readonly (Changes | undefined)[]): Claim {
  const votes = new Map<string, number>()
  let added = 0
  for (const [index, reading] of row.readings.entries()) {
    for (const {clause} of reading) {
      const change = changes[index]?.clauses.get(clause.key)
      if (!change) continue
      if (change.kind === 'added') added++
      else {
        const key = change.text.row ?? change.before
        votes.set(key, (votes.get(key) ?? 0) + 1)
      }
    }
  }
  if (votes.size === 0) return {isNew: added > 0}
  let best = votes.has(row.key) ? row.key : undefined
  for (const [key, count] of votes) if (best === undefined || count > votes.get(best)!) best = key
  return {key: best!, isNew: false}
}

/** Who chooses first: rows that kept their key, then those that had another, then those of which nothing is known. */
const rank = (row: Row, {key}: Claim): number => (key === row.key ? 0 : key !== undefined ? 1 : 2)

function newKey(key: string, taken: ReadonlySet<string>): string {
  let name = `${key} (new)`
  while (taken.has(name)) name += ' (new)'
  return name
}
