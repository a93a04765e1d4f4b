import {once} from '../../once.ts'
import {divisionOf} from '../division.ts'
import {readIdeographs} from '../numeral.ts'
import type {LearntWords} from './division-name.ts'
import {divisionReading} from './division-number.ts'
import {labelOf} from './division-text.ts'
import type {Label} from './label.ts'

const ideographic = '[一二三四五六七八九十百千〇○零两0-9０-９]+'
const chinese = once(
  () =>
    new RegExp(
      `^第\\s*(${ideographic})\\s*(部分|分[编編]|[\\p{Script=Han}])(?:[之の](${ideographic}))?(?:(?:\\s*[至到~～—–-]+\\s*|から)第\\s*(${ideographic})\\s*\\2(?:まで)?)?`,
      'u',
    ),
)
const korean = /^제\s*(\d+)\s*([편장절관조항])(?:의\s*(\d+))?(?:부터\s*제\s*(\d+)\s*\2까지)?/
/** `1조 - 정의`: contracts and licences leave the sign of order out. */
const koreanBare = /^(\d{1,3})\s*([조장])(?:의\s*(\d+))?(?=\s*(?:[-–—.:(（]|$))/
const koreanNames: Record<string, string> = {
  편: 'Part',
  장: 'Ch',
  절: 'Sec',
  관: 'Subsec',
  조: 'Art',
  항: 'Par',
}

/** `第四条之一`, `第3章`. */
export const scanChinese = (text: string, start: number, learnt: LearntWords): Label | undefined =>
  scanAsian(text, start, chinese().exec(text), (unit) => divisionOf(unit) ?? learnt.get(unit)?.name)

/** `제2조`. */
export const scanKorean = (text: string, start: number): Label | undefined =>
  scanAsian(text, start, korean.exec(text) ?? koreanBare.exec(text), (unit) => koreanNames[unit])

function scanAsian(
  text: string,
  start: number,
  match: RegExpExecArray | null,
  nameOf: (unit: string) => string | undefined,
): Label | undefined {
  const division = match && nameOf(match[2]!)
  const number = match ? asianNumber(match[1]!) : undefined
  if (!match || !division || number === undefined) return undefined
  const inserted = match[3] ? (asianNumber(match[3]) ?? 0) : 0
  const until = match[4] ? asianNumber(match[4]) : undefined
  const next = text.slice(match[0].length)
  // 第三条第二款 refers, and so does 第二款 wherever it stands; a label is followed by a blank.
  const refers = /^(?:第|제|[、，,；;。和或及至的])/.test(next) || /[款项項]/.test(match[2]!)
  const oddity = refers ? 5 : /^[\s　：:(（]|^$/.test(next) ? 0 : 1.5
  return labelOf(match[0], start, text, oddity, {
    ...divisionReading(division, number),
    inserted,
    suffix: until ? `-${until}` : inserted ? `-${inserted}` : '',
    ...(until && {until}),
  })
}

const asianNumber = (text: string): number | undefined => {
  const folded = text.normalize('NFKC')
  return /^\d+$/.test(folded) ? Number(folded) : readIdeographs(folded)
}
