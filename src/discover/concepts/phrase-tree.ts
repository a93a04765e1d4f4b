import {Pairs} from '../../collate/links/pairs.ts'
import {IntColumn} from '../../int-column.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Words} from '../phrase/word.ts'

/**
 * Phrases of all texts, each known by a number: the stems of its words of content in order, where an abbreviation and
 * its words are told apart. A phrase is the one without its last word, and that word; the empty one is 0.
 */
export class Phrases {
  private readonly tree = new Pairs()
  private readonly sizes = new IntColumn()
  private readonly texts: (string | undefined)[] = ['']
  private readonly names: string[] = []
  private readonly nameIds = new Map<string, number>()
  /** By the words of a language: the name of each stem. */
  private readonly namesOf = new Map<Words, number[]>()
  /** Phrases whose last word is a suffix of the one before it. */
  private readonly suffixed = new Set<number>()

  constructor() {
    this.sizes.push(0)
  }

  /** How many numbers there are. */
  get count(): number {
    return this.sizes.length
  }

  /** The number of a name of a stem. */
  nameId(name: string): number {
    let id = this.nameIds.get(name)
    if (id === undefined) {
      id = this.names.length
      this.names.push(name)
      this.nameIds.set(name, id)
    }
    return id
  }

  /** What a word of content adds to a phrase. */
  codeAt(lines: Lines, content: number): number {
    return 2 * this.nameAt(lines.words, lines.stems[content]!) + (lines.isSpelledOut(content) ? 1 : 0)
  }

  /** The number of the name of a stem of one language. */
  nameAt(words: Words, stem: number): number {
    let names = this.namesOf.get(words)
    if (!names) {
      names = []
      this.namesOf.set(words, names)
    }
    while (names.length <= stem) names.push(this.nameId(words.nameOf(names.length)))
    return names[stem]!
  }

  /** The phrase of words of content from one on, up to another. */
  at(lines: Lines, from: number, to: number): number {
    let phrase = 0
    for (let content = from; content < to; content++) {
      phrase = this.extend(phrase, this.codeAt(lines, content))
      if (content > from && lines.isSuffix(content)) this.suffixed.add(phrase)
    }
    return phrase
  }

  /** Whether, of a phrase's words, the one at a place is a suffix of the one before it. */
  isSuffix(codes: readonly number[], place: number): boolean {
    if (this.suffixed.size === 0) return false
    let phrase = 0
    for (let at = 0; at <= place; at++) phrase = this.find(phrase, codes[at]!)
    return this.suffixed.has(phrase)
  }

  /** A phrase and one more word. */
  extend(phrase: number, code: number): number {
    const longer = this.tree.add(phrase, code) + 1
    if (longer === this.sizes.length) this.sizes.push(this.sizes.at(phrase) + 1)
    return longer
  }

  /** The same where it is known, else -1. */
  find(phrase: number, code: number): number {
    const longer = this.tree.find(phrase, code)
    return longer < 0 ? -1 : longer + 1
  }

  /** How many words it has. */
  sizeOf(phrase: number): number {
    return this.sizes.at(phrase)
  }

  codesOf(phrase: number): number[] {
    const codes: number[] = []
    for (let at = phrase; at > 0; at = this.tree.a[at - 1]!) codes.push(this.tree.b[at - 1]!)
    return codes.reverse()
  }

  /** The name of the only, or last, word of a phrase. */
  lastNameOf(phrase: number): number {
    return this.tree.b[phrase - 1]! >> 1
  }

  /** Its names, each closed by a blank; `~` stands behind what spells an abbreviation out. The same in every run. */
  textOf(phrase: number): string {
    const known = this.texts[phrase]
    if (known !== undefined) return known
    const code = this.tree.b[phrase - 1]!
    const text = `${this.textOf(this.tree.a[phrase - 1]!)}${this.names[code >> 1]!}${code & 1 ? '~' : ''} `
    this.texts[phrase] = text
    return text
  }

  /** By phrase: how many come before it in the order of their texts; of those that are known by now. */
  get ranks(): Int32Array {
    const {size, a: without, b: codes} = this.tree
    const orders = this.ordersOfCodes()
    const codeCount = orders.length
    const keys = new Float64Array(size)
    for (let p = 0; p < size; p++) keys[p] = without[p]! * codeCount + orders[codes[p]!]!
    const codeOf = new Int32Array(codeCount)
    for (let code = 0; code < codeCount; code++) codeOf[orders[code]!] = code
    // A phrase is younger than the one that it goes on.
    const sizes = new Int32Array(size + 1).fill(1)
    for (let phrase = size; phrase > 0; phrase--) sizes[without[phrase - 1]!]! += sizes[phrase]!
    const ranks = new Int32Array(size + 1)
    const next = new Int32Array(size + 1)
    for (const key of keys.sort()) {
      const parent = Math.floor(key / codeCount)
      const phrase = this.find(parent, codeOf[key % codeCount]!)
      ranks[phrase] = ranks[parent]! + 1 + next[parent]!
      next[parent]! += sizes[phrase]!
    }
    return ranks
  }

  /** By code of a word: its place in the order of their texts. */
  private ordersOfCodes(): Int32Array {
    const texts = this.names.flatMap((name) => [`${name} `, `${name}~ `])
    const sorted = [...texts.keys()].sort((x, y) => (texts[x]! < texts[y]! ? -1 : 1))
    const orders = new Int32Array(texts.length)
    for (const [order, code] of sorted.entries()) orders[code] = order
    return orders
  }

  /** The phrase of a text, as `textOf` has it. */
  of(text: string): number {
    let phrase = 0
    for (const word of text.split(' ').slice(0, -1))
      phrase = this.extend(phrase, 2 * this.nameId(word.replace(/~$/, '')) + (word.endsWith('~') ? 1 : 0))
    return phrase
  }
}

/** What two phrases differ in once the words they share at both ends are cut off. */
interface Core {
  a: number
  b: number
  /** Whether the core reaches to the end of both phrases, and so holds the head noun. */
  final: boolean
}

/** The core of a pair of phrases; undefined where one of the two has nothing that the other lacks. */
export function coreOf(phrases: Phrases, a: number, b: number): Core | undefined {
  const x = phrases.codesOf(a)
  const y = phrases.codesOf(b)
  let left = 0
  while (left < x.length && left < y.length && x[left] === y[left]) left++
  let right = 0
  while (right < x.length - left && right < y.length - left && x.at(-1 - right) === y.at(-1 - right)) right++
  // 承租人 / 承租方 differ as a whole.
  while (left > 0 && (phrases.isSuffix(x, left) || phrases.isSuffix(y, left))) left--
  if (left + right === x.length || left + right === y.length) return undefined
  const cut = (codes: number[]): number =>
    codes.slice(left, codes.length - right).reduce((phrase, code) => phrases.extend(phrase, code), 0)
  return {a: cut(x), b: cut(y), final: right === 0}
}
