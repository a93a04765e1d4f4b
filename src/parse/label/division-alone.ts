import {broughtByLaw, isAscii, listedAnnexes, ranks} from '../../language/index.ts'
import {once} from '../../once.ts'
import {divisionOf} from '../division.ts'
import {divisionReading} from './division-number.ts'
import {divisionLabel} from './division-text.ts'
import type {Label} from './label.ts'

const disposition = once(() => /^[Dd]isposici\S{1,3} \p{Ll}+(?=\.\s+\p{Lu}|\.?$)/u)

/** In characters: no longer title stands for a division, `Statement of Objects and Reasons`. */
const longestAlone = 34

/** Two ideographs with blanks between them. */
const apart = /^([\u4e00-\u9fff])[\s\u3000]+([\u4e00-\u9fff])$/

/** `ANNEX` or 附件 as the whole line, or 附件： before a list of annexes. */
export function scanAlone(text: string, start: number): Label | undefined {
  const listed = listedAnnexes.exec(text)
  if (listed) return divisionLabel({text, start}, listed[0], 0, [divisionReading('Annex', 0)])
  // `Disposición final. Vigor`: the only one of its kind.
  const only = text.startsWith('isposici', 1) ? disposition().exec(text) : null
  const kind = only && divisionOf(only[0])
  if (kind && ranks[kind] === 0) return divisionLabel({text, start}, only[0], 0, [divisionReading(kind, 0)])
  const own = text.charCodeAt(0) > 0x2fff ? text.replace(broughtByLaw, '') : text
  const word = own.length < longestAlone ? own.replace(/[:：.]$/, '') : ''
  // `附　則`: acts of Japan set its two ideographs apart.
  const division = word === '' ? undefined : divisionOf(isAscii(word) ? word : word.replace(apart, '$1$2'))
  if (!division || ranks[division] !== 0 || /^D[ATDF]$/.test(division)) return undefined
  return divisionLabel({text, start}, text, 0, [divisionReading(division, 0)])
}
