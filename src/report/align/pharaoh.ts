import type {Reported} from '../../judge/index.ts'
import {inBatches} from '../in-batches.ts'
import {linkedRows} from './pair.ts'

/** `0-0 1-2 …`, places of the words in the row, counted from 0; a line for every row. */
export function alignPharaoh(report: Reported): Iterable<string> {
  return inBatches(lines(report))
}

function* lines(report: Reported): Generator<string> {
  for (const {links} of linkedRows(report)) {
    let line = ''
    for (let link = 0; link < links.length; link += 3) {
      line += `${link > 0 ? ' ' : ''}${links[link]}-${links[link + 1]}`
    }
    yield line
  }
}
