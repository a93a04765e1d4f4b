import type {Edit} from '../contents.ts'
import type {Blocks} from '../pages/blocks.ts'
import {addPieces, type Range} from './inline-pieces.ts'
import type {SourceLine} from './source-lines.ts'

/** What a text says that its names stand for. */
export interface Substitutes {
  /** The mark of a note: `[^1]`. */
  noteOf(name: string): string
  /** What stands for other characters: references to substitutions, and notes that are numbered by themselves. */
  entities(source: string, start: number, end: number): Edit[]
}

const replacement = /^\s*\.\.[ \t]+\|([^|]+)\|[ \t]+replace::[ \t]+(.*)$/
const note = /^\s*\.\.[ \t]+\[(#[\w.-]*)\]/
/** A substitution, or the call of a note: `|agency|`, `[1]_`. */
const reference = /\|([^|\s](?:[^|\n]{0,200}[^|\s])?)\||[ \t]*\[(#?[\w.-]+|#|\*)\](?=_)/g

/** The substitutions and the numbered notes of a text. */
export function substitutesIn(lines: readonly SourceLine[]): Substitutes {
  const values = new Map<string, string>()
  const numbers = new Map<string, number>()
  let count = 0
  let unnamed = 0
  for (const {text} of lines) {
    const [, name, value] = replacement.exec(text) ?? []
    if (name !== undefined && value !== undefined) values.set(name, value)
    const label = note.exec(text)?.[1]
    if (label !== undefined) numbers.set(label === '#' ? `#${unnamed++}` : label, ++count)
  }
  const seen = {notes: 0, calls: 0}
  const markOf = (name: string, kind: keyof typeof seen): string =>
    `[^${numbers.get(name === '#' ? `#${seen[kind]++}` : name) ?? name.replace(/^#/, '')}]`
  return {
    noteOf: (name) => markOf(name, 'notes'),
    entities(source, start, end) {
      const edits: Edit[] = []
      // The line behind a call's bracket is no longer in the stretch.
      for (const {0: whole, 1: name, 2: call, index} of source.slice(start, end + 1).matchAll(reference)) {
        const text = call === undefined ? values.get(name!) : markOf(call, 'calls')
        if (text === undefined) continue
        // A mark stands behind a word, without the blank that the syntax asks for.
        const from = start + index + whole.search(/\S/)
        if (from > start + index) edits.push({start: start + index, end: from, text: ''})
        edits.push({start: from, end: start + index + whole.length, text})
      }
      return edits
    },
  }
}

const token = new RegExp(
  [
    String.raw`\x60\x60(?<literal>[^\n]{1,2000}?|[\s\S]{1,300}?)\x60\x60`,
    String.raw`(?<role>:[\w:+.-]{1,60}:)?(?<![\w\x60])_?\x60(?<text>[^\x60]{1,1000})\x60(?<after>:[\w:+.-]{1,60}:|__?)?`,
    String.raw`(?<escape>\\)(?=\S)`,
    String.raw`(?<gap>\\\s)`,
    String.raw`(?<call>(?<=\])_(?![\w]))`,
    String.raw`(?<reference>(?<=[\p{L}\p{N}])__?(?=$|[\s.,;:!?'")\]}>/-]))`,
    String.raw`(?<mark>\*\*|\*)`,
  ].join('|'),
  'gu',
)

/** Puts a stretch into the line that is open, without its marks. */
export function addInline(blocks: Blocks, source: string, start: number, end: number): void {
  const text = source.slice(start, end)
  const cuts: Range[] = []
  const bold: Range[] = []
  const code: Range[] = []
  const opened = new Map<string, number>()
  for (const {0: whole, index, groups = {}} of text.matchAll(token)) {
    const first = start + index
    const last = first + whole.length
    if (groups.literal !== undefined) {
      cuts.push([first, first + 2], [last - 2, last])
      code.push([first, last])
    } else if (groups.text !== undefined) {
      const from = first + whole.indexOf('`') + 1
      // `text <target>`: the target is not printed.
      const shown = /^([\s\S]*\S)\s*<[^<>]*>$/.exec(groups.text)?.[1] ?? groups.text
      cuts.push([first, from], [from + shown.length, last])
    } else if (groups.mark !== undefined) {
      const mark = groups.mark
      const from = opened.get(mark)
      if (from !== undefined && /\S/.test(text[index - 1] ?? ' ')) {
        cuts.push([from, from + mark.length], [first, last])
        if (mark === '**') bold.push([from + 2, first])
        opened.delete(mark)
      } else if (/\S/.test(text[index + mark.length] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? ' '))
        opened.set(mark, first)
    } else cuts.push([first, last])
  }
  addPieces(blocks, start, end, {cuts, bold, code})
}
