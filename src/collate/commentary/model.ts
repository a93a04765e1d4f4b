import {primarySubtag} from '../../language/index.ts'
import type {Translation} from '../../parse/index.ts'
import type {Row} from '../collation.ts'
import {readTokens, tokensOf} from '../rows/content.ts'

/** How much of what a text says of a place is said in the place's own words; the rest is the writer's. */
const own = 0.5
/** Words that more rows have than this point nowhere. */
const longestPostings = 2000
/** A row is part of so many topics at most: itself, and the innermost branches around it. */
const mostTopics = 50
/** Topics with a lower score than this are not told apart: they speak against a text in any case. */
const negligible = -2

/** A place that a passage may be about: a row by itself, or with all that stands below it. */
export interface Topic {
  row: number
  /** Rows it is made of. */
  size: number
  /** Topic of the row above, with all below it; -1 at the top. */
  parent: number
  /** The next topic of its kind under the same parent; -1 at the end. */
  next: number
}

/** What the rows are about in one language, for looking up what a passage is about. */
export interface Model {
  topics: Topic[]
  /** Rows whose text has a token. */
  postings: Map<number, number[]>
  /** Topics that row r is part of. */
  topicsOf: number[][]
  /** How many times the usual number of words topic t has a row; at least 1. */
  lengths: number[]
  /** Topics that a token speaks for: what `scoreTopics` has looked up so far. */
  lifts: Map<number, Lifts>
  /** Scratch memory of `scoreTopics`: one number a topic, … */
  sums: Float64Array
  /** … one for the rows that a token has of it, … */
  counts: Int32Array
  /** … and the tokens of a text. */
  tokens: Uint16Array
  /** Scratch memory of `findPath`, one number a topic, -1 between two calls. */
  states: Int32Array
}

/** Topics, and how much a word speaks for each. */
interface Lifts {
  topics: Int32Array
  values: Float64Array
}

/** Log-likelihood ratios of a text, in nats. */
export interface Scores {
  /** How many distinct words the text has. */
  words: number
  /** Of a topic that shares no word with the text, or next to nothing. */
  none: number
  /** Topics that share more, … */
  topics: number[]
  /** … and what is said of each. */
  values: number[]
}

/** What a text says of one topic. */
export function scoreOf({topics, values, none}: Scores, topic: number): number {
  const at = topics.indexOf(topic)
  return at < 0 ? none : values[at]!
}

/** Rows with their clauses in a language; `undefined` if no row has any. */
export function modelOf(
  rows: readonly Row[],
  translations: readonly Translation[],
  language: string,
): Model | undefined {
  const indices = translations.flatMap((translation, index) =>
    translation.role !== 'commentary' && primarySubtag(translation.language) === language ? [index] : [],
  )
  if (indices.length === 0) return undefined
  const postings = new Map<number, number[]>()
  const sizes: number[] = []
  for (const [r, row] of rows.entries()) {
    const text = indices.flatMap((index) => row.readings[index]!.map(({clause}) => clause.text)).join('\n')
    const tokens = tokensOf(text)
    sizes.push(tokens.length)
    for (const token of tokens) {
      const known = postings.get(token)
      if (known) known.push(r)
      else postings.set(token, [r])
    }
  }
  const {topics, topicsOf} = topicsOfRows(parentsOfRows(rows, indices))
  const words = new Float64Array(topics.length)
  for (const [r, size] of sizes.entries()) for (const topic of topicsOf[r]!) words[topic]! += size
  const usual = sizes.reduce((sum, size) => sum + size, 0) / rows.length
  return {
    topics,
    postings,
    topicsOf,
    lengths: topics.map(({size}, t) => Math.max(1, words[t]! / size / usual)),
    lifts: new Map(),
    sums: new Float64Array(topics.length),
    counts: new Int32Array(topics.length),
    tokens: new Uint16Array(1024),
    states: new Int32Array(topics.length).fill(-1),
  }
}

/** The row above each row, by the clauses of the first translation that has it; -1 at the top. Without circles. */
function parentsOfRows(rows: readonly Row[], indices: readonly number[]): number[] {
  const rowOf = indices.map((index) => {
    const known = new Map<string, number>()
    for (const [r, row] of rows.entries())
      for (const {clause} of row.readings[index]!) known.set(clause.key, r)
    return known
  })
  return withoutCircles(
    rows.map((row) => {
      for (const [w, index] of indices.entries()) {
        const parent = row.readings[index]![0]?.clause.parent
        if (parent !== undefined) return rowOf[w]!.get(parent) ?? -1
      }
      return -1
    }),
  )
}

/**
 * Puts the first row of every circle at the top. Two translations may have their clauses the other way round, so that
 * each row is above the other in one of them; a clause and its parent may stand in one row.
 */
function withoutCircles(parents: number[]): number[] {
  const walks = new Int32Array(parents.length).fill(-1)
  for (const start of parents.keys()) {
    let row = start
    for (; row >= 0 && walks[row] === -1; row = parents[row]!) walks[row] = start
    if (row < 0 || walks[row] !== start) continue
    let first = row
    for (let other = parents[row]!; other !== row; other = parents[other]!) first = Math.min(first, other)
    parents[first] = -1
  }
  return parents
}

function topicsOfRows(parents: readonly number[]): Pick<Model, 'topics' | 'topicsOf'> {
  // Topic r is row r by itself; rows with others below them get a second one, `branch[r]`.
  const topics: Topic[] = parents.map((_, row) => ({row, size: 1, parent: -1, next: -1}))
  const branch = new Map<number, number>()
  for (const parent of parents) {
    if (parent >= 0 && !branch.has(parent))
      branch.set(parent, topics.push({row: parent, size: 0, parent: -1, next: -1}) - 1)
  }
  const topicsOf = parents.map((_, row) => {
    const found = [row]
    for (let above = row; above >= 0 && found.length < mostTopics; above = parents[above]!) {
      const topic = branch.get(above)
      if (topic === undefined) continue
      found.push(topic)
      topics[topic]!.size++
    }
    return found
  })
  const last = new Map<string, number>()
  for (const [row, parent] of parents.entries()) {
    for (const topic of [row, branch.get(row)]) {
      if (topic === undefined) continue
      topics[topic]!.parent = branch.get(parent) ?? -1
      const kind = `${parent} ${topic === row ? 'row' : 'branch'}`
      const before = last.get(kind)
      if (before !== undefined) topics[before]!.next = topic
      last.set(kind, topic)
    }
  }
  return {topics, topicsOf}
}

/**
 * How much likelier `text.slice(start, end)` is if it is about each topic than if it is about nothing in particular: a mixture
 * of the topic's words and those of the whole work (Ponte & Croft 1998; Zhai & Lafferty 2001).
 */
export function scoreTopics(text: string, start: number, end: number, model: Model): Scores {
  const {sums} = model
  const touched: number[] = []
  if (model.tokens.length <= end - start) model.tokens = new Uint16Array(2 * (end - start) + 1)
  const words = readTokens(text, start, end, model.tokens)
  const none = words * Math.log(1 - own)
  for (let at = 0; at < words; at++) {
    const token = model.tokens[at]!
    let lifts = model.lifts.get(token)
    if (!lifts) {
      lifts = liftsOf(token, model)
      model.lifts.set(token, lifts)
    }
    addLifts(lifts, sums, touched)
  }
  const topics: number[] = []
  const values: number[] = []
  for (const topic of touched) {
    const value = sums[topic]! + none
    sums[topic] = 0
    if (value <= negligible) continue
    topics.push(topic)
    values.push(value)
  }
  return {words, none, topics, values}
}

function addLifts({topics, values}: Lifts, sums: Float64Array, touched: number[]): void {
  for (let i = 0; i < topics.length; i++) {
    const topic = topics[i]!
    const sum = sums[topic]!
    if (sum === 0) touched.push(topic)
    sums[topic] = sum + values[i]!
  }
}

const nothing: Lifts = {topics: new Int32Array(), values: new Float64Array()}

function liftsOf(token: number, {topics, postings, topicsOf, lengths, counts}: Model): Lifts {
  const rows = postings.get(token) ?? []
  if (rows.length === 0 || rows.length > longestPostings) return nothing
  const touched: number[] = []
  for (const row of rows) {
    for (const topic of topicsOf[row]!) if (counts[topic]!++ === 0) touched.push(topic)
  }
  const usual = Math.min(0.95, (rows.length + 0.5) / topicsOf.length)
  const values = new Float64Array(touched.length)
  for (let i = 0; i < touched.length; i++) {
    const topic = touched[i]!
    // A long row has any word sooner by chance.
    const chance = 1 - (1 - usual) ** lengths[topic]!
    values[i] = Math.log(1 - own + (own * counts[topic]!) / topics[topic]!.size / chance) - Math.log(1 - own)
    counts[topic] = 0
  }
  return {topics: Int32Array.from(touched), values}
}
