import type {Edit} from '../contents.ts'
import type {Blocks} from '../pages/blocks.ts'
import {entitiesIn} from '../pages/page-marks.ts'
import {addPieces, type InlineMarks, type Range} from './inline-pieces.ts'

/**
 * Attributes that stand for a character.
 *
 * @see https://docs.asciidoctor.org/asciidoc/latest/attributes/character-replacement-ref/
 */
const characters: Record<string, string> = {
  amp: '&',
  apos: "'",
  asterisk: '*',
  backslash: '\\',
  backtick: '`',
  blank: '',
  brvbar: '¦',
  caret: '^',
  cpp: 'C++',
  deg: '°',
  empty: '',
  endsb: ']',
  gt: '>',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  nbsp: '\u00a0',
  plus: '+',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  sp: ' ',
  startsb: '[',
  tilde: '~',
  'two-colons': '::',
  'two-semicolons': ';;',
  vbar: '|',
  wj: '\u2060',
  zwsp: '\u200b',
}

/** What stands for other characters: entities, and references to attributes whose values are known. */
export function referencesIn(
  source: string,
  start: number,
  end: number,
  values: ReadonlyMap<string, string>,
): Edit[] {
  const edits = [...entitiesIn(source, start, end)]
  for (const {0: whole, 1: name, index} of source.slice(start, end).matchAll(/\{([\w-]+)\}/g)) {
    const key = name!.toLowerCase()
    const text = values.get(key) ?? (Object.hasOwn(characters, key) ? characters[key] : undefined)
    if (text !== undefined) edits.push({start: start + index, end: start + index + whole.length, text})
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** Puts a stretch into the line that is open, without its marks. */
export function addInline(blocks: Blocks, source: string, start: number, end: number): void {
  addPieces(blocks, start, end, new Inline(source.slice(start, end), start).read())
}

const token = new RegExp(
  [
    String.raw`(?<escape>\\)(?=[*_\x60#^~{<[+])`,
    String.raw`(?<macro>\b(?:link|xref|kbd|btn|menu|icon|image|stem|latexmath|asciimath|indexterm2?|anchor|mailto|pass|footnote|footnoteref):[^\s[\]]{0,500}|\b(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,500})\[`,
    String.raw`<<(?<target>[^<>,\n]{1,200})(?:,(?<title>[^<>]{1,300}))?>>`,
    String.raw`(?<anchor>\[\[(?!\[)[^[\]\n]{1,200}\]\]|\(\(\([^()]{1,300}\)\)\)|(?<=\S)[ \t]\+(?=\r?\n|$)|\[[^[\]\n]{0,100}\](?=[*_\x60#]))`,
    String.raw`\(\((?<term>[^()]{1,300})\)\)`,
    String.raw`(?<mark>\*\*|__|\x60\x60|##|[*_\x60#^~])`,
  ].join('|'),
  'g',
)
/** Characters in the brackets of a macro, at most: what is longer is none, and would be looked through again and again. */
const mostInBrackets = 5000
/** Macros that print no text of the page. */
const unprinted = /^(?:image|icon|indexterm|anchor):/

/** Reads the marks of a stretch once, from its beginning to its end. */
class Inline {
  private readonly cuts: Range[] = []
  private readonly bold: Range[] = []
  private readonly notes: Range[] = []
  private readonly code: Range[] = []
  /** Where a mark stands that is not closed yet. */
  private readonly opened = new Map<string, number>()
  private bracket = -2

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  read(): InlineMarks {
    token.lastIndex = 0
    for (let found = token.exec(this.text); found; found = token.exec(this.text)) {
      const {index, 0: whole, groups = {}} = found
      const end = index + whole.length
      if (groups.escape) {
        this.cut(index, end)
        token.lastIndex = end + 1
      } else if (groups.macro) token.lastIndex = this.macro(groups.macro, index, end)
      else if (groups.anchor) this.cut(index, end)
      else if (groups.term) this.keep(index, end, index + 2, end - 2)
      else if (groups.target) {
        const from = groups.title === undefined ? index + 2 : index + 3 + groups.target.length
        this.keep(index, end, from, end - 2)
        if (groups.title === undefined) this.markCode(from, end - 2)
      } else this.mark(groups.mark!, index, end)
    }
    return {cuts: this.cuts, bold: this.bold, code: this.code, bracketed: this.notes}
  }

  private cut(start: number, end: number): void {
    if (end > start) this.cuts.push([start + this.offset, end + this.offset])
  }

  /** Where a reference leads is written for a machine, and stands for a title that is elsewhere. */
  private markCode(start: number, end: number): void {
    this.code.push([start + this.offset, end + this.offset])
  }

  /** Of a stretch only a part is printed. */
  private keep(start: number, end: number, from: number, to: number): void {
    this.cut(start, from)
    this.cut(to, end)
  }

  /** A macro's printed text; gives where to go on. */
  private macro(head: string, start: number, from: number): number {
    if (this.bracket !== -1 && this.bracket < from) this.bracket = this.text.indexOf(']', from)
    const to = this.bracket
    if (to < 0 || to - from > mostInBrackets) return from
    const inner = this.text.slice(from, to)
    const printed = /^"([^"]*)"|^(?:(?!,\s*\w+=)[^^])*/.exec(inner)![0].length
    if (unprinted.test(head)) this.cut(start, to + 1)
    else if (/^footnote/.test(head)) {
      this.keep(start, to + 1, from, to)
      if (to > from) this.notes.push([from + this.offset, to + this.offset])
      return to + 1
    } else if (printed === 0) {
      const target = /^(?:link|xref|mailto):/.exec(head)?.[0].length ?? 0
      this.keep(start, to + 1, start + target, from - 1)
      this.markCode(start + target, from - 1)
      return to + 1
    } else this.keep(start, to + 1, from, from + printed)
    return from
  }

  /** A mark opens before a word and closes behind one; a single one also stands at the edge of a word. */
  private mark(mark: string, start: number, end: number): void {
    const before = this.text[start - 1] ?? ' '
    const after = this.text[end] ?? ' '
    const isSingle = /^[*_`#]$/.test(mark)
    const opened = this.opened.get(mark)
    if (opened !== undefined && /\S/.test(before) && !(isSingle && /[\p{L}\p{N}_]/u.test(after))) {
      this.cut(opened, opened + mark.length)
      this.cut(start, end)
      if (mark[0] === '*') this.bold.push([opened + mark.length + this.offset, start + this.offset])
      if (mark[0] === '`') this.markCode(opened, end)
      this.opened.delete(mark)
    } else if (/\S/.test(after) && !(isSingle && /[\p{L}\p{N}_:;}]/u.test(before)))
      this.opened.set(mark, start)
  }
}
