import type {Language} from '../language/index.ts'
import type {Vocabulary} from './collation.ts'

/** A vocabulary that still grows; forms get their ids in the order in which they are first met. */
export class VocabularyBuilder {
  private readonly forms: string[] = []
  private readonly stems: number[] = []
  private readonly functions: number[] = []
  private readonly formIds = new Map<string, number>()
  private readonly stemIds = new Map<string, number>()

  /** The id of a folded form. What a form inflects is asked of the language in which it is first met. */
  add(folded: string, language: Language): number {
    const known = this.formIds.get(folded)
    if (known !== undefined) return known
    const id = this.forms.length
    this.formIds.set(folded, id)
    this.forms.push(folded)
    const stem = language.stem(folded)
    let stemId = this.stemIds.get(stem)
    if (stemId === undefined) {
      stemId = this.stemIds.size
      this.stemIds.set(stem, stemId)
    }
    this.stems.push(stemId)
    this.functions.push(language.isFunctionWord(folded) ? 1 : 0)
    return id
  }

  build(): Vocabulary {
    return {
      forms: this.forms,
      stems: Int32Array.from(this.stems),
      stemNames: [...this.stemIds.keys()],
      isFunction: Uint8Array.from(this.functions),
    }
  }
}

/**
 * Folds the spellings of one language to ids of the vocabulary. A spelling is recognised by its char codes
 * (FNV-1a into an open table), so that only the first of its kind is cut from the text, folded and stemmed:
 * a Bible has 800,000 words and 14,000 spellings.
 */
export class Interner {
  private readonly vocabulary: VocabularyBuilder
  private readonly language: Language
  private readonly fold: (word: string) => string
  private table = new Int32Array(1 << 12).fill(-1)
  private hashes: number[] = []
  private starts: number[] = [0]
  private ids: number[] = []
  private letters = new Uint16Array(1 << 14)

  /** @param isEarlier whether words are spelt as `Language.earlier` has it */
  constructor(vocabulary: VocabularyBuilder, language: Language, isEarlier = false) {
    this.vocabulary = vocabulary
    this.language = language
    const {fold, earlier} = language
    this.fold = isEarlier && earlier ? (word) => fold(earlier.modern(fold(word))) : fold
  }

  /** The id of the form that `text.slice(start, end)` spells. */
  intern(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    const mask = this.table.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const spelling = this.table[slot]!
      if (spelling < 0) return this.insert(slot, hash, text.slice(start, end))
      if (this.hashes[spelling] === hash && this.isSpelt(spelling, text, start, end)) {
        return this.ids[spelling]!
      }
      slot = (slot + 1) & mask
    }
  }

  private isSpelt(spelling: number, text: string, start: number, end: number): boolean {
    const from = this.starts[spelling]!
    if (this.starts[spelling + 1]! - from !== end - start) return false
    for (let index = start, at = from; index < end; index++, at++) {
      if (text.charCodeAt(index) !== this.letters[at]) return false
    }
    return true
  }

  private insert(slot: number, hash: number, word: string): number {
    const from = this.starts.at(-1)!
    while (from + word.length > this.letters.length) {
      const grown = new Uint16Array(this.letters.length * 2)
      grown.set(this.letters)
      this.letters = grown
    }
    for (let index = 0; index < word.length; index++) this.letters[from + index] = word.charCodeAt(index)
    this.starts.push(from + word.length)
    this.hashes.push(hash)
    this.table[slot] = this.ids.length
    const id = this.vocabulary.add(this.fold(word), this.language)
    this.ids.push(id)
    if (this.ids.length * 2 > this.table.length) this.grow()
    return id
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(-1)
    const mask = table.length - 1
    for (const [spelling, hash] of this.hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask
      while (table[slot]! >= 0) slot = (slot + 1) & mask
      table[slot] = spelling
    }
    this.table = table
  }
}
