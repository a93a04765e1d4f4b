import {readIndex} from './read.mjs'

/**
 * The kinds that nouns name, as a taxonomy. A kind is a synset that stands above another one and has a name of its own
 * among the lemmas; synsets without one are stepped over.
 *
 * @param lemmas those that are kept
 * @returns `named`: by lemma its kinds, or with a `<` before it a kind right above a sense; `above`: by kind (number
 *   from 0) the kinds right above it
 */
export function distilKinds(synsets, lemmas) {
  const parentsOf = (id) =>
    synsets.get(id).pointers.flatMap(({symbol, id: parent}) => (/^@i?$/.test(symbol) ? parent : []))
  const senses = new Map(
    readIndex('n').flatMap(({lemma, senses}) => (lemmas.has(lemma) ? [[lemma, senses]] : [])),
  )
  const ancestors = new Set()
  const climb = (id) => {
    for (const parent of parentsOf(id)) {
      if (ancestors.has(parent)) continue
      ancestors.add(parent)
      climb(parent)
    }
  }
  for (const id of [...senses.values()].flat()) climb(id)
  const kinds = [...new Set([...senses.values()].flat().filter((id) => ancestors.has(id)))]
  const numbers = new Map(kinds.map((id, number) => [id, number.toString(36)]))
  const kindsAbove = (id) => [
    ...new Set(parentsOf(id).flatMap((parent) => (numbers.has(parent) ? parent : kindsAbove(parent)))),
  ]
  const named = new Map(
    [...senses].map(([lemma, own]) => {
      const found = own.flatMap((id) =>
        numbers.has(id) ? numbers.get(id) : kindsAbove(id).map((kind) => `<${numbers.get(kind)}`),
      )
      return [lemma, [...new Set(found)].join(' ')]
    }),
  )
  const above = kinds.map((id) => ({
    kind: numbers.get(id),
    above: kindsAbove(id)
      .map((kind) => numbers.get(kind))
      .join(' '),
  }))
  return {named, above}
}
