import type {Rendering, Stray} from '../../discover/index.ts'
import type {Draft, Evidence} from '../rule.ts'
import {differInNumbers, placeOf, placesOf, stemsOf} from './named-places.ts'

/** Names that stand in this work for what the other works of the project call by another. */
export function strayNames({collation, concordance}: Evidence, leastScore: number): Draft[] {
  const {translations} = collation
  return (concordance.strays ?? []).flatMap((stray): Draft[] => {
    const {translation, name, pivots, steady, concept, score} = stray
    const tag = translations[translation]!.language
    if (score < leastScore || differInNumbers(steady.text, name.text, tag)) return []
    if (isToldHere(concordance.inconsistencies, stray)) return []
    const {language} = collation.words(translation)
    return [
      {
        row: name.occurrences[0]!.row,
        message: messageOf(stray, translations),
        places: name.occurrences.map(placeOf),
        proof: pivots.flatMap(({occurrences}) => occurrences).map(placeOf),
        ...(concept < 0 ? {} : {concept}),
        score,
        evidence: {for: steady.works, against: 0},
        identity: [
          ...pivots.map(({translation, text}) => stemsOf(text, collation.words(translation).language)).sort(),
          ...[steady.text, name.text].map((text) => stemsOf(text, language)).sort(),
        ],
      },
    ]
  })
}

/** A work that says both is told of by itself. */
function isToldHere(
  inconsistencies: Evidence['concordance']['inconsistencies'],
  {translation, name, steady}: Stray,
): boolean {
  const texts = [name.text.toLowerCase(), steady.text.toLowerCase()]
  return inconsistencies.some(
    (one) =>
      one.translation === translation &&
      texts.every((text) => one.renderings.some((rendering) => rendering.text.toLowerCase() === text)),
  )
}

function messageOf(
  {translation, name, pivots, steady}: Stray,
  translations: readonly {id: string}[],
): string {
  const called = pivots.map((pivot) => `\`${translations[pivot.translation]!.id}\` calls "${pivot.text}"`)
  const others = `${steady.works} other documents`
  return `\`${translations[translation]!.id}\` says ${said(name)} for what ${called.join(' and ')}, and "${steady.text}" in ${others}`
}

const said = (name: Rendering): string => `"${name.text}" (${placesOf(name.occurrences.length)})`
