import {once, type Random, several} from '../input.ts'
import {pickLabel} from './labels.ts'
import {nonce, sentence, type Vocabulary} from './words.ts'

/** A clause before it is printed: numbered again or moved, it stays what it says. */
export interface Block {
  label(number: number, above: string): string
  number: number
  above: string
  depth: number
  heading: string
  /** Empty for a clause that was repealed, or is nothing but a number. */
  sentences: string[]
}

/** A document before it is printed. */
export interface Draft {
  vocabulary: Vocabulary
  opening: string[]
  blocks: Block[]
  closing: string[]
}

/** A numbered document of a few clauses on up to four levels. */
export function draftDocument(random: Random, vocabulary: Vocabulary): Draft {
  const sentences = (most: number): string[] => several(random, 0, most, () => sentence(random, vocabulary))
  const blocks: Block[] = []
  const most = once(random, 6) ? 25 : 8
  const level = (depth: number, above: string): void => {
    const label = pickLabel(random)
    const first = once(random, 12) ? random.number(30) : 1
    const count = 1 + random.number(depth === 0 ? 6 : 4)
    for (let i = 0; i < count && blocks.length < most; i++) {
      const number = first + (once(random, 30) ? random.number(5) : i)
      blocks.push({
        label,
        number,
        above,
        depth,
        heading: once(random, 4) ? `${nonce(random)} ${nonce(random)}` : '',
        sentences: once(random, 15) ? [] : sentences(2),
      })
      if (depth < 3 && once(random, 4)) level(depth + 1, label(number, above))
    }
  }
  level(0, '')
  return {
    vocabulary,
    opening: once(random, 2) ? sentences(2) : [],
    blocks,
    closing: once(random, 4) ? sentences(2) : [],
  }
}

/** Another edition of a document: clauses exchanged, lost, put in, doubled, numbered anew, words changed. */
export function redraft(random: Random, draft: Draft, vocabulary = draft.vocabulary): Draft {
  const blocks = draft.blocks.map((block) => ({...block, sentences: [...block.sentences]}))
  const at = (): number => random.number(blocks.length)
  const changes: (() => void)[] = [
    () => {
      const [a, b] = [at(), at()]
      ;[blocks[a]!.sentences, blocks[b]!.sentences] = [blocks[b]!.sentences, blocks[a]!.sentences]
    },
    () => {
      const [a, b] = [at(), at()]
      ;[blocks[a], blocks[b]] = [blocks[b]!, blocks[a]!]
    },
    () => blocks.length > 1 && blocks.splice(at(), 1 + random.number(2)),
    () => blocks.splice(at(), 0, {...blocks[at()]!, sentences: [sentence(random, vocabulary)]}),
    () => {
      const doubled = blocks[at()]!
      blocks.splice(at(), 0, {...doubled, sentences: [...doubled.sentences]})
    },
    () => {
      const by = random.pick([-1, 1, 1, 2, 10])
      const from = at()
      for (const block of blocks.slice(from)) {
        if (block.depth === blocks[from]!.depth) block.number = Math.max(1, block.number + by)
      }
    },
    () => {
      const label = pickLabel(random)
      const {depth} = blocks[at()]!
      for (const block of blocks) if (block.depth === depth) block.label = label
    },
    () => {
      blocks[at()]!.sentences = []
    },
    () => blocks[at()]!.sentences.push(sentence(random, vocabulary)),
    () => {
      const {sentences} = blocks[at()]!
      if (sentences.length > 0) sentences.splice(random.number(sentences.length), 1)
    },
    ...Array.from({length: 6}, () => () => {
      const {sentences} = blocks[at()]!
      const chosen = random.number(sentences.length || 1)
      if (sentences[chosen] !== undefined) sentences[chosen] = reword(random, sentences[chosen]!, vocabulary)
    }),
  ]
  for (let i = random.number(6); i > 0 && blocks.length > 0; i--) random.pick(changes)()
  return {...draft, vocabulary, blocks: blocks.length > 0 ? blocks : draft.blocks}
}

/** Some words of a sentence said otherwise. */
function reword(random: Random, text: string, {words, between}: Vocabulary): string {
  if (between === '') {
    const from = random.number(text.length + 1)
    return text.slice(0, from) + random.pick(words) + text.slice(from + random.number(3))
  }
  return text
    .split(' ')
    .map((word) => (once(random, 4) ? random.pick(words) : word))
    .join(' ')
}

/** The same clauses in other words: a translation into another language. */
export function translate(random: Random, draft: Draft, vocabulary: Vocabulary): Draft {
  const blocks = draft.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map(() => sentence(random, vocabulary)),
  }))
  return {...draft, vocabulary, blocks}
}
