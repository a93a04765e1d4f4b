import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {eachLine} from '../keyed-lines.ts'
import {millisecondsOf} from './subtitles.ts'

/** Styles and positions, line breaks and hard blanks inside a line of dialogue. */
const marks = /\{[^{}]*\}|\\[Nnh]/g
/** Shapes are drawn with numbers. */
const drawing = /\{[^{}]*\\p[1-9][^{}]*\}/
const usual = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']

/** Advanced SubStation Alpha, and what went before it (Aegisub manual, "ASS tags"): each line of dialogue is a cue. */
export const readAss: Reader = ({path, text}) => {
  const value = text()
  const units: Unit[] = []
  const gather = new Gather()
  let fields = usual
  let section = ''
  eachLine(value, ({start, end}) => {
    const line = value.slice(start, end)
    section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1]?.toLowerCase() ?? section
    const format = section === 'events' && /^\s*Format:(.*)$/i.exec(line)
    if (format) fields = format[1]!.split(',').map((name) => name.trim().toLowerCase())
    const said = /^\s*Dialogue:/i.exec(line)
    if (!said || drawing.test(line)) return true
    // The text comes last, and may hold commas.
    let at = said[0].length
    const values = new Map<string, string>()
    for (const name of fields.slice(0, -1)) {
      const comma = line.indexOf(',', at)
      if (comma < 0) return true
      values.set(name, line.slice(at, comma).trim())
      at = comma + 1
    }
    let from = start + at
    for (const match of line.slice(at).matchAll(marks)) {
      const to = start + at + match.index
      gather.add(value, from, to)
      if (match[0][0] === '\\') gather.part()
      from = to + match[0].length
    }
    gather.add(value, from, end)
    const made = gather.take()
    const time = [millisecondsOf(values.get('start') ?? ''), millisecondsOf(values.get('end') ?? '')] as const
    const label = String(units.length + 1)
    if (made.text !== '') units.push({label, ...made, start, end, ...(time.every(Number.isFinite) && {time})})
    return true
  })
  if (units.length === 0) throw new InputError(`\`${path}\` has no dialogue: expected \`Dialogue: …\``)
  return [{value, contents: () => ({units})}]
}
