import {
  chineseDivision,
  citesChinese,
  koreanDivision,
  koreanDivisionAlone,
  partsOfArticles,
  readIdeographs,
} from '../../language/index.ts'
import {divisionOf} from '../division.ts'
import type {LearntWords} from './division-name.ts'
import {divisionReading} from './division-number.ts'
import {divisionLabel} from './division-text.ts'
import type {Label} from './label.ts'

/** `第四条之一`, `第3章`. */
export const scanChinese = (text: string, start: number, learnt: LearntWords): Label | undefined =>
  scanAsian(text, start, chineseDivision().exec(text), (unit) => divisionOf(unit) ?? learnt.get(unit)?.name)

/** `제2조`. */
export const scanKorean = (text: string, start: number): Label | undefined =>
  scanAsian(text, start, koreanDivision.exec(text) ?? koreanDivisionAlone.exec(text), divisionOf)

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
  const refers = citesChinese.test(next) || partsOfArticles.test(match[2]!)
  const oddity = refers ? 5 : /^[\s　：:(（]|^$/.test(next) ? 0 : 1.5
  return divisionLabel({text, start}, match[0], oddity, [
    {
      ...divisionReading(division, number),
      inserted,
      suffix: until ? `-${until}` : inserted ? `-${inserted}` : '',
      ...(until && {until}),
    },
  ])
}

const asianNumber = (text: string): number | undefined => {
  const folded = text.normalize('NFKC')
  return /^\d+$/.test(folded) ? Number(folded) : readIdeographs(folded)
}
