import {signingWords, yearInIdeographs} from '../../language/index.ts'
import {once} from '../../once.ts'
import {breaksOff} from './folded.ts'

/** In characters. */
const longestLine = 90
const year = new RegExp(String.raw`(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|${yearInIdeographs}`)
const place = once(() => new RegExp(`^(?:${signingWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu'))
const stopped = /[.!?。！？]["”’»)]*$/

/** Whether a line says where and when a text was signed: those who signed follow it. */
export const isPlaced = (text: string): boolean => place().test(text)

/** A line of a signature: a name, an office, a place, a date. A sentence is none, unless it is four words short. */
export const isSigned = (text: string): boolean =>
  text.length <= longestLine &&
  !breaksOff(text) &&
  (!stopped.test(text) || place().test(text) || text.split(/\s+/).length <= 4)

/** A line with a year and hardly anything else. */
export const isDate = (text: string): boolean =>
  year.test(text) && (place().test(text) || text.split(/\s+/).length <= 7)
