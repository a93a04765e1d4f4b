import {once} from '../../once.ts'
import {type Doubt, positionBetween} from '../translation.ts'
import type {View} from '../view/lines.ts'

/** Fewer lines in two columns may be a table or an address. */
const leastLines = 6
/** Of the lines that are long enough to reach across the page, so many have the gutter at one place. */
const leastShare = 0.6
/** No printed line is longer. */
const widest = 300
/** Columns apart that gutters of one page may be, since lines begin with different letters. */
const slack = 1
/** Two texts with a gutter of three blanks and more between them, each with words on its side. */
const gutter = /^(.*?\S) {3,}(?=\S)(.*)$/u
const wordy = once((): RegExp => /\p{L}{2}.*\s.*\p{L}{2}|\p{Lo}{4}/u)

/** The doubt that a page in two columns was read across, as `pdftotext -layout` prints it. */
export function doubtsOfColumns(view: View): Doubt[] {
  const {source, lines} = view
  // Most texts have no such blanks at all.
  if (!source.includes('   ')) return []
  const places = new Map<number, number[]>()
  let long = 0
  for (const [i, {start, end}] of lines.entries()) {
    const text = source.slice(start, end)
    if (text.length >= widest) continue
    if (text.length >= 40) long++
    const found = text.includes('   ') ? gutter.exec(text.trimStart()) : null
    const [, left = '', right = ''] = found ?? []
    if (!found || !wordy().test(left) || !wordy().test(right) || / {3,}/.test(right.trimEnd())) continue
    const place = end - start - right.length
    const known = places.get(place)
    if (known) known.push(i)
    else places.set(place, [i])
  }
  let most: number[] = []
  for (const place of places.keys()) {
    const near: number[] = []
    for (let at = place - slack; at <= place + slack; at++) near.push(...(places.get(at) ?? []))
    if (near.length > most.length) most = near
  }
  if (most.length < leastLines || most.length < long * leastShare) return []
  const [first, last] = [lines[Math.min(...most)]!, lines[Math.max(...most)]!]
  return [
    {
      rule: 'structure',
      message:
        'Unexpected two columns side by side, expected one: lines are read across both; convert the PDF without `-layout`',
      confidence: 0.9,
      position: positionBetween(view, first.start, last.end),
    },
  ]
}
