import type {Collation} from '../../../collate/index.ts'
import {positionOf, type Region} from '../../../parse/index.ts'
import type {Pair} from '../compared-pairs.ts'
import type {Mismatch, Quoted} from '../place.ts'
import {type DocumentNumber, documentNumbersOf, isContradiction} from './document-number.ts'

/** Document numbers above the first clause or below the last one that contradict each other. */
export function documentMismatches(collation: Collation, {a, b}: Pair): Mismatch[] {
  const [left, right] = [numbersIn(collation, a), numbersIn(collation, b)]
  return left.flatMap((one) => {
    if (right.some(({number}) => isSame(one.number, number))) return []
    const other = right.find(({number}) => isContradiction(one.number, number))
    return other ? [{row: -1, a: one, b: other, identity: [one.quote, other.quote], score: 1}] : []
  })
}

const isSame = (a: DocumentNumber, b: DocumentNumber): boolean =>
  a.year === b.year && a.number === b.number && a.issuer.some((word) => b.issuer.includes(word))

function numbersIn(collation: Collation, translation: number): (Quoted & {number: DocumentNumber})[] {
  const {children, ...rest} = collation.translations[translation]!
  return children
    .filter((node): node is Region => node.type === 'region')
    .flatMap((region) =>
      documentNumbersOf(region.text).map((number) => {
        const quote = region.text.slice(number.start, number.end)
        const position = positionOf(rest, region, number.start, number.end)
        return {number, translation, quote, place: {translation, text: quote, position}}
      }),
    )
}
