import type {Judged, Step} from './step.ts'

/** What one text says for several forms of a message (`few`, `many`) is told of the first of them. */
export const distinct: Step = (found) => {
  const told = new Set<string>()
  return found.filter((one) => {
    if (!one.draft.places.some((place) => 'clause' in place && place.clause.form)) return true
    const name = nameOf(one)
    return told.size < told.add(name).size
  })
}

const nameOf = ({finding: {message, renderings}}: Judged): string =>
  JSON.stringify([
    message,
    renderings.map(({translation, position}) => [translation, position.start.offset, position.end.offset]),
  ])
