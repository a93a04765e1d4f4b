import {group} from '../../group.ts'
import {type Finding, hashOf, type Reported, type ReportRow, type ReportTerm} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import type {Listed} from './list/card.ts'
import {listedOf} from './list/select.ts'
import type {Model} from './model.ts'
import {type Part, splitRows} from './split-rows.ts'
import {counted, thousands} from './thousands.ts'

/** Concepts listed, and places of each: in one file, and in the first file of a work that is split. */
const whole = {concepts: 1000, places: 60}
const split = {concepts: 300, places: 12}

/** The files of a report, and what all of them know. */
export interface Site {
  words: Screen['words']
  title: string
  subtitle: string
  /** What answers are kept under: the same for the same texts, whenever their report is made. */
  key: string
  /** The file to open first, as it was named. */
  first: string
  /** The folder beside it that holds the pages of rows. */
  folder: string
  /** Whether rows stand in pages of their own; otherwise `parts` is one, in the first file. */
  isSplit: boolean
  parts: readonly Part[]
  rows: readonly ReportRow[]
  concepts: readonly ReportTerm[]
  /** How many places of a concept are listed. */
  places: number
  /** The findings listed in the first file. */
  listed: readonly Listed[]
  /** @param page the file that it is for, empty for the first one */
  modelOf(page: string, branches: readonly string[]): Model
}

/** Settles which file holds what, and with it what every link leads to. */
export function planSite(report: Reported, options: ReportOptions, words: Screen['words']): Site {
  const {rows = []} = report
  const {file: name = 'report.html', rowsPerFile = 1200} = options
  const isSplit = rows.length > rowsPerFile
  const folder = `${name.replace(/\.html?$/i, '')}.pages`
  const parts = isSplit ? splitRows(rows, rowsPerFile / 2) : [{label: '', file: '', rows: [...rows.keys()]}]
  const {concepts: most, places} = isSplit ? split : whole
  const concepts = firstTerms(report, most)
  const listed = listedOf(report, rows, isSplit)
  const numbers = new Map(concepts.map(({id}, index) => [id, index + 1]))
  const pageOf = new Map(parts.flatMap((part) => part.rows.map((row) => [rows[row]!.key, part.file])))
  const idOf = new Map<Finding, string>(listed.map(({finding, id}) => [finding, id]))
  const byRow = group(report.findings, ({clause}) => clause)
  const linkTo = (from: string, to: string, id: string): string => {
    if (from === to) return fragment(id)
    if (from === '') return `${uriPart(folder)}/${to}${fragment(id)}`
    return `${to === '' ? `../${uriPart(name)}` : to}${fragment(id)}`
  }
  return {
    words,
    title: titleOf(report),
    subtitle: subtitleOf(report),
    key: hashOf(JSON.stringify(report.translations.map(({id, path}) => [id, path]))),
    first: name,
    folder,
    isSplit,
    parts,
    rows,
    concepts,
    places,
    listed,
    modelOf: (page, branches) => ({
      report,
      rows,
      witnesses: witnessesOf(report),
      byRow,
      numbers,
      branches,
      language: words?.language ?? 'en',
      tell: tellerOf({words}),
      hrefOf: (key) => linkTo(page, pageOf.get(key) ?? '', anchorOf(key)),
      hrefOfConcept: (id) => (numbers.has(id) ? linkTo(page, '', `concept-${numbers.get(id)}`) : undefined),
      hrefOfFinding: (finding) => (idOf.has(finding) ? linkTo(page, '', idOf.get(finding)!) : undefined),
    }),
  }
}

/** As many concepts as make a table to read; the report has those that a divergence is about first. */
function firstTerms({terms = []}: Reported, most: number): ReportTerm[] {
  const first: ReportTerm[] = []
  for (const term of terms) {
    if (first.length === most) break
    first.push(term)
  }
  return first
}

function witnessesOf({translations}: Reported): number[] {
  const witnesses = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  return witnesses.length > 0 ? witnesses : [...translations.keys()]
}

const titleOf = (report: Reported): string =>
  witnessesOf(report)
    .map((witness) => visible(report.translations[witness]!.id))
    .join(' ↔ ')

function subtitleOf(report: Reported): string {
  const {rows = []} = report
  const witnesses = witnessesOf(report)
  const shared = rows.filter(({readings}) => witnesses.every((witness) => readings[witness])).length
  return [
    counted(rows.length, 'clause'),
    `${thousands(shared)} in all translations`,
    counted(report.findings.length, 'finding'),
  ].join(', ')
}
