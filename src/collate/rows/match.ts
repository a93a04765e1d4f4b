import type {Content, Likeness} from './content.ts'
import {Search} from './search.ts'

/** Below this share of the typical likeness, a clause and the row of its key do not seem to be the same text. */
const suspicious = 0.4
/** A match by content must reach this share of the typical likeness where the place speaks for it. */
const supported = 0.5
/** … and at least this share where it does not. */
const leastAnywhere = 0.75
/** Least Dice coefficient of any match by content. */
const floor = 0.12
/** How much better another row must be than the one that has the clause's key. */
const margin = 0.15
/** Texts with less than so many words that occur once say too little for a likeness to mean much. */
const telling = 3

/** One translation's clauses against the rows laid so far; texts are indices into `Content`. */
export interface Matching {
  /** Text of clause i of the translation. */
  clauses: Int32Array
  /** Its key. */
  keys: readonly string[]
  /** The key of row r, its parent's row (-1 at the top), and a text that stands for it in any language, best the translation's. */
  rowKeys: readonly string[]
  rowParents: Int32Array
  samples: Int32Array
  /** Text that stands for row r in the translation's language; -1 where there is none. */
  rows: Int32Array
  /** Row where clause i is to be expected: that of its key, number or place; -1 where there is none. */
  keyRows: Int32Array
  /** 1 where the row of clause i is beyond doubt, whatever the texts are like. */
  settled: Uint8Array
  /** 1 where clause i is the row of its key or none. */
  named: Uint8Array
  /** 1 where a row belongs to that of another, and takes no clause. */
  closed: Uint8Array
  /** 1 where clause i is expected elsewhere than under its number, since the text is that of the others there. */
  shifted: Uint8Array
  /** Index of the parent of clause i; -1 at the top. */
  parents: Int32Array
  /** The row clause i has by its place under the row of its parent; -1 where there is none. */
  rowBelow(parentRow: number, clause: number): number
  /** The row of the parent of the text that stands for a row; -1 at the top. */
  rowAbove(row: number): number
}

export interface Match {
  /** Row of clause i; -1 where it has none. */
  rows: Int32Array
  /** 1 where the row was found by content, not by key. */
  byContent: Uint8Array
  /** Likeness of clause i and its row, 0–1; 1 where nothing could be compared. */
  scores: Float32Array
  /** Likeness of clause i and the row of its key. */
  byKey: Float32Array
  /** Clauses that stand in the row of their key though they hardly share a word with it. */
  unlike: number[]
  /** 1 where row r has a clause. */
  taken: Uint8Array
  /** Likeness of a clause with its counterpart that is usual for these two texts. */
  typical: number
}

/** Puts a clause into a row. */
export function give(match: Match, keyRows: Int32Array, clause: number, row: number, score: number): void {
  match.rows[clause] = row
  match.scores[clause] = score
  match.byContent[clause] = row === keyRows[clause] ? 0 : 1
  match.taken[row] = 1
}

/**
 * Gives every clause its row: by key where content does not speak against it, else by content, one to one.
 * Linear where keys agree; what is suspicious is looked up by its rare words.
 */
export function matchClauses(matching: Matching, likeness: Likeness, texts: readonly string[]): Match {
  const {clauses, keyRows, rows} = matching
  const {content} = likeness
  const byKey = compareByKey(matching, likeness)
  const typical = typicalLikeness(matching, byKey, new Search(content, rows))
  const doubtful = findDoubtful(matching, byKey, content, typical)
  doubtWhereSaidElsewhere(matching, byKey, content, doubtful, texts)
  const match: Match = {
    rows: new Int32Array(clauses.length).fill(-1),
    byContent: new Uint8Array(clauses.length),
    scores: new Float32Array(clauses.length).fill(1),
    byKey: byKey.same,
    unlike: [],
    taken: matching.closed.slice(),
    typical,
  }
  for (let i = 0; i < clauses.length; i++) {
    const row = keyRows[i]!
    if (row >= 0 && !doubtful[i]) give(match, keyRows, i, row, rows[row]! < 0 ? 1 : byKey.same[i]!)
  }
  for (const {clause, row, score} of edgesOf(matching, byKey, doubtful, match, content)) {
    if (match.rows[clause]! < 0 && !match.taken[row]) give(match, keyRows, clause, row, score)
  }
  return match
}

interface Edge {
  clause: number
  row: number
  score: number
}

/** What doubtful clauses may go with, best first: rows like them, and the row of their key. */
function edgesOf(
  {clauses, keyRows, rows}: Matching,
  {same}: ByKey,
  doubtful: Uint8Array,
  match: Match,
  content: Content,
): Edge[] {
  // What has its clause already is out of question, which leaves next to nothing to search where keys agree.
  const search = new Search(content, rows, match.taken)
  const near = new Map<number, {row: number; score: number}[]>()
  for (let i = 0; i < clauses.length; i++) if (doubtful[i]) near.set(i, search.nearest(clauses[i]!))
  const rowOf = (i: number): number => match.rows[i] ?? -1
  const beside = (i: number, row: number): boolean =>
    row >= 0 && (rowOf(i) === row || near.get(i)?.[0]?.row === row)
  // The more rows there are, the likelier is a chance likeness to one of them.
  const open = match.taken.reduce((count, taken) => count + 1 - taken, 0)
  const anywhere = Math.max(leastAnywhere, 0.6 + 0.05 * Math.log(open + 1))
  const edges: Edge[] = []
  for (const [clause, found] of near) {
    const isShort = content.weights[clauses[clause]!]! < informative(content)
    for (const {row, score} of found) {
      const isNear = keyRows[clause]! >= 0 && Math.abs(row - keyRows[clause]!) <= 2
      const isPlaced = isNear || beside(clause - 1, row - 1) || beside(clause + 1, row + 1)
      const enough = Math.max(floor, (isPlaced ? supported : anywhere) * match.typical, isShort ? 0.5 : 0)
      if (score >= enough && row !== keyRows[clause] && score >= same[clause]! + margin)
        edges.push({clause, row, score})
    }
    const row = keyRows[clause]!
    if (row >= 0 && rows[row]! >= 0 && same[clause]! >= floor) edges.push({clause, row, score: same[clause]!})
  }
  return edges.sort((a, b) => b.score - a.score || a.clause - b.clause || a.row - b.row)
}

export const informative = (content: Content): number => telling * Math.log(content.weights.length + 1)

interface ByKey {
  /** Likeness of clause i to the row of its key, and to the better of the rows beside that one. */
  same: Float32Array
  beside: Float32Array
}

function compareByKey({clauses, keyRows, rows}: Matching, likeness: Likeness): ByKey {
  const same = new Float32Array(clauses.length)
  const beside = new Float32Array(clauses.length)
  for (let i = 0; i < clauses.length; i++) {
    const row = keyRows[i]!
    if (row < 0 || rows[row]! < 0) continue
    const clause = clauses[i]!
    likeness.mark([clause])
    same[i] = likeness.diceOfMarked(clause, rows[row]!)
    // Where the key's row shares most of the words, no neighbour is better.
    if (same[i]! > 0.8) continue
    const before = rows[row - 1] ?? -1
    const after = rows[row + 1] ?? -1
    beside[i] = Math.max(
      before < 0 ? 0 : likeness.diceOfMarked(clause, before),
      after < 0 ? 0 : likeness.diceOfMarked(clause, after),
    )
  }
  return {same, beside}
}

/**
 * The likeness of clauses that are the same text, from up to a hundred informative ones spread over the
 * whole: of each the nearest row, whatever its key, since keys may all be shifted.
 */
function typicalLikeness({clauses, rows}: Matching, {same, beside}: ByKey, search: Search): number {
  // The first of its language has nothing to be like.
  if (rows.every((text) => text < 0)) return 0.5
  const enough = informative(search.content)
  const long = [...clauses.keys()].filter((i) => search.content.weights[clauses[i]!]! >= enough)
  const byKey = median(long.map((i) => same[i]!))
  if (byKey > 0.3 && byKey > 2 * median(long.map((i) => beside[i]!))) return byKey
  const step = Math.max(1, Math.floor(long.length / 100))
  const some = long.filter((_, i) => i % step === 0)
  return median(some.map((i) => Math.max(same[i]!, search.nearest(clauses[i]!)[0]?.score ?? 0))) || 0.5
}

export function median(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? 0
}

/** Clauses whose row must be sought: 1 where the key has no row, or its row does not seem to be the same text. */
function findDoubtful(
  {clauses, keyRows, rows, parents, settled, named}: Matching,
  byKey: ByKey,
  content: Content,
  typical: number,
): Uint8Array {
  const enough = informative(content)
  const doubtful = new Uint8Array(clauses.length)
  const weak: number[] = []
  for (let i = 0; i < clauses.length; i++) {
    const row = keyRows[i]!
    if (named[i]) continue
    if (row < 0) {
      doubtful[i] = 1
      continue
    }
    if (rows[row]! < 0 || settled[i]) continue
    const weight = Math.min(content.weights[clauses[i]!]!, content.weights[rows[row]!]!)
    const unlike = byKey.same[i]! < suspicious * typical
    if (weight < enough) {
      if (unlike) weak.push(i)
    } else if (unlike || byKey.beside[i]! > byKey.same[i]! + margin) doubtful[i] = 1
  }
  // A short heading that shares no word with its counterpart is doubtful only in doubtful company.
  const unsure = new Set([...doubtful.keys()].filter((i) => doubtful[i] === 1))
  const inCompany = new Set([...unsure].flatMap((i) => [i - 1, i + 1, parents[i]!]))
  for (const i of weak) if (inCompany.has(i) || unsure.has(parents[i]!)) doubtful[i] = 1
  return doubtful
}

/** Above this likeness a clause is in its row, wherever else the same words stand. */
const nearlySame = 0.8

/**
 * A clause that is not what its key's row says, while another row says it word for word, was moved there and is doubtful;
 * so are what has the row of such a text, and the clause that says what that row says.
 */
function doubtWhereSaidElsewhere(
  {clauses, keyRows, rows, settled, named}: Matching,
  {same}: ByKey,
  content: Content,
  doubtful: Uint8Array,
  texts: readonly string[],
): void {
  const {weights} = content
  const enough = informative(content)
  const isUnsure = (i: number): boolean =>
    keyRows[i]! >= 0 && rows[keyRows[i]!]! >= 0 && !settled[i] && !named[i] && same[i]! < nearlySame
  const unsure = [...clauses.keys()].filter((i) => !doubtful[i] && isUnsure(i))
  if (unsure.length === 0) return
  const said = new Set(Array.from(rows, (text) => texts[text] ?? ''))
  const says = new Set(Array.from(clauses, (text) => texts[text]!))
  for (const i of unsure) {
    const [own, there] = [clauses[i]!, rows[keyRows[i]!]!]
    const isElsewhere = weights[own]! >= enough && said.has(texts[own]!)
    const isTaken = weights[there]! >= enough && says.has(texts[there]!)
    if (isElsewhere || isTaken) doubtful[i] = 1
  }
}
