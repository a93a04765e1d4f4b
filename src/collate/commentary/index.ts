import {languageOf, primarySubtag} from '../../language/index.ts'
import {type Clause, clausesOf, readKey, type Translation} from '../../parse/index.ts'
import type {Passage, Row} from '../collation.ts'
import {partsOf} from './enumeration-parts.ts'
import {type Model, modelOf, type Scores, scoreOf, scoreTopics} from './model.ts'
import {findPath} from './path.ts'

/** A run of parts must be so much likelier, in nats, than chance and than any topic that lies elsewhere. */
const sure = 5
const clear = 2
/** One word alone is no passage: "…, applications, talent, …". */
const fewestWords = 2
/** Members of an enumeration that follows the work in its order need less each. */
const inOrder = {length: 3, mean: 1.8, each: -1}

/**
 * Puts the passages of commentaries into the rows they are about, by content alone; what is about no row in
 * particular stays out. Rows of a commentary in a language that no translation has stay empty.
 */
export function attachCommentaries(rows: readonly Row[], translations: readonly Translation[]): void {
  const models = new Map<string, Model | undefined>()
  for (const [index, translation] of translations.entries()) {
    if (translation.role !== 'commentary') continue
    const language = primarySubtag(translation.language)
    if (!models.has(language)) models.set(language, modelOf(rows, translations, language))
    const model = models.get(language)
    if (!model) continue
    for (const clause of clausesOf(translation)) {
      for (const {row, passage} of placesOf(clause, rows, model, translation)) {
        rows[row]!.readings[index]!.push(passage)
      }
    }
  }
}

function placesOf(
  clause: Clause,
  rows: readonly Row[],
  model: Model,
  translation: Translation,
): {row: number; passage: Passage}[] {
  const labelled = rowOfLabel(clause, rows, model)
  if (labelled >= 0) return [{row: labelled, passage: {clause, start: 0, end: clause.text.length}}]
  const parts = partsOf(clause.text, languageOf(translation.language))
  if (parts.length === 0) return []
  const scores = parts.map(({start, end}) => scoreTopics(clause.text, start, end, model))
  const path = findPath(parts, scores, model)
  return sureRuns(path, scores, model).map(({topic, first, last}) => ({
    row: model.topics[topic]!.row,
    passage: {clause, start: parts[first]!.start, end: endOf(clause.text, parts[last]!.end)},
  }))
}

/**
 * A commentary that numbers its paragraphs as the work does: the row with the same number, if what the
 * paragraph says is likely there, and most likely there or below.
 */
function rowOfLabel(clause: Clause, rows: readonly Row[], model: Model): number {
  const number = readKey(clause.key).at(-1)!
  if (number.kind === 'word' || number.number === 0) return -1
  const {topics, values} = scoreTopics(clause.text, 0, clause.text.length, model)
  const ranked = topics
    .map((topic, i) => ({topic, score: values[i]!}))
    .sort((a, b) => b.score - a.score || a.topic - b.topic)
  const within = new Set(model.topicsOf[model.topics[ranked[0]?.topic ?? 0]!.row])
  for (const {topic, score} of ranked) {
    const {row} = model.topics[topic]!
    const level = readKey(rows[row]!.key).at(-1)!
    if (level.kind === number.kind && level.number === number.number && score >= clear && within.has(topic))
      return row
  }
  return -1
}

interface Run {
  topic: number
  first: number
  last: number
  score: number
}

/** Runs of one topic that are sure by themselves, or as members of an enumeration in the work's order. */
function sureRuns(path: readonly number[], scores: readonly Scores[], model: Model): Run[] {
  const runs: Run[] = []
  for (const [part, topic] of path.entries()) {
    const last = runs.at(-1)
    const score = topic < 0 ? 0 : scoreOf(scores[part]!, topic)
    if (last && last.topic === topic && last.last === part - 1) {
      last.last = part
      last.score += score
    } else if (topic >= 0) runs.push({topic, first: part, last: part, score})
  }
  for (const run of runs) trim(run, scores)
  const enumerated = new Set(chainsOf(runs, model).flat())
  return runs.filter(
    (run) =>
      wordsOf(run, scores) >= fewestWords &&
      (enumerated.has(run) || (run.score >= sure && run.score - rivalOf(run, scores, model) >= clear)),
  )
}

const wordsOf = ({first, last}: Run, scores: readonly Scores[]): number =>
  scores.slice(first, last + 1).reduce((sum, {words}) => sum + words, 0)

/** Leaves out what opens or closes a run but speaks rather against its topic: "Eight supports: …". */
function trim(run: Run, scores: readonly Scores[]): void {
  const at = (part: number): number => scoreOf(scores[part]!, run.topic)
  while (run.first < run.last && at(run.first) < 0) run.score -= at(run.first++)
  while (run.first < run.last && at(run.last) < 0) run.score -= at(run.last--)
}

/** Without the comma or semicolon that leads on to the next part. */
const endOf = (text: string, end: number): number =>
  /[,;:，、；：]$/u.test(text.slice(0, end)) ? end - 1 : end

/** Enumerations: runs side by side whose topics follow one another in the work. */
function chainsOf(runs: readonly Run[], {topics}: Model): Run[][] {
  const chains: Run[][] = []
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1]
    const follows = before && topics[before.topic]!.next === run.topic
    if (follows) chains.at(-1)!.push(run)
    else chains.push([run])
  }
  return chains.filter((chain) => {
    const mean = chain.reduce((sum, {score}) => sum + score, 0) / chain.length
    return (
      chain.length >= inOrder.length &&
      mean >= inOrder.mean &&
      chain.every(({score}) => score >= inOrder.each)
    )
  })
}

/** The score of the best topic that is neither above nor below a run's. */
function rivalOf(run: Run, scores: readonly Scores[], {topics, topicsOf}: Model): number {
  const sums = new Map<number, number>()
  let none = 0
  for (let part = run.first; part <= run.last; part++) {
    const {topics, values, none: absent} = scores[part]!
    none += absent
    for (const [i, topic] of topics.entries()) sums.set(topic, (sums.get(topic) ?? 0) + values[i]! - absent)
  }
  const above = new Set(topicsOf[topics[run.topic]!.row])
  let best = 0
  for (const [topic, sum] of sums) {
    const related = above.has(topic) || topicsOf[topics[topic]!.row]!.some((other) => other === run.topic)
    if (!related && topics[topic]!.row !== topics[run.topic]!.row) best = Math.max(best, sum + none)
  }
  return best
}
