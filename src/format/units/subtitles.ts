import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {eachLine} from '../keyed-lines.ts'

interface Line {
  text: string
  start: number
  end: number
}

const timing = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/
/** Positions, styles, voices and times inside a cue, and how ideographs are read. */
const marks = /<rt>[^<>]*<\/rt>|\{\\[^{}]*\}|<\/?(?:[a-z][^<>]*|[\d:.]+)?>|&(?:amp|lt|gt|nbsp|lrm|rlm);/gi
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

/** SRT and WebVTT: a cue is what stands behind a time, up to the next one. */
export const readSubtitles: Reader = ({path, text}) => {
  const value = text()
  const lines: Line[] = []
  eachLine(value, ({start, end, column}) => {
    const from = start + column - 1
    lines.push({text: value.slice(from, end), start: from, end})
    return true
  })
  const units = unitsOf(value, lines)
  if (!units.some(({label}) => label !== undefined)) {
    throw new InputError(
      `\`${path}\` has no cue: expected \`00:00:01,000 --> 00:00:02,000\` and a text below it`,
    )
  }
  return [{value, contents: () => ({units})}]
}

function unitsOf(value: string, lines: readonly Line[]): Unit[] {
  const times = lines.flatMap(({text}, at) => (timing.test(text) ? [at] : []))
  const gather = new Gather()
  const units: Unit[] = []
  // What stands before the first cue says something about the file.
  const first = times[0] === undefined ? lines.length : labelAt(lines, times[0])
  addBlock(units, gather, value, lines.slice(0, first))
  for (const [count, at] of times.entries()) {
    const label = labelAt(lines, at)
    const next = times[count + 1]
    const all = lines.slice(at + 1, next === undefined ? undefined : labelAt(lines, next))
    // Comments and styles stand behind a blank line.
    const note = all.findIndex(
      ({text}, line) => /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(text) && all[line - 1]?.text.trim() === '',
    )
    const own = note < 0 ? all : all.slice(0, note)
    for (const line of own) addLine(gather, value, line)
    const {text, runs} = gather.take()
    const start = lines[label]!.start
    const end = own.findLast((line) => line.text.trim() !== '')?.end ?? lines[at]!.end
    const name = label < at ? lines[label]!.text.trim() : String(count + 1)
    const [, shown = '', hidden = ''] = timing.exec(lines[at]!.text)!
    const time = [millisecondsOf(shown), millisecondsOf(hidden)] as const
    if (text !== '') units.push({label: name, text, runs, start, end, time})
    if (note >= 0) addBlock(units, gather, value, all.slice(note))
  }
  return units
}

/** `01:02:03,400`; hours may be left out. */
export const millisecondsOf = (time: string): number =>
  Math.round(
    1000 *
      time
        .replace(',', '.')
        .split(':')
        .reduce((sum, part) => 60 * sum + Number(part), 0),
  )

/** The line with a cue's number or name, right above its time; the time itself where there is none. */
function labelAt(lines: readonly Line[], time: number): number {
  const above = lines[time - 1]
  if (!above || above.text.trim() === '' || timing.test(above.text)) return time
  const before = lines[time - 2]
  // A name stands apart; a number may follow a text without a blank line.
  return !before || before.text.trim() === '' || /^\s*\d+\s*$/.test(above.text) ? time - 1 : time
}

function addBlock(units: Unit[], gather: Gather, value: string, lines: readonly Line[]): void {
  const filled = lines.filter(({text}) => text.trim() !== '')
  if (filled.length === 0) return
  for (const line of filled) {
    gather.add(value, line.start, line.end)
    gather.part()
  }
  units.push({...gather.take(), start: filled[0]!.start, end: filled.at(-1)!.end})
}

function addLine(gather: Gather, value: string, {text, start, end}: Line): void {
  let at = start
  for (const match of text.matchAll(marks)) {
    const from = start + match.index
    gather.add(value, at, from)
    at = from + match[0].length
    const entity = entities[match[0].toLowerCase()]
    if (entity) gather.decoded(entity, from, at)
  }
  gather.add(value, at, end)
  gather.part()
}
