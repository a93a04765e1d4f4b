import type {SourceFile, Unit} from '../format/index.ts'
import {detectLanguage} from '../language/index.ts'
import {languageOfPath} from './language-of-path.ts'
import {placeholdersIn} from './placeholders.ts'
import {
  type Clause,
  type Doubt,
  type Lines,
  lineStartsOf,
  type Note,
  positionBetween,
  type Region,
  type Translation,
} from './translation.ts'
import {tickedIn} from './tree/code.ts'
import {UnitClause} from './unit-clause.ts'

/**
 * Makes a clause of each unit that its file names; the names are taken as they stand, no outline is sought. Units
 * without a name are regions. Linear.
 */
export function parseUnits(
  {value, path, data}: SourceFile,
  units: readonly Unit[],
  areMessages?: boolean,
): Translation {
  const meta = data.clausediff
  const lineStarts = lineStartsOf(value)
  const gathered = new Gathered({lineStarts}, areMessages ? codeOfMessage : codeOfText)
  for (const unit of units) gathered.take(unit)
  const {children, doubts} = gathered
  return {
    type: 'translation',
    id: meta.id,
    path: path ?? '',
    language: meta.language ?? languageOfText(beginning(children), path ?? ''),
    role: meta.role ?? 'translation',
    ...(meta.reference && {isReference: true as const}),
    title: meta.title ?? meta.id,
    children,
    lineStarts,
    doubts,
  }
}

/** Pairs as of the field `code` of a clause. */
const codeOfText = (text: string): number[] => (text.includes('`') ? tickedIn(text) : [])

/** What stands between backticks, and placeholders beside it. */
function codeOfMessage(text: string): number[] {
  const ticked = codeOfText(text)
  const placed = placeholdersIn(text).flatMap(({start, end}) => [start, end])
  if (placed.length === 0 || ticked.length === 0) return placed.length === 0 ? ticked : placed
  return joined(ticked, placed)
}

/** Pairs of both, ascending, those that touch as one. */
function joined(ones: readonly number[], others: readonly number[]): number[] {
  const pairs = [ones, others].flatMap((list) =>
    list.flatMap((start, at) => (at % 2 === 0 ? [[start, list[at + 1]!] as const] : [])),
  )
  const found: number[] = []
  for (const [start, end] of pairs.sort((a, b) => a[0] - b[0])) {
    if (found.length > 0 && start <= found.at(-1)!) found[found.length - 1] = Math.max(found.at(-1)!, end)
    else found.push(start, end)
  }
  return found
}

/** What was made of the units so far. */
class Gathered {
  readonly children: Translation['children'] = []
  readonly doubts: Doubt[] = []
  private readonly taken = new Map<string, number>()
  private readonly keys = new Set<string>()
  private hasClause = false

  constructor(
    private readonly lines: Lines,
    private readonly machineTextOf: (text: string) => number[],
  ) {}

  take(unit: Unit): void {
    const clause = unit.label === undefined ? undefined : this.addClause(unit, unit.label)
    if (!clause) this.addRegion(unit)
    for (const message of unit.doubts ?? []) this.doubt(message, unit, clause)
  }

  private addClause(unit: Unit, label: string): Clause {
    const {text, runs, start, end, key: named = label, notes, codes} = unit
    const key = this.uniqueKey(named)
    const clause = new UnitClause(
      key,
      label,
      text,
      {lines: this.lines, start, end, runs},
      notes?.map((note) => this.noteOf(note)),
    )
    const code = this.machineTextOf(text)
    if (code.length > 0) clause.code = code
    if (unit.time) clause.time = unit.time
    if (unit.form && key === named) clause.form = unit.form
    if (codes) clause.codes = codes.map((one) => this.codeOf(one))
    this.hasClause = true
    this.children.push(clause)
    if (key !== named) {
      const message = `Unexpected \`${named}\` again, expected every key once: this one is kept as ${key}`
      this.doubt(message, unit, clause)
    }
    return clause
  }

  private codeOf({name, shown, start, end}: NonNullable<Unit['codes']>[number]) {
    return {name, shown, position: positionBetween(this.lines, start, end)}
  }

  private noteOf({marker, text, runs, start, end}: NonNullable<Unit['notes']>[number]): Note {
    return {type: 'note', marker, text, runs, position: positionBetween(this.lines, start, end)}
  }

  /** Units without a name beside each other are one region. */
  private addRegion({text, runs, start, end}: Unit): void {
    const {children} = this
    const position = positionBetween(this.lines, start, end)
    const kind: Region['kind'] = this.hasClause ? 'back-matter' : 'front-matter'
    const last = children.at(-1)
    if (last?.type === 'region' && last.kind === kind) {
      for (let i = 0; i < runs.length; i += 3) {
        last.runs.push(last.text.length + 1 + runs[i]!, runs[i + 1]!, runs[i + 2]!)
      }
      last.text += ` ${text}`
      last.position = {...last.position!, end: position.end}
    } else children.push({type: 'region', kind, text, runs: [...runs], position})
  }

  private doubt(message: string, {start, end}: Unit, clause?: Clause): void {
    const position = positionBetween(this.lines, start, end)
    const key = clause ? {key: clause.key} : {}
    this.doubts.push({rule: 'numbering', ...key, message, confidence: 0.5, position})
  }

  /** With `~2` behind the second of its name, unless the text has a key that is called so. */
  private uniqueKey(label: string): string {
    if (!this.keys.has(label)) {
      this.keys.add(label)
      return label
    }
    let key = label
    for (let count = this.taken.get(label) ?? 1; this.keys.has(key); key = `${label}~${count}`) {
      count++
      this.taken.set(label, count)
    }
    this.keys.add(key)
    return key
  }
}

/** Where words do not tell it, the path may; too few words to tell by are taken for English where every character is ASCII. */
function languageOfText(text: string, path: string): string {
  const found = detectLanguage(withoutPlaceholders(text))
  const language = found === 'und' ? (languageOfPath(path) ?? 'und') : found
  return language === 'und' && text.length < 300 && /^[\t-~]*$/.test(text) ? 'en' : language
}

/** The `d` of `%d` is no word of Catalan. */
function withoutPlaceholders(text: string): string {
  let [words, end] = ['', 0]
  for (const placeholder of placeholdersIn(text)) {
    words += `${text.slice(end, placeholder.start)} `
    end = placeholder.end
  }
  return words + text.slice(end)
}

/** Some thousand characters of text, from which to tell its language. */
function beginning(children: Translation['children']): string {
  let text = ''
  for (let i = 0; i < children.length && text.length < 4000; i++) {
    const child = children[i]!
    if (child.type === 'clause') text += `${child.text}\n`
  }
  return text
}
