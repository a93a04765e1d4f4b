import type {Element, Root} from 'hast'
import {descendantsOf, textOf} from './page-tree.ts'

/** Elements whose lines are those of their source. */
const lined = new Set(['pre', 'listing', 'xmp', 'plaintext'])
/** What stands in a block of code. */
const ofCode = new Set(['code', 'samp', 'kbd', 'span', 'var'])

/** Paragraphs that blank lines part; fewer may be how the source of a page is set. */
const leastParagraphs = 3
/** A paragraph of running text has so many words and a stop. */
const leastWords = 4
/** So many of the paragraphs are running text. */
const leastProse = 0.2

/**
 * How the lines of an element are to be read: those of its own texts or of all in it, where they are paragraphs with blank
 * lines between, as older sites of laws print them, some of them by a style sheet alone; code has none.
 */
export function linesIn(element: Root | Element): 'own' | 'all' | undefined {
  if (element.type !== 'element') return undefined
  if (lined.has(element.tagName)) {
    if ([...descendantsOf(element)].some(({tagName}) => ofCode.has(tagName))) return undefined
    return areParagraphs(textOf(element), 1) ? 'all' : undefined
  }
  return element.children.some((child) => child.type === 'text' && areParagraphs(child.value, 2))
    ? 'own'
    : undefined
}

/** @param least so many of them are running text, at the least */
function areParagraphs(text: string, least: number): boolean {
  if (!blankLine.test(text)) return false
  const paragraphs = text.split(blankLine).filter((one) => /\S/.test(one))
  if (paragraphs.length < leastParagraphs) return false
  const prose = paragraphs.filter((one) => /[.:;,!?。]\s*$/.test(one) && isLong(one))
  return prose.length >= Math.max(least, paragraphs.length * leastProse)
}

const blankLine = /\n[ \t\r]*\n/

const isLong = (text: string): boolean => text.trim().split(/\s+/, leastWords).length >= leastWords

/** A line of a text, and what stands before it: nothing, the end of a line, or a blank line. */
interface Piece {
  start: number
  end: number
  behind: 'nothing' | 'line' | 'blank'
}

/** The lines of a stretch of the source; a blank line gives none. */
export function* piecesOf(source: string, start: number, end: number): Iterable<Piece> {
  let behind: Piece['behind'] = 'nothing'
  for (let from = start; from <= end; ) {
    const at = source.indexOf('\n', from)
    const to = at < 0 || at > end ? end : at
    const isBlank = source.slice(from, to).trim() === ''
    if (!isBlank) yield {start: from, end: to, behind}
    if (to === end) {
      // What goes on behind the stretch begins a line of its own.
      if (isBlank && from > start) yield {start: end, end, behind}
      return
    }
    behind = isBlank && from > start ? 'blank' : 'line'
    from = to + 1
  }
}
