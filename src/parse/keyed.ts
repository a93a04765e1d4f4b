import {detectLanguage} from '../language/index.ts'
import type {SourceFile} from '../read/index.ts'
import {type Column, columnsOf, refuseColumns} from './keyed-columns.ts'
import {eachLine, type KeyedLine, textOf} from './keyed-lines.ts'
import type {Clause, Doubt, Position, Region, Translation} from './translation.ts'

/**
 * Parses keyed text, `key<TAB>text` a line: the keys are taken as they stand, no outline is sought. Lines of
 * `book<TAB>chapter<TAB>verse<TAB>text` have the key `book.chapter.verse`. Blank lines are passed over; lines that
 * start with `#`, a line of column names and lines without a key are regions, the latter with a doubt. Linear.
 *
 * @throws InputError for a table of other columns
 */
export function parseKeyed(file: SourceFile): Translation {
  const {value, path} = file
  const meta = file.data.clausediff
  const column = columnsOf(value)
  if (column === 'unknown') refuseColumns(path)
  const keyed = new Keyed(value, column)
  const lineStarts: number[] = []
  eachLine(value, (line) => {
    lineStarts.push(line.start)
    keyed.take(line)
    return true
  })
  const {children, doubts} = keyed
  return {
    type: 'translation',
    id: meta.id,
    path: path ?? '',
    language: meta.language ?? languageOfText(beginning(children)),
    role: meta.role ?? 'translation',
    title: meta.title ?? meta.id,
    children,
    lineStarts,
    doubts,
  }
}

/** What was made of the lines so far. */
class Keyed {
  readonly children: Translation['children'] = []
  readonly doubts: Doubt[] = []
  private readonly taken = new Map<string, number>()
  private readonly keys = new Set<string>()
  private hasClause = false

  constructor(
    private readonly value: string,
    private readonly column: Column,
  ) {}

  take(line: KeyedLine): void {
    const text = textOf(this.value, line)
    if (!/\S/.test(text)) return
    if (text.startsWith('#')) this.addRegion(line, text)
    else if (line.start === this.column.header) {
      this.addRegion(line, text)
      // Names of book, chapter, verse and text are what is expected.
      if (this.column.before > 1) return
      this.doubt(
        line,
        `Unexpected names of columns \`${text.replaceAll('\t', '` `')}\`, expected \`key<TAB>text\`: this line is no clause`,
      )
    } else this.addClause(line, text)
  }

  private addClause(line: KeyedLine, text: string): void {
    const own = ownText(text, this.column.before)
    const label = labelOf(text.slice(0, -1 - own.length))
    if (!seen.test(label)) {
      this.addRegion(line, text)
      const lack = own === text ? 'line without a tab' : 'line without a key'
      this.doubt(line, `Unexpected ${lack}, expected \`key<TAB>text\`: it belongs to no clause`)
      return
    }
    const at = line.end - own.length
    const clause: Clause = {
      type: 'clause',
      key: this.uniqueKey(label),
      label,
      text: own,
      runs: own === '' ? [] : [0, at, own.length],
      glosses: [],
      position: positionOfLine(line),
      children: [],
    }
    this.hasClause = true
    this.children.push(clause)
    if (clause.key !== label) {
      this.doubt(
        line,
        `Unexpected \`${label}\` again, expected every key once: this one is kept as ${clause.key}`,
        clause,
      )
    }
    if (own.includes('\t')) {
      this.doubt(
        line,
        `Unexpected tab in the text of \`${label}\`, expected \`key<TAB>text\`: it counts as a blank`,
        clause,
      )
    }
  }

  /** A line that is no clause; lines beside each other are one region. */
  private addRegion(line: KeyedLine, text: string): void {
    const {children} = this
    const start = line.end - text.length
    const kind: Region['kind'] = this.hasClause ? 'back-matter' : 'front-matter'
    const last = children.at(-1)
    if (last?.type === 'region' && last.kind === kind) {
      last.runs.push(last.text.length + 1, start, text.length)
      last.text += ` ${text}`
      last.position = {...last.position!, end: positionOfLine(line).end}
    } else {
      children.push({
        type: 'region',
        kind,
        text,
        runs: [0, start, text.length],
        position: positionOfLine(line),
      })
    }
  }

  private doubt(line: KeyedLine, message: string, clause?: Clause): void {
    const key = clause ? {key: clause.key} : {}
    this.doubts.push({rule: 'numbering', ...key, message, confidence: 0.5, position: positionOfLine(line)})
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

/** What stands behind so many tabs, or behind the last where there are fewer. */
function ownText(text: string, tabs: number): string {
  let start = 0
  for (let i = 0; i < tabs; i++) {
    const tab = text.indexOf('\t', start)
    if (tab < 0) break
    start = tab + 1
  }
  return start === 0 ? text : text.slice(start)
}

/** The fields before the text, as one key. */
const labelOf = (fields: string): string =>
  fields.includes('\t')
    ? fields
        .split('\t')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .join('.')
    : fields.trim()

const positionOfLine = ({number, start, end, column}: KeyedLine): Position => ({
  start: {line: number, column, offset: start + column - 1},
  end: {line: number, column: end - start + 1, offset: end},
})

/** A character that is seen: a key of blanks and joiners is none. */
const seen = /[^\s\u200b-\u200d\u2060\ufeff\xad\0]/

/** Too few words to tell by are taken for English where every character is ASCII. */
function languageOfText(text: string): string {
  const language = detectLanguage(text)
  return language === 'und' && text.length < 300 && /^[\t-~]*$/.test(text) ? 'en' : language
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
