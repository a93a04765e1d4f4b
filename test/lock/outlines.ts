import type {SourceFile} from '../../src/format/index.ts'

/** Random translations of one random work, the same for the same seed. */
export function randomWork(seed: number): SourceFile[] {
  const random = generator(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const chance = (share: number): boolean => random() < share
  const script = pick(scripts)
  const kind = pick(['plain', 'plain', 'markdown', 'keyed'] as const)
  const sentence = (): string => {
    const words = Array.from({length: 2 + Math.floor(random() * 7)}, () =>
      chance(0.08) ? String(1 + Math.floor(random() * 90)) : pick(script.words),
    )
    return `${words.join(script.blank)}${script.stop}`
  }
  const clauseText = (): string =>
    chance(0.06)
      ? ''
      : Array.from({length: chance(0.3) ? 2 : 1}, sentence)
          .join(script.blank)
          .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const work: Outline[] = Array.from({length: 1 + Math.floor(random() * 9)}, () => ({
    text: clauseText(),
    below: chance(0.25) ? Array.from({length: 1 + Math.floor(random() * 3)}, clauseText) : [],
  }))
  const reworded = (text: string): string =>
    text
      .split(script.blank === '' ? /(?=[\p{L}])/u : ' ')
      .map((word) => (chance(0.2) ? pick(script.words) : word))
      .join(script.blank)
  const translationOf = (): Outline[] => {
    const clauses = work.map(({text, below}) => ({text: reworded(text), below: below.map(reworded)}))
    const at = (): number => Math.floor(random() * (clauses.length + 1))
    if (chance(0.35)) clauses.splice(at(), 0, {text: clauseText(), below: []})
    if (chance(0.2)) clauses.splice(at(), 1)
    if (chance(0.25)) clauses.splice(at(), 0, ...clauses.splice(at(), 1))
    if (chance(0.15) && clauses.length > 0) clauses.splice(at(), 0, pick(clauses))
    if (chance(0.15) && clauses.length > 1) {
      const [one] = clauses.splice(Math.floor(random() * (clauses.length - 1)), 1)
      clauses[0] = {text: `${one!.text}${script.blank}${clauses[0]!.text}`, below: clauses[0]!.below}
    }
    return clauses
  }
  const print = (clauses: readonly Outline[]): string => {
    if (kind === 'keyed') return printKeyed(clauses, pick, chance)
    const [above, below] = [pick(labels), pick(labels)]
    const first = chance(0.2) ? 2 + Math.floor(random() * 3) : 1
    const lines = chance(0.2) ? [`${sentence()}\n`] : []
    for (const [index, {text, below: parts}] of clauses.entries()) {
      if (chance(0.04)) continue
      lines.push(`${above(first + index)} ${text}\n`)
      for (const [part, one] of parts.entries()) lines.push(`${below(part + 1)} ${one}\n`)
    }
    return lines.join('\n')
  }
  const count = chance(0.3) ? 3 : 2
  const roles = ['translation', 'translation', chance(0.4) ? 'commentary' : 'translation'] as const
  const extension = {plain: 'txt', markdown: 'md', keyed: 'tsv'}[kind]
  return Array.from({length: count}, (_, index): SourceFile => {
    const id = 'abc'[index]!
    return {
      path: `${id}.${extension}`,
      value: print(translationOf()) || 'I\tOne.\n',
      data: {clausediff: {id, role: roles[index]!}},
    }
  })
}

/** The same work after some edit: a word, a clause or an order is another. */
export function edited(files: readonly SourceFile[], seed: number): SourceFile[] {
  const random = generator(seed)
  const target = Math.floor(random() * files.length)
  return files.map((file, index) => {
    if (index !== target) return file
    const lines = file.value.split('\n')
    const at = Math.floor(random() * lines.length)
    const line = lines[at]!
    const how = Math.floor(random() * 4)
    if (how === 0) lines[at] = line.replace(/(\p{L})(\p{L}*)(?=\P{L}*$)/u, '$1x$2')
    else if (how === 1) lines.splice(at, 1)
    else if (how === 2) lines.splice(at, 0, line)
    else lines[at] = line.replace(/[,.;。，]/u, '')
    const value = lines.join('\n')
    return /\S/.test(value) ? {...file, value} : file
  })
}

interface Outline {
  text: string
  below: string[]
}

const scripts = [
  {
    words:
      'agent agents body bodies the of shall may not must trade data zones Zone pilots support and promote intelligent service, (the) State 1,000.50 water-mill “open” 70%'.split(
        ' ',
      ),
    blank: ' ',
    stop: '.',
  },
  {words: [...'智能体应当促进数据开放的与不得三十国家支持服务，；'], blank: '', stop: '。'},
  {
    words: 'Орган должен обеспечить данные не может услуги государство и торговля 5 лет'.split(' '),
    blank: ' ',
    stop: '.',
  },
  {
    words: "Le vendeur doit l'acheteur ne peut pas livrer données et service public État 24 heures".split(
      ' ',
    ),
    blank: ' ',
    stop: '.',
  },
]

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV']
const ideographs = [...'〇一二三四五六七八九十']
const labels: ((number: number) => string)[] = [
  (number) => `${number}.`,
  (number) => `(${number})`,
  (number) => `${number}]`,
  (number) => `${romans[number] ?? number}.`,
  (number) => `(${String.fromCharCode(96 + Math.min(number, 26))})`,
  (number) => `Article ${number}`,
  (number) => `§ ${number}`,
  (number) => `${ideographs[number] ?? number}、`,
  (number) => String.fromCharCode(0x245f + number),
]

function printKeyed(
  clauses: readonly Outline[],
  pick: <T>(from: readonly T[]) => T,
  chance: (share: number) => boolean,
): string {
  const style = pick([
    (n: number) => `A.${n}`,
    (n: number) => `I.(${n})`,
    (n: number) => `Gen.1.${n}`,
    (n: number) => `k${n}`,
  ])
  const lines: string[] = []
  for (const [index, {text, below}] of clauses.entries()) {
    const key = style(index + 1)
    lines.push(`${key}\t${text}`)
    if (chance(0.08)) lines.push(`${key}\t${text} twice`)
    for (const [part, one] of below.entries()) lines.push(`${key}.${part + 1}\t${one}`)
  }
  return `${lines.join('\n')}\n`
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
