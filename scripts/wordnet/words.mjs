import {linesOf, parts, readIndex} from './read.mjs'

/** Rarer lemmas are left out. */
const fewest = 8
/** A synset above more words than this says nothing about two of them. */
const broad = 40
const single = /^[a-z]{2,}$/

/**
 * The lemmas worth keeping, in alphabetical order: how common each is, its parts of speech, what it can mean with the
 * sense above, and the word it belongs to.
 */
export function distilWords(synsets) {
  const kept = keptLemmas(synsets)
  const parentOf = (id) => synsets.get(id)?.pointers.find(({symbol}) => symbol === '@' || symbol === '&')?.id
  const numbers = new Map()
  const numberOf = (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return numbers.get(id).toString(36)
  }
  // Only synsets that tie a kept word to another one are worth a number.
  const reach = new Map()
  const touch = (id, lemma) => reach.set(id, (reach.get(id) ?? new Set()).add(lemma))
  for (const [lemma, {senses}] of kept) {
    for (const id of senses) {
      touch(id, lemma)
      const parent = parentOf(id)
      if (parent) touch(parent, lemma)
    }
  }
  const tieOf = (id) => {
    const parent = parentOf(id)
    const size = parent ? reach.get(parent).size : 0
    return size > 1 && size <= broad ? parent : undefined
  }
  const baseOf = findBases(synsets, new Set(kept.map(([lemma]) => lemma)))
  const rows = kept.map(([lemma, {senses, frequency, classes}]) => {
    const useful = senses.filter((id) => reach.get(id).size > 1 || tieOf(id))
    return {
      lemma,
      frequency,
      classes,
      senses: useful.map((id) => ({id, number: numberOf(id)})),
      base: baseOf(lemma) === lemma ? '' : baseOf(lemma),
    }
  })
  const words = rows.map(({senses, ...row}) => ({
    ...row,
    senses: senses
      .map(({id, number}) => {
        const above = tieOf(id)
        return above ? `${number}<${numberOf(above)}` : number
      })
      .join(' '),
  }))
  return {words, opposites: distilOpposites(synsets, kept)}
}

/**
 * By lemma the lemmas that say the opposite: WordNet's antonyms of any of its senses, of the head of an adjective's cluster,
 * and of what is right above a verb or a noun; and what stands in the cluster of the other one.
 */
function distilOpposites(synsets, kept) {
  const lemmas = new Set(kept.map(([lemma]) => lemma))
  const pairs = new Map(kept.map(([lemma]) => [lemma, new Set()]))
  const sensesOf = new Map()
  for (const part of Object.keys(parts))
    for (const {lemma, senses} of readIndex(part, Number.POSITIVE_INFINITY))
      if (lemmas.has(lemma)) sensesOf.set(lemma, [...(sensesOf.get(lemma) ?? []), ...senses])
  for (const [lemma, senses] of sensesOf) {
    for (const id of senses) {
      const {pointers} = synsets.get(id)
      const near = pointers.flatMap(({symbol, id: head}) => (symbol === '&' || symbol === '@' ? head : []))
      for (const from of [id, ...near]) {
        for (const {symbol, id: target} of synsets.get(from).pointers) {
          if (symbol !== '!') continue
          const other = synsets.get(target)
          const cluster = other.pointers.flatMap(({symbol, id}) =>
            symbol === '&' ? synsets.get(id).words : [],
          )
          for (const word of [...other.words, ...cluster].map((form) => form.replace(/^be_/, '')))
            if (lemmas.has(word) && word !== lemma)
              pairs.get(lemma < word ? lemma : word).add(lemma < word ? word : lemma)
        }
      }
    }
  }
  // Each pair once, under the first of the two.
  return [...pairs].flatMap(([lemma, found]) =>
    found.size > 0 ? [{lemma, opposites: [...found].sort().join(' ')}] : [],
  )
}

/** How often words stand in definitions. */
function countInGlosses(synsets) {
  const counts = new Map()
  for (const {gloss} of synsets.values())
    for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How often lemmas are tagged in WordNet's texts, by part of speech and lemma. */
function countTagged() {
  const counts = new Map()
  for (const line of linesOf('index.sense')) {
    const [key, , , count] = line.split(' ')
    const [lemma, rest] = key.split('%')
    const word = `${'_nvara'[Number(rest[0])]} ${lemma}`
    counts.set(word, (counts.get(word) ?? 0) + Number(count))
  }
  return counts
}

function keptLemmas(synsets) {
  const inGlosses = countInGlosses(synsets)
  const tagged = countTagged()
  const entries = new Map()
  for (const part of Object.keys(parts)) {
    for (const {lemma, senses} of readIndex(part)) {
      if (!single.test(lemma)) continue
      const entry = entries.get(lemma) ?? {counts: {}, senses: []}
      entry.counts[part] = tagged.get(`${part} ${lemma}`) ?? 0
      entry.senses.push(...senses)
      entries.set(lemma, entry)
    }
  }
  return [...entries]
    .map(([lemma, {counts, senses}]) => {
      const inTexts = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const total = formsOf(lemma).reduce((sum, form) => sum + (inGlosses.get(form) ?? 0), inTexts)
      const frequency = Math.min(9, Math.round(Math.log2(1 + total) * 0.75))
      return [lemma, {senses, total, frequency, classes: classesOf(counts)}]
    })
    .filter(([, {total}]) => total >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A part of speech with a share under an eighth is left out when another has it. */
function classesOf(counts) {
  const sum = Object.values(counts).reduce((a, count) => a + count + 0.5, 0)
  return Object.entries(counts)
    .filter(([, count]) => (count + 0.5) / sum >= 1 / 8)
    .sort(([, a], [, b]) => b - a)
    .map(([part]) => part)
    .join('')
}

const formsOf = (lemma) => [
  ...new Set([
    lemma,
    `${lemma}s`,
    lemma.replace(/y$/, 'ies'),
    lemma.replace(/e?$/, 'ed'),
    lemma.replace(/e?$/, 'ing'),
  ]),
]

/** Finds for each lemma the first of those that derive from one another and are spelled alike. */
function findBases(synsets, known) {
  const bases = new Map()
  const baseOf = (lemma) => {
    let base = lemma
    while (bases.has(base)) base = bases.get(base)
    return base
  }
  for (const [id, {words, pointers}] of synsets) {
    for (const {symbol, id: target, from, to} of pointers) {
      if (symbol !== '+' || id > target) continue
      const a = words[from - 1]
      const b = synsets.get(target)?.words[to - 1]
      if (!a || !b || !known.has(a) || !known.has(b)) continue
      // Same beginning, or the pointer joins what a reader would not call one word (`compute` / `calculator`).
      let same = 0
      while (same < a.length && a[same] === b[same]) same++
      if (same < Math.min(a.length, b.length) - 3 || same < 3) continue
      const [root, leaf] = [baseOf(a), baseOf(b)].sort()
      if (root !== leaf) bases.set(leaf, root)
    }
  }
  return baseOf
}
