import type {SourceFile} from '../../src/format/index.ts'
import {languageOf} from '../../src/language/index.ts'
import {type Clause, clausesOf, parse, positionOf, type Translation} from '../../src/parse/index.ts'

/** A file with its outline, to be changed by place. */
export interface Text {
  file: SourceFile
  translation: Translation
  /** Clauses that have a place, in document order. */
  clauses: Clause[]
}

export function textOf(id: string, value: string): Text {
  const file = {path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}} as SourceFile
  const translation = parse(file)
  return {file, translation, clauses: clausesOf(translation)}
}

/** The text with a passage of a clause replaced in the source; the blank before a dropped one goes with it. */
export function replace(text: Text, clause: Clause, start: number, end: number, by: string): string {
  const {value} = text.file
  const {start: from, end: to} = positionOf(text.translation, clause, start, end)
  const before =
    by === '' ? value.slice(0, from.offset!).replace(/[^\S\n]+$/, '') : value.slice(0, from.offset!)
  return before + by + value.slice(to.offset!)
}

/** Source from the first to behind the last character of a clause and all below it. */
export function extent(clause: Clause): {start: number; end: number} {
  const {start, end} = clause.position!
  const below = clause.children.flatMap((child) => (child.type === 'clause' ? [extent(child).end] : []))
  return {start: start.offset!, end: Math.max(end.offset!, ...below)}
}

/** Sentences behind the heading, as spans of the clause's text. */
export function sentencesOf(clause: Clause): {start: number; end: number}[] {
  const spans = languageOf('en').sentences(clause.text)
  const sentences: {start: number; end: number}[] = []
  for (let i = 0; i < spans.length; i += 2) {
    if (spans[i]! >= (clause.heading?.length ?? 0)) sentences.push({start: spans[i]!, end: spans[i + 1]!})
  }
  return sentences
}
