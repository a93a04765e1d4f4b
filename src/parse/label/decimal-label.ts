import type {Label, Reading} from './label.ts'
import {listLabel, listReading, readingsOf} from './list-label.ts'
import {readNumeral} from './numerals.ts'
import type {Found} from './shapes.ts'

/** No document has so many levels; each costs what all around it do. */
export const mostNumbers = 30

/** `1.2.3`, `(2.1)`, `3.2bis`: numbers with points between them are one path. */
export function scanDecimal(text: string, start: number, match: NonNullable<Found>): Label | undefined {
  const path = match[1]!.normalize('NFKC').split('.')
  const [letters = '', ...further] = (match[2] ?? '').split('.')
  if (path.length + further.length > mostNumbers) return undefined
  const last = `${path.at(-1)}${letters}`
  const inserted = letters === '' ? undefined : readNumeral(last)[0]
  if (letters !== '' && !inserted) return undefined
  const own = further.length > 0 ? {number: Number(further.at(-1)), inserted: 0, suffix: ''} : undefined
  const count = path.length + further.length
  const before =
    further.length > 0 ? [...path.slice(0, -1), last, ...further.slice(0, -1)] : path.slice(0, -1)
  const reading: Reading = {
    ...listReading(`1.${count}`, {
      script: '1',
      number: Number(path.at(-1)),
      inserted: inserted?.inserted ?? 0,
      suffix: inserted?.suffix ?? '',
      ...own,
    }),
    prefix: `${before.join('.')}.`,
    kind: 'number',
  }
  // `2.1)` among 1) 2) 3) and `(2.1)` among (1) (2) (3) were put in behind the second.
  const readings = [reading]
  const style = /^[(（]/.test(match[0]!) ? '()' : ')'
  const fraction = path.length === 2 && letters === '' ? fractionOf(path[1]!) : undefined
  if (/[)）]$/.test(match[0]!) && path.length === 2)
    readings.push(
      ...[Number(path[1]), ...(fraction === undefined ? [] : [fraction])].flatMap((inserted) =>
        readingsOf(path[0]!, style).map((each) => ({...each, inserted, suffix: `-${path[1]}`})),
      ),
    )
  else if (fraction !== undefined) {
    const [first, ...others] = path[1]!
    readings.push({
      ...reading,
      number: Number(first),
      inserted: fraction - Number(first),
      suffix: others.join(''),
    })
  }
  // "3.5 million", "1.2.2025": amounts and dates.
  const rest = text.slice(match[0]!.length)
  // Amounts have no stop behind them.
  const hasStop = /[.．]$/.test(match[0]!)
  const amount = path.length === 2 && !hasStop ? 3 : 1
  const goesOn = /^\s*(?:\p{Ll}|[,;)%])/u.test(rest) && !/\)$/.test(match[0]!)
  const oddity =
    (isVersion(path, hasStop) ? 3 : path.some((each) => /^0\d/.test(each)) && !goesOn ? 2 : 0) +
    (goesOn ? amount : 0)
  return listLabel({text, start}, match[0]!, oddity, readings)
}

/**
 * What is put in between 6.2 and 6.3 is 6.21, before 3.1 stands 3.01: figures behind the point, read as a fraction of ten.
 * Consolidated acts of Canada count so.
 *
 * @returns undefined for one figure and for tens, which count alike both ways
 */
const fractionOf = (figures: string): number | undefined =>
  figures.length > 1 && !figures.endsWith('0') ? Number(`${figures[0]}.${figures.slice(1)}`) : undefined

/** `1.0.0`: a version rather than a clause, if it does not go on behind a 0 and stop, `3.0.1.` below `3.0.` */
const isVersion = (path: readonly string[], hasStop: boolean): boolean =>
  path.length > 2 && (hasStop ? path.at(-1) === '0' : path.includes('0'))
