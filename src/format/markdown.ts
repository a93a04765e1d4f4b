import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {once} from '../once.ts'
import type {Comment, Markup, Running} from './contents.ts'
import {type Document, type SourceMeta, sourceOf} from './document.ts'
import type {Format} from './format.ts'
import {markupOf} from './markup.ts'
import {findSpared, withoutSpared} from './spared.ts'
import {blanked, templateTagsIn} from './template-tags.ts'
import {readAs} from './text-document.ts'

export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  read({text}) {
    const value = text()
    return [{value, contents: () => markdownContents(value)}]
  },
}

/** A text of Markdown as the parser takes it, whatever its name; for texts that come from elsewhere than a file. */
export const markdownOf = (value: string, path: string, meta?: Partial<SourceMeta>): Document =>
  readAs(markdown, sourceOf(value, path, meta))

/** What Markdown says of a source. */
export const markdownContents = (source: string): Running => ({
  markup: markdownMarkup(source),
  comments: commentsOf(source),
})

/** Indented code would swallow an indented `(13)`, and nobody numbers code. */
export const allowIndented = {disable: {null: ['codeIndented']}}
const parser = once(() => unified().use(remarkParse).data('micromarkExtensions', [allowIndented]).freeze())

/**
 * Which characters of a Markdown source are markup. A long one is parsed in pieces, since the parser holds
 * some hundred bytes of events for each: in one piece 9 MB take 900 MB and four times as long.
 */
function markdownMarkup(source: string): Markup {
  const unread = findSpared(source)
  const cites: [number, number][] = []
  const paragraphs: [number, number][] = []
  const code: [number, number][] = []
  const all: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], code, cites, paragraphs, unread}
  const front = frontMatterOf(source)
  if (front) all.frontMatter = front
  const tags = templateTagsIn(source)
  const text = blanked(withoutSpared(source, unread), tags)
  for (const [start, end] of piecesOf(text)) {
    const from = Math.max(start, front?.end ?? 0)
    if (from >= end) continue
    const {edits, bold, headings, quotes, ...more} = markupOf(
      parser().parse(text.slice(from, end)) as Root,
      source,
      from,
      tags,
    )
    for (const range of more.cites ?? []) cites.push(range)
    for (const range of more.paragraphs ?? []) paragraphs.push(range)
    for (const range of more.code ?? []) code.push(range)
    for (const edit of edits) all.edits.push(edit)
    for (const range of bold) all.bold.push(range)
    for (const range of quotes) all.quotes.push(range)
    for (const [line, depth] of headings) all.headings.set(line, depth)
  }
  return all
}

const fences =
  /^\uFEFF?(?:---[ \t]*\r?\n([\s\S]*?)\r?\n---|\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+)[ \t]*(?:\r?\n|$)/
const field = /^(?:[\w.-]+\s*[:=]|\s|#|-|\[|\]|\}|$)/
const titleField = /^title\s*[:=]\s*(["']?)(.+?)\1\s*$/m

/** Fields at the top, YAML or TOML between two rules or an object of JSON, as static site generators read them. */
export function frontMatterOf(source: string): NonNullable<Markup['frontMatter']> | undefined {
  const object = objectOf(source)
  if (object) return object
  const match = fences.exec(source)
  const fields = match?.[1] ?? match?.[2]
  if (!match || fields === undefined || !fields.split(/\r?\n/).every((line) => field.test(line)))
    return undefined
  const title = titleField.exec(fields)?.[2]
  return {start: 0, end: match[0].length, ...(title && {title})}
}

const braces = /^\uFEFF?\{\r?\n[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/

function objectOf(source: string): NonNullable<Markup['frontMatter']> | undefined {
  const [whole] = (/^\uFEFF?\{\r?\n/.test(source) && braces.exec(source)) || []
  if (whole === undefined) return undefined
  try {
    const {title} = JSON.parse(whole.replace('\uFEFF', ''))
    return {start: 0, end: whole.length, ...(typeof title === 'string' && {title})}
  } catch {
    return undefined
  }
}

const pieceSize = 65_536
/**
 * A heading with a line below it costs as much as all that stands before it in its piece. A piece ends where no block
 * reaches across, so that nothing is lost with more of them.
 */
const mostUnderlines = 300
/** The same of a list or quote, when it ends. */
const mostLists = 300

/**
 * Cuts a source where no block can reach across: before a line at the margin that starts with a letter, a bracket, a
 * quotation mark or a heading mark, behind a blank line, outside fences and comments. A link's definition in another piece is
 * not found, which changes none of its words.
 */
function piecesOf(source: string): [number, number][] {
  const pieces: [number, number][] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  let fence = ''
  let comment = false
  let scanned = start
  let underlines = 0
  let lists = 0
  if (
    source.length <= pieceSize &&
    countUnderlines(source) <= mostUnderlines &&
    countLists(source) <= mostLists
  )
    return [[start, source.length]]
  const margin = /\n[^\S\n]*\n(?=[#\p{L}(（§"“„«]|\[\^)/gu
  for (const {index, 0: gap} of source.matchAll(margin)) {
    for (const [mark] of source.slice(scanned, index).matchAll(/^ {0,3}(?:```+|~~~+)|<!--|-->/gm)) {
      const kind = mark.trim().slice(0, 3)
      if (kind === '<!-' || kind === '-->') comment = kind === '<!-'
      else if (fence === '') fence = kind
      else if (fence === kind) fence = ''
    }
    underlines += countUnderlines(source.slice(scanned, index))
    lists += countLists(source.slice(scanned, index + gap.length))
    scanned = index
    const isCheap = index - start < pieceSize && underlines <= mostUnderlines && lists <= mostLists
    if (fence !== '' || comment || isCheap) continue
    pieces.push([start, index + gap.length])
    start = index + gap.length
    underlines = 0
    lists = 0
  }
  pieces.push([start, source.length])
  return pieces
}

const countUnderlines = (text: string): number => text.match(/^ {0,3}(?:=+|--+)[ \t]*$/gm)?.length ?? 0

/** A line that begins a list or quote, behind a line at the margin that is in none. */
const listStart = /^(?![-+*>\s]|\d{1,9}[.)]).+\r?\n(?:[^\S\n]*\n)? {0,3}(?:[-+*>]|\d{1,9}[.)])\s/gm

const countLists = (text: string): number => text.match(listStart)?.length ?? 0

const opening = /<!--\s*(?=clausediff-)/g

/** Comments to this program; one without an end is none, and so is what begins behind it. */
export function commentsOf(source: string): Comment[] {
  const comments: Comment[] = []
  opening.lastIndex = 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const start = opening.lastIndex
    const end = source.indexOf('-->', start)
    if (end < 0) break
    opening.lastIndex = end + 3
    comments.push({text: source.slice(start, end).trim(), start: found.index})
  }
  return comments
}
