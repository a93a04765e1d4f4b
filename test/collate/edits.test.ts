import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {clausesOf} from '../../src/parse/index.ts'
import {corpusText} from './corpus.ts'
import {made} from './made.ts'

/** A small generator with a seed (Marsaglia 2003), so that a failure can be run again. */
function xorshift(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

interface Edited {
  key: string
  text: string
  /** Keys of the clauses whose text it holds. */
  from: string[]
}

const original: Edited[] = clausesOf(corpusText('newswire'))
  .filter(({key}) => key.startsWith('III.') || key.startsWith('II.('))
  .map(({key, text}) => ({key, text, from: [key]}))

const edits: ((clauses: Edited[], at: number) => void)[] = [
  (clauses, at) => clauses.splice(at, 1),
  (clauses, at) =>
    clauses.splice(at, 0, {
      key: '',
      text: `Boats of pier ${at} land at night with two lamps and dry nets.`,
      from: [],
    }),
  (clauses, at) => {
    const [moved] = clauses.splice(at, 1)
    clauses.splice((at * 7) % clauses.length, 0, moved!)
  },
  (clauses, at) => {
    const {text, from} = clauses[at]!
    const cut = text.indexOf('. ', text.length / 2) + 1
    if (cut > 0 && text.length > 500) {
      clauses.splice(
        at,
        1,
        {key: '', text: text.slice(0, cut), from},
        {key: '', text: text.slice(cut + 1), from},
      )
    }
  },
  (clauses, at) => {
    const [a, b] = [clauses[at]!, clauses[at + 1]]
    if (b && a.text.length > 300 && b.text.length > 300) {
      clauses.splice(at, 2, {key: '', text: `${a.text} ${b.text}`, from: [...a.from, ...b.from]})
    }
  },
]

/** Three edits at random places; then all clauses are numbered anew, as an editor would. */
function edit(seed: number): Edited[] {
  const random = xorshift(seed)
  const clauses = original.filter(({text}) => text.length > 100).map((clause) => ({...clause}))
  for (let i = 0; i < 3; i++) edits[random(edits.length)]!(clauses, random(clauses.length))
  return clauses.map((clause, index) => ({...clause, key: String(index + 1)}))
}

const cset = clausesOf(corpusText('cset')).filter(({key}) =>
  original.some((clause) => clause.key === key && clause.text.length > 100),
)
const numbered = made(
  'cset',
  cset.map(({text}, index) => [String(index + 1), text]),
)
const keyOf = new Map(cset.map(({key}, index) => [String(index + 1), key]))

test('after edits and new numbers, clauses still meet those whose text they hold', () => {
  let right = 0
  let all = 0
  for (let seed = 1; seed <= 60; seed++) {
    const clauses = edit(seed * 7919)
    const other = made(
      'other',
      clauses.map(({key, text}) => [key, text]),
    )
    const {rows} = collate([numbered, other])
    // Whatever happened, every clause stands in one row, and every row has a key of its own.
    expect(rows.flatMap(({readings}) => readings[1]!.map(({clause}) => clause.key)).sort()).toEqual(
      clauses.map(({key}) => key).sort(),
    )
    expect(new Set(rows.map(({key}) => key)).size).toBe(rows.length)
    for (const {readings} of rows) {
      const own = readings[0]!.map(({clause}) => keyOf.get(clause.key)!)
      for (const {clause} of readings[1]!) {
        const {from} = clauses.find(({key}) => key === clause.key)!
        all++
        if (from.length === own.length && from.every((key) => own.includes(key))) right++
      }
    }
  }
  expect(right / all).toBeGreaterThan(0.99)
})
