import type {Unit} from './contents.ts'
import type {Reader} from './format.ts'
import {Gather} from './gather.ts'
import {eachLine, textOf} from './keyed-lines.ts'

const verse = /^\s*(\d{1,3})\|(\d{1,3})\|/

/** Lines of `sura|verse|text`; lines of comments, which stand at the end, are no clauses. */
export const readTanzil: Reader = ({text}) => {
  const value = text()
  return [{value, contents: () => ({units: unitsOf(value)})}]
}

function unitsOf(value: string): Unit[] {
  const units: Unit[] = []
  const gather = new Gather()
  eachLine(value, (line) => {
    const text = textOf(value, line)
    if (text.trim() === '') return true
    const found = verse.exec(text)
    const start = line.start + line.column - 1
    gather.add(value, start + (found?.[0].length ?? 0), line.end)
    const place = {...gather.take(), start, end: line.end}
    if (found)
      units.push({
        label: found[0].trim().slice(0, -1),
        key: `${Number(found[1])}.${Number(found[2])}`,
        ...place,
      })
    else if (text.startsWith('#')) units.push(place)
    else
      units.push({
        ...place,
        doubts: ['Unexpected line without a verse, expected `sura|verse|text`: it belongs to no clause'],
      })
    return true
  })
  return units
}
