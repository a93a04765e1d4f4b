import type {Collation, Passage} from '../../collate/index.ts'
import {positionOf, type Region} from '../../parse/index.ts'
import {
  compareEntities,
  type DocumentNumber,
  documentNumbersOf,
  entitiesOf,
  isContradiction,
} from '../entity/index.ts'
import {type Pair, pairsOf} from '../pairs.ts'
import {type RowText, rowText} from '../row-text.ts'
import type {Draft, Place, Rule} from '../rule.ts'

/**
 * Names, titles, document numbers, codes or addresses that differ: `State Council [2025] Document No. 11` /
 * `National Development [2025] 11`, a name that stands for another one, a URL with another path.
 *
 * Addresses and codes are compared between all translations, names between those in one language. What is
 * printed above the first clause is compared by its document number.
 */
export const entityMismatch: Rule = {
  id: 'entity-mismatch',
  severity: 'warning',
  summary: 'A name, document number, code or address that one translation has and the other lacks.',
  run({collation}, report) {
    const seen = new Set<string>()
    for (const pair of pairsOf(collation, {language: 'near'})) {
      for (const draft of mismatchesIn(collation, pair)) report(draft)
      const key = `${pair.a} ${pair.b}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const draft of mismatchesAbove(collation, pair)) report(draft)
    }
  },
}

function* mismatchesIn(collation: Collation, {row, a, b}: Pair): Generator<Draft> {
  const [left, right] = [a, b].map((translation) => {
    const whole = rowText(collation, row, translation)
    const [{clause, start: from}] = collation.rows[row]!.readings[translation]! as [Passage]
    const heading = from === 0 ? (clause.heading?.length ?? 0) : 0
    // Headings may be in capitals throughout.
    const entities = entitiesOf(whole.text, whole.language, (start) => opensSentence(whole, start)).filter(
      ({kind, start}) => kind !== 'name' || start >= heading,
    )
    return {...whole, entities}
  })
  for (const {a: one, b: other} of compareEntities(left!, right!)) {
    const spans = [...(one ? [{side: left!, ...one}] : []), ...(other ? [{side: right!, ...other}] : [])]
    const quotes = spans.map(({side, start, end}) => side.text.slice(start, end))
    const lacking = one ? right! : left!
    yield {
      row,
      message:
        spans.length === 2
          ? `Unexpected \`${quotes[1]}\` in \`${right!.id}\`, expected \`${quotes[0]}\` as in \`${left!.id}\``
          : `Unexpected \`${quotes[0]}\` in \`${spans[0]!.side.id}\`, expected it in \`${lacking.id}\``,
      places: spans.map(({side, start, end}) => ({
        translation: side.translation,
        ...side.passage(start, end),
      })),
      identity: quotes,
      score: spans.every(({kind}) => kind === 'name') ? 0.8 : 1,
    }
  }
}

/** Whether a sentence begins at a place, or something that may be written as one: what a quotation or a bracket opens. */
function opensSentence({text, sentences}: RowText, at: number): boolean {
  let before = at
  while (before > 0 && /\s/.test(text[before - 1]!)) before--
  if (before === 0 || '.:;!?"“‘(['.includes(text[before - 1]!)) return true
  return sentences().some((start, index) => index % 2 === 0 && start === at)
}

/** Document numbers in the regions of two translations that contradict each other. */
function* mismatchesAbove(collation: Collation, {a, b}: Pair): Generator<Draft> {
  const [left, right] = [a, b].map((translation) => numbersIn(collation, translation))
  for (const one of left!) {
    if (right!.some(({number}) => isSame(one.number, number))) continue
    const other = right!.find(({number}) => isContradiction(one.number, number))
    if (!other) continue
    yield {
      row: -1,
      message: `Unexpected \`${other.quote}\` in \`${collation.translations[b]!.id}\`, expected \`${one.quote}\` as in \`${collation.translations[a]!.id}\``,
      places: [one.place, other.place],
      identity: [one.quote, other.quote],
    }
  }
}

const isSame = (a: DocumentNumber, b: DocumentNumber): boolean =>
  a.year === b.year && a.number === b.number && a.issuer.some((word) => b.issuer.includes(word))

function numbersIn(
  collation: Collation,
  translation: number,
): {number: DocumentNumber; quote: string; place: Place}[] {
  const {children, ...rest} = collation.translations[translation]!
  return children
    .filter((node): node is Region => node.type === 'region')
    .flatMap((region) =>
      documentNumbersOf(region.text).map((number) => {
        const quote = region.text.slice(number.start, number.end)
        return {
          number,
          quote,
          place: {translation, text: quote, position: positionOf(rest, region, number.start, number.end)},
        }
      }),
    )
}
