import {once} from '../../once.ts'
import {printRoman, readRoman} from '../../roman.ts'

const ascii = /^\(?(?:[a-z]|\d{1,2}|[ivx]{2,5})\)(?=\s)/
const others = once(() => /^\(?\p{Ll}\)(?=\s)/u)

/** The label of an item that a text begins with, `(a)`, `12)`, `iii)`; in ASCII without an expression for letters of all scripts. */
export function itemOf(text: string): string | undefined {
  const close = text.indexOf(')')
  if (close < 1 || close > longest || !/\s/.test(text[close + 1] ?? '')) return undefined
  return (ascii.exec(text) ?? (/^[(]?[^\0-\x7f]/.test(text) ? others().exec(text) : null))?.[0]
}
/** In characters. */
const longest = 6

/** What the next item may be printed as: `ii)` or `j)` behind `i)`. */
export function itemsBehind(label: string): string[] {
  const open = label.startsWith('(') ? '(' : ''
  const inner = label.slice(open.length, -1)
  const roman = /^[ivx]+$/.test(inner) ? readRoman(inner) : undefined
  const next = roman === undefined ? [] : [printRoman(roman + 1)]
  if (/\d/.test(inner)) next.push(String(Number(inner) + 1))
  else if (inner.length === 1) next.push(String.fromCharCode(inner.charCodeAt(0) + 1))
  return next.map((each) => `${open}${each})`)
}
