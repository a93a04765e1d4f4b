import type {Element} from 'hast'
import {decodeString} from 'micromark-util-decode-string'
import type {Edit} from '../contents.ts'
import {isRaising} from './page-notes.ts'
import {elementsOf, targetOf, typesOf, wordsOf} from './page-tree.ts'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** The entities in a stretch of a page. */
export function* entitiesIn(source: string, start: number, end: number): Iterable<Edit> {
  for (const match of source.slice(start, end).matchAll(entity)) {
    const text = decodeString(match[0])
    if (text !== match[0])
      yield {start: start + match.index, end: start + match.index + match[0].length, text}
  }
}

/** `[1] `, `1. `, `* `: what a note prints before its text. */
export const ownMark = /^\s*(?:[[(]?(?:\d{1,4}|\*{1,4}|[†‡§¶])[\])]?[.:]?(?=\s|$)[\s]*|\^\s*)?/

/** `(a)`, `1.`, `–`: the cell of a label. */
export const isLabel = (text: string): boolean =>
  /^\s*(?:[([]?[\p{L}\p{N}]{1,5}[.)\]]*|[–—•-])\s*$/u.test(text)

/** A raised number, or one that leads to a note. */
export function isNoteMark(node: Element, before: string): boolean {
  if (!isRaising(node)) return node.tagName === 'a' && /noteref/.test(typesOf(node))
  const words = wordsOf(node)
  const leads = elementsOf(node).some((child) => targetOf(child) !== undefined)
  if (leads || /^(?:\[\w{1,3}\]|\d{1,3}\)|\*+|[†‡])$/.test(words)) return true
  // Behind a unit or a figure it is an exponent: m², 10⁶.
  return (
    /^\d{1,3}$/.test(words) &&
    /[\p{L}.,;:!?"”’)]$/u.test(before) &&
    !/(?:^|[^\p{L}])[kcmd\u00b5]?m$/iu.test(before)
  )
}
