import type {Nodes, Root} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Edit} from './folded.ts'
import type {Markup} from './lines.ts'
import {type Marks, readMarks} from './marks.ts'
import {findSpared, mostMarks, type Unread, withoutSpared} from './spared.ts'

/** Indented code would swallow an indented `(13)`, and nobody numbers code. */
export const allowIndented = {disable: {null: ['codeIndented']}}
const markdown = once(() => unified().use(remarkParse).data('micromarkExtensions', [allowIndented]).freeze())

/** Constructs that misread plain text: a line of dashes is no heading, `10.` no first item, `[2025]` no link. */
const blocks = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list']
const inlines = ['setextUnderline', 'thematicBreak', 'labelStartImage', 'labelStartLink', 'labelEnd']
const rest = ['htmlText', 'autolink', 'codeText', 'hardBreakEscape']
const plain = once(() =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{disable: {null: [...blocks, ...inlines, ...rest]}}])
    .freeze(),
)

/** Made when first needed: most plain texts never need a parser. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/**
 * Which characters of a Markdown source are markup. A long one is parsed in pieces, since the parser holds
 * some hundred bytes of events for each: in one piece 9 MB take 900 MB and four times as long.
 */
export function markdownMarkup(source: string): Markup {
  const unread = findSpared(source)
  const all: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], unread}
  const text = withoutSpared(source, unread)
  for (const [start, end] of piecesOf(text)) {
    const {edits, bold, headings, quotes} = markupOf(
      markdown().parse(text.slice(start, end)) as Root,
      source,
      start,
    )
    for (const edit of edits) all.edits.push(edit)
    for (const range of bold) all.bold.push(range)
    for (const range of quotes) all.quotes.push(range)
    for (const [line, depth] of headings) all.headings.set(line, depth)
  }
  return all
}

const pieceSize = 65_536
/** A heading with a line below it costs as much as all that stands before it in its piece. */
const mostUnderlines = 300

/**
 * Cuts a source where no block can reach across: before a line at the margin that starts with a letter or a
 * heading mark, behind a blank line, outside fences and comments. A link's definition in another piece is
 * not found, which changes none of its words.
 */
function piecesOf(source: string): [number, number][] {
  const pieces: [number, number][] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  let fence = ''
  let comment = false
  let scanned = start
  let underlines = 0
  if (source.length <= pieceSize && countUnderlines(source) <= mostUnderlines) return [[start, source.length]]
  const margin = /\n[^\S\n]*\n(?=[#\p{L}])/gu
  for (const {index, 0: gap} of source.matchAll(margin)) {
    for (const [mark] of source.slice(scanned, index).matchAll(/^ {0,3}(?:```+|~~~+)|<!--|-->/gm)) {
      const kind = mark.trim().slice(0, 3)
      if (kind === '<!-' || kind === '-->') comment = kind === '<!-'
      else if (fence === '') fence = kind
      else if (fence === kind) fence = ''
    }
    underlines += countUnderlines(source.slice(scanned, index))
    scanned = index
    if (fence !== '' || comment || (index - start < pieceSize && underlines <= mostUnderlines)) continue
    pieces.push([start, index + gap.length])
    start = index + gap.length
    underlines = 0
  }
  pieces.push([start, source.length])
  return pieces
}

const countUnderlines = (text: string): number => text.match(/^ {0,3}(?:=+|--+)[ \t]*$/gm)?.length ?? 0

/**
 * Which characters of a plain text are markup: bold and emphasis marks, escapes. An entity stays as it is written: in
 * plain text `&amp;` is five characters. Only paragraphs that hold such a character are looked at: paragraphs do not
 * see each other, and of a policy text one in ten has any.
 */
export function plainMarkup(source: string): Markup {
  const unread: Unread[] = []
  const all: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], unread}
  const suspicious = /\*(?=\S)|_(?=\S)|\\(?=[!-/:-@[-`{-~])/g
  const decoded = /\\[!-/:-@[-`{-~]|\r(?!\n)/
  let done = 0
  for (let found = suspicious.exec(source); found; found = suspicious.exec(source)) {
    const [start, end] = paragraphAround(source, found.index, done)
    done = end
    const {edits, bold} = marksOf(source, start, end, decoded, unread)
    for (const edit of edits) all.edits.push(edit)
    for (const range of bold) all.bold.push(range)
    suspicious.lastIndex = end
  }
  return all
}

function marksOf(source: string, start: number, end: number, decoded: RegExp, unread: Unread[]): Marks {
  const paragraph = source.slice(start, end)
  const simple = decoded.test(paragraph) ? undefined : readMarks(source, start, end)
  if (simple) return simple
  // The parser's time grows with the square of the marks, and nobody emphasises so much.
  const marks = paragraph.match(/\*+|_+/g)?.length ?? 0
  if (marks <= mostMarks) return parseMarks(source, start, end)
  unread.push({start, end, excess: `${marks} marks in one paragraph, expected at most ${mostMarks}`})
  return {edits: [], bold: []}
}

/** The marks of a paragraph of plain text, whatever they are. */
export function parseMarks(source: string, start: number, end: number): Marks {
  const {edits, bold} = markupOf(plain().parse(source.slice(start, end)) as Root, source, start)
  // What stands for something is an entity; of an escape only the backslash goes.
  return {edits: edits.filter(({text}) => text === ''), bold}
}

/** The paragraph that holds an offset; nothing before `floor` is looked at, so that the whole stays linear. */
function paragraphAround(source: string, index: number, floor: number): [number, number] {
  const gap = /\n[^\S\n]*\n/g
  let start = floor
  for (const match of source.slice(floor, index).matchAll(gap)) start = floor + match.index + match[0].length
  while (/\s|\uFEFF/.test(source[start] ?? 'x')) start++
  gap.lastIndex = index
  return [start, gap.exec(source)?.index ?? source.length]
}

/** Which characters of a source are markup, by its syntax tree; the tree's offsets are moved by `shift`. */
export function markupOf(tree: Root, source: string, shift = 0): Markup {
  const markup: Markup = {edits: [], bold: [], headings: new Map(), quotes: []}
  const kept: [number, number, boolean][] = []
  // A stack of its own: trees may be deeper than the one of the machine.
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = (node.position?.start.offset ?? 0) + shift
    const end = (node.position?.end.offset ?? 0) + shift
    switch (node.type) {
      case 'text':
        kept.push([start, end, true])
        continue
      case 'inlineCode': {
        const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0
        kept.push([start + ticks, end - ticks, false])
        continue
      }
      case 'code':
        markup.quotes.push([start, end])
        kept.push([start, end, false])
        continue
      case 'html':
        for (const text of textBetweenTags(source, start, end)) kept.push([...text, true])
        continue
      case 'definition':
      case 'footnoteReference':
      case 'imageReference':
        kept.push([start, end, false])
        continue
      case 'image':
      case 'thematicBreak':
      case 'break':
        continue
      case 'listItem':
        keepMarker(source, start, kept)
        break
      case 'heading':
        markup.headings.set(source.lastIndexOf('\n', start) + 1, node.depth)
        break
      case 'blockquote':
        markup.quotes.push([start, end])
        break
      case 'strong':
        markup.bold.push([start, end])
        break
    }
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  const from = (tree.position?.start.offset ?? 0) + shift
  const to = (tree.position?.end.offset ?? source.length) + shift
  markup.edits = editsBetween(source, kept, from, to)
  return markup
}

/** Numbers of ordered lists are labels; bullets stay, as they part the items of a clause. */
function keepMarker(source: string, start: number, kept: [number, number, boolean][]): void {
  const marker = /^(?:\d+[.)]|[-+*])/.exec(source.slice(start, start + 12))
  if (marker) kept.push([start, start + marker[0].length, false])
}

function textBetweenTags(source: string, start: number, end: number): [number, number][] {
  const html = source.slice(start, end)
  const texts: [number, number][] = []
  let last = 0
  for (const tag of html.matchAll(/<!--[\s\S]*?-->|<[^>]*>/g)) {
    if (tag.index > last) texts.push([start + last, start + tag.index])
    last = tag.index + tag[0].length
  }
  if (last < html.length) texts.push([start + last, end])
  return texts
}

const escapes = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Everything that is neither kept nor blank is taken out; escapes and entities in kept text are decoded. */
function editsBetween(source: string, kept: [number, number, boolean][], from: number, to: number): Edit[] {
  const edits: Edit[] = []
  let last = from
  const drop = (start: number, end: number): void => {
    if (/\S/.test(source.slice(start, end))) for (const edit of markupIn(source, start, end)) edits.push(edit)
  }
  for (const [start, end, escaped] of kept) {
    if (start > last) drop(last, start)
    last = Math.max(last, end)
    if (!escaped) continue
    for (const match of source.slice(start, end).matchAll(escapes)) {
      const at = start + match.index
      // Of an escape only the backslash goes, so that the character itself keeps its place.
      if (match[0][0] === '\\') edits.push({start: at, end: at + 1, text: ''})
      else {
        const text = decodeString(match[0])
        if (text !== match[0]) edits.push({start: at, end: at + match[0].length, text})
      }
    }
  }
  drop(last, to)
  return edits
}

/** One edit for each stretch without line breaks, so that a line needs to look at its own only. */
function markupIn(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: '',
  }))
}
