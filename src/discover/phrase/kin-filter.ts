import {startAlike} from '../inconsistency/kinship.ts'
import type {Word, Words} from './word.ts'

/** Bits for each word; most words are akin to a few dozen others. */
const bitsPerWord = 512
/** Words that start alike have so many letters in common at least. */
const letters = 4

/**
 * Tells at a glance that two words are not akin, which nearly all pairs of words are not (Bloom 1970): a row of two
 * clauses has some hundred and seventy pairs. What it lets through has to be looked at.
 */
class KinFilter {
  private readonly words: Words
  private readonly bits: Int32Array
  private readonly mask: number
  /** By word: 1 where its kin are entered. */
  private readonly isEntered: Uint8Array
  private readonly byStart = new Map<string, Word[]>()
  private readonly byFamily = new Map<string, Word[]>()

  constructor(words: Words) {
    this.words = words
    const {list} = words
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, list.length) * bitsPerWord))
    this.mask = size - 1
    this.bits = new Int32Array(size >> 5)
    this.isEntered = new Uint8Array(list.length)
    for (const word of list) {
      if (word.form.length >= letters) enter(this.byStart, word.form.slice(0, letters), word)
      if (word.entry) enter(this.byFamily, word.entry.family, word)
    }
  }

  /** Whether a word may be akin to others; to be asked before `lets`. */
  open(word: Word): void {
    if (this.isEntered[word.id] === 1) return
    this.isEntered[word.id] = 1
    for (const other of this.byStart.get(word.form.slice(0, letters)) ?? [])
      if (startAlike(word.form, other.form)) this.add(word.id, other.id)
    if (word.entry) for (const other of this.byFamily.get(word.entry.family)!) this.add(word.id, other.id)
    for (const other of this.words.nearTo(word).keys()) this.add(word.id, other.id)
  }

  /** Whether a word that was opened may be akin to another; both by their place in the list. */
  lets(word: number, other: number): boolean {
    const bit = this.bitOf(word, other)
    return ((this.bits[bit >> 5]! >>> (bit & 31)) & 1) === 1
  }

  private add(word: number, other: number): void {
    const bit = this.bitOf(word, other)
    this.bits[bit >> 5]! |= 1 << (bit & 31)
  }

  private bitOf(word: number, other: number): number {
    const hash = Math.imul(Math.imul(word, 0x9e3779b1) ^ other, 0x85ebca6b)
    return (hash ^ (hash >>> 15)) & this.mask
  }
}

/** One for the words of a language. */
const filters = new WeakMap<Words, KinFilter>()

/** The filter of some words; to be asked once all texts are read. */
export function kinOf(words: Words): KinFilter {
  let filter = filters.get(words)
  if (!filter) {
    filter = new KinFilter(words)
    filters.set(words, filter)
  }
  return filter
}

function enter(groups: Map<string, Word[]>, name: string, word: Word): void {
  const group = groups.get(name)
  if (group) group.push(word)
  else groups.set(name, [word])
}
