import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {plainMessage} from '../plain-message.ts'

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and the scripts that follow them. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** What a message quotes, in the marks of each language that messages are written in. */
const quotation = /("[^"]*"|“[^”]*”|„[^“]*“|«[^»]*»)/

/**
 * A message as it stands on a page, in a language that is written from left to right. What it quotes from right to left
 * is set apart, or both sides of it would change places (Unicode Standard Annex 9, 6.3).
 *
 * @param told in the language of the page
 * @param key of its clause, where that stands beside it already
 */
export function messageOf(told: string, key = ''): Element {
  const message = plainMessage(told, key)
  return fromRight.test(message)
    ? h('bdi.message', {dir: 'ltr'}, partsOf(message))
    : h('bdi.message', message)
}

/** Quotations, each for itself, and what stands between them. */
const partsOf = (message: string): ElementContent[] =>
  message
    .split(quotation)
    .filter((part) => part !== '')
    .map((part) => (quotation.test(part) ? h('bdi', part) : {type: 'text', value: part}))
