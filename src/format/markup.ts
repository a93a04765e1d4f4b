import type {List, Nodes, Root} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {boxMarksIn} from './box-marks.ts'
import {codeElements} from './code-elements.ts'
import type {Edit, Markup} from './contents.ts'
import {textBetweenTags, withoutCuts} from './kept-stretches.ts'
import {raised} from './office/raised.ts'
import {isRaised} from './raised-numbers.ts'

/**
 * Which characters of a source are markup, by its syntax tree; the tree's offsets are moved by `shift`.
 *
 * @param tags stretches of the source that no text node tells from text: ascending, not overlapping
 */
export function markupOf(
  tree: Root,
  source: string,
  shift = 0,
  tags: readonly (readonly [number, number])[] = [],
): Markup {
  const cuts = [...tags]
  const cites: [number, number][] = []
  const paragraphs: [number, number][] = []
  const code: [number, number][] = []
  const markup: Markup = {edits: [], bold: [], headings: new Map(), quotes: [], code, cites, paragraphs}
  /** Where an element of code begins that is still open. */
  let openCode: number | undefined
  const numbers = new Map<number, number>()
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
        code.push([start, end])
        continue
      }
      case 'code':
        markup.quotes.push([start, end])
        code.push([start, end])
        // What stands between fences is one thing, blank lines and all.
        if (isFenced(source, start)) paragraphs.push([start, end])
        kept.push([...withoutFences(source, start, end), false])
        continue
      case 'html':
        for (const text of textBetweenTags(source, start, end)) kept.push([...text, true])
        if (opensCode.test(node.value)) openCode ??= start
        if (openCode !== undefined && closesCode.test(node.value)) {
          code.push([openCode, end])
          openCode = undefined
        }
        continue
      case 'definition':
        // Where a link leads is markup, here as in the link itself.
        if (isNote(node) || !leadsAway.test(node.url)) kept.push([start, end, false])
        continue
      case 'linkReference':
        if (node.referenceType === 'full' || !isNote(node)) break
        kept.push([start, end, false])
        continue
      case 'footnoteReference':
      case 'imageReference':
        kept.push([start, end, false])
        continue
      case 'image':
      case 'thematicBreak':
      case 'break':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        continue
      case 'listItem':
        keepMarker(source, start, kept)
        break
      case 'list':
        if (node.ordered) countOn(node, source, shift, numbers)
        break
      case 'paragraph':
        if (isTable(source.slice(start, end))) markup.quotes.push([start, end])
        else paragraphs.push([start, end])
        for (const cut of boxMarksIn(source, start, end)) cuts.push(cut)
        break
      case 'heading':
        markup.headings.set(source.lastIndexOf('\n', start) + 1, node.depth)
        break
      case 'blockquote':
        cites.push([start, end])
        break
      case 'emphasis':
        // `{/*id*/}`, a comment of MDX in a file that is called Markdown: its signs go with the texts beside it.
        if (source.slice(start - 2, start) === '{/' && source.slice(end, end + 2) === '/}') continue
        break
      case 'strong':
        markup.bold.push([start, end])
        break
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (codeElements.has(node.name ?? '')) code.push([start, end])
        break
    }
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  const from = (tree.position?.start.offset ?? 0) + shift
  const to = (tree.position?.end.offset ?? source.length) + shift
  markup.edits = editsBetween(source, withoutCuts(kept, cuts), from, to, numbers)
  code.sort((a, b) => a[0] - b[0])
  return markup
}

/** Whether an element of code begins in HTML and goes on behind it, or ends in it. */
const opensCode = new RegExp(`<(?:${[...codeElements].join('|')})\\b`, 'i')
const closesCode = new RegExp(`</(?:${[...codeElements].join('|')})\\b`, 'i')

const isFenced = (source: string, start: number): boolean =>
  /^(?:```|~~~)/.test(source.slice(start, start + 3))

/** What stands between the fences of a block of code, the name of its language left out; all of it where it has none. */
function withoutFences(source: string, start: number, end: number): [number, number] {
  const block = source.slice(start, end)
  const opening = /^(?:`{3,}|~{3,})[^\n]*(?:\n|$)/.exec(block)
  if (!opening) return [start, end]
  const closing = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(block)
  const from = start + opening[0].length
  return [from, Math.max(from, closing ? start + closing.index : end)]
}

/** An address, a path, a file or a place in one. */
const leadsAway = /[/#@]|\.\w/

/** `[1]` and `[1]: Ibid`: the syntax of links, but the mark of a note and the note. */
const isNote = ({label}: {label?: string | null | undefined}): boolean => /^\d+$/.test(label ?? '')

/** A list whose items all have one number counts by their places, as CommonMark does: `1. 1. 1.`. */
function countOn(list: List, source: string, shift: number, numbers: Map<number, number>): void {
  const starts = list.children.map(({position}) => (position?.start.offset ?? 0) + shift)
  const printed = starts.map((start) => /^\d+/.exec(source.slice(start, start + 12))?.[0] ?? '')
  if (starts.length < 2 || printed.some((number) => number !== printed[0]) || Number(printed[0]) > 1) return
  for (const [i, start] of starts.entries()) if (i > 0) numbers.set(start, Number(printed[0]) + i)
}

/** Lines of cells between bars, with a rule below the first. */
const isTable = (text: string): boolean => /\|[^|\n]*\n[ \t|:]*--[ \t|:-]*(?:\n|$)/.test(text)

/** Numbers of ordered lists are labels; bullets stay, as they part the items of a clause. */
function keepMarker(source: string, start: number, kept: [number, number, boolean][]): void {
  const marker = /^(?:\d+[.)]|[-+*])/.exec(source.slice(start, start + 12))
  if (marker) kept.push([start, start + marker[0].length, false])
}

/**
 * Besides escapes and entities: the mark of a quote that goes on, the rule of a table and bars at the ends of its rows. Two runs
 * of blanks never touch: a long one would be parted at each of its places.
 */
const escapes =
  /(?<=\n)[ \t]*>[> \t]*|(?<=^|\n)[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?(?=\n|$)|(?<=^|\n)[ \t]*\|(?=.*\|)|\|[ \t]*(?=\n|$)|(?:[ \t]|(?<=\n)|^)\{[:#.][^{}\n]*\}[ \t]*(?=\n|$)|\{\/$|^\/\}|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Everything that is neither kept nor blank is taken out; escapes and entities in kept text are decoded. */
function editsBetween(
  source: string,
  kept: [number, number, boolean][],
  from: number,
  to: number,
  numbers: ReadonlyMap<number, number>,
): Edit[] {
  const edits: Edit[] = []
  let last = from
  const drop = (start: number, end: number): void => {
    if (/\S/.test(source.slice(start, end))) for (const edit of markupIn(source, start, end)) edits.push(edit)
  }
  for (const [start, end, escaped] of kept) {
    if (start > last) drop(last, start)
    const number = numbers.get(start)
    if (number !== undefined) edits.push({start, end: end - 1, text: String(number)})
    last = Math.max(last, end)
    if (!escaped) continue
    if (isRaised(source, start, end)) {
      for (let at = start; at < end; at++) edits.push({start: at, end: at + 1, text: raised(source[at]!)})
      continue
    }
    for (const match of source.slice(start, end).matchAll(escapes)) {
      const at = start + match.index
      // Of an escape only the backslash goes, so that the character itself keeps its place.
      if (/^[^&\\]/.test(match[0])) edits.push({start: at, end: at + match[0].length, text: ''})
      else if (match[0][0] === '\\') edits.push({start: at, end: at + 1, text: ''})
      else {
        const text = decodeString(match[0])
        if (text !== match[0]) edits.push({start: at, end: at + match[0].length, text})
      }
    }
  }
  drop(last, to)
  return edits
}

const breaking = /<\/?(?:br|hr|li|ul|ol|p|div|td|th|tr|table|dd|dt|h\d)\b/i

/** One edit for each stretch without line breaks, so that a line needs to look at its own only. */
function markupIn(source: string, start: number, end: number): Edit[] {
  return [...source.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    // A word behind a line break or an item is another one.
    text: breaking.test(match[0]) ? ' ' : '',
  }))
}
