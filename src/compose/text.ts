import {group} from '../group.ts'
import type {ReportClause, ReportDoubt, ReportRegion, ReportText} from '../judge/index.ts'
import {type Clause, clausesOf, type Doubt, type Region, type Translation} from '../parse/index.ts'

/** What a translation says, as reports hold it, and where each clause is in it. */
export interface Placed {
  text: ReportText
  indexOf: ReadonlyMap<Clause, number>
  /** Doubts by the key they speak of, each with its number in the text. */
  doubtsOn: ReadonlyMap<string | undefined, {doubt: Doubt; index: number}[]>
}

/** @param only clauses to keep; all if left out */
export function textOf(translation: Translation, only?: ReadonlySet<Clause>): Placed {
  const clauses = clausesOf(translation).filter((clause) => !only || only.has(clause))
  const keys = only && new Set(clauses.map(({key}) => key))
  const doubts = translation.doubts.filter(({key}) => !keys || (key !== undefined && keys.has(key)))
  return {
    text: {
      clauses: clauses.map(reportClause),
      regions: only ? [] : regionsOf(translation),
      doubts: doubts.map(reportDoubt),
    },
    indexOf: new Map(clauses.map((clause, index) => [clause, index])),
    doubtsOn: group(
      doubts.map((doubt, index) => ({doubt, index})),
      ({doubt}) => doubt.key,
    ),
  }
}

const reportClause = ({
  key,
  label,
  heading,
  text,
  parent,
  runs,
  position,
  children,
}: Clause): ReportClause => ({
  key,
  label,
  ...(heading !== undefined && {heading}),
  text,
  ...(parent !== undefined && {parent}),
  runs,
  ...(position && {position}),
  notes: children.flatMap((child) =>
    child.type === 'note' ? [{marker: child.marker, text: child.text}] : [],
  ),
})

const reportDoubt = ({rule, key, message, confidence, position}: Doubt): ReportDoubt => ({
  rule,
  ...(key !== undefined && {key}),
  message,
  confidence,
  ...(position && {position}),
})

function regionsOf({children}: Translation): ReportRegion[] {
  const regions: ReportRegion[] = []
  let before = 0
  for (const child of children) {
    if (child.type === 'region') regions.push(reportRegion(child, before))
    else before += countOf(child)
  }
  return regions
}

const reportRegion = ({kind, text, position}: Region, before: number): ReportRegion => ({
  kind,
  text,
  ...(position && {position}),
  before,
})

/** How many clauses a clause is with those below it. */
const countOf = ({children}: Clause): number =>
  children.reduce((sum, child) => sum + (child.type === 'clause' ? countOf(child) : 0), 1)
