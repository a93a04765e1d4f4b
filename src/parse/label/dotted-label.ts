import {isTight} from '../view/script.ts'
import type {Label} from './label.ts'
import {listLabel, readingsOf} from './list-label.ts'
import type {Found} from './shapes.ts'

/** `J. R. Smith`: in ASCII without the expression for letters of all scripts. */
const isInitial = (text: string): boolean =>
  /^[A-Z]\.\s/.test(text) &&
  (/^(?:[A-Z]\.\s+)+[A-Z][a-z]+[,\s]/.test(text) ||
    (/^(?:[A-Z]\.\s+)+[A-Za-z]*[^\0-\x7f]/.test(text) &&
      /^[A-Z]\.\s+(?:[A-Z]\.\s+)*\p{Lu}\p{Ll}+[,\s]/u.test(text)))

/** `데이터`, and `Mozilla が`, a Latin name at the start of a sentence of a script without blanks. */
function opensTight(text: string): boolean {
  if (/^[\uac00-\ud7af]/.test(text)) return true
  const behind = /^[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*)*\s?/.exec(text)?.[0].length
  return behind !== undefined && behind < text.length && isTight(text[behind]!)
}

/** `1.Definitions`: a capital word behind a number of a list; `1.Example.com` and `3.May 2030` are none. */
const opensHeading = (text: string, numeral: string): boolean =>
  /^\d{1,2}$/.test(numeral) && /^\p{Lu}[\p{L}’'-]*(?![.\p{L}\d])(?!\s+\d{4})/u.test(text)

/** `1. May`, `a. the name`, `一、`: one number with a stop behind it; abbreviations, dates and initials are oddities. */
export function scanDotted(text: string, start: number, match: NonNullable<Found>): Label | undefined {
  const style = match[2] === '、' ? '、' : '.'
  const next = text[match[0]!.length] ?? ' '
  const readings = readingsOf(match[1]!, style)
  // `U.S.`, `e.g.`: no blank behind the stop. Chinese and Japanese and a full-width stop need none, nor does a Latin name in them.
  const tight = !/\s/.test(next) && !/[(（–—]/.test(next) && /^[\dA-Za-z]/.test(match[1]!) && match[2] === '.'
  const mayBeTight =
    isTight(next) || next === '"' || (/^\d/.test(text) && opensTight(text.slice(match[0]!.length)))
  const glued = tight && !mayBeTight
  if (glued && !opensHeading(text.slice(match[0]!.length), match[1]!)) return undefined
  const year = /^\d{4}$/.test(match[1]!) ? 4 : 0
  const isNumber = /^\d/.test(text)
  const date =
    isNumber && /^\d{1,2}\.\s+\S+\s+\d{4}/.test(text) && /^\d{1,2}\.\s+\p{L}+\.?\s+\d/u.test(text) ? 4 : 0
  const initial = !isNumber && isInitial(text) ? 0.3 : 0
  // `S. 7`, `N. 12`: a word cut short before its number.
  const short = /^\S{1,2}\.\s\d/.test(text) && /^\p{Lu}/u.test(text) ? 3 : 0
  return listLabel({text, start}, match[0]!, year + date + initial + short + (glued ? 1.5 : 0), readings)
}
