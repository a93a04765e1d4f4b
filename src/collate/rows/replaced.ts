import {once} from '../../once.ts'
import {type Likeness, tokensOf} from './content.ts'
import {informative, type Match, type Matching, median} from './match.ts'

/** Where the clauses around are less alike than this, two texts are free with each other, and little likeness is usual. */
const close = 0.75
/**
 * Two versions of one text are this much alike in half of their clauses. Translations are not, however close a few
 * clauses are: half of the verses of KJV and ASV are .93 and less, and one in five hundred would be parted.
 */
const versions = 0.98
/** A likeness below this share of that of the clauses around is another clause under the same number. */
const another = 0.25
/** Above this likeness nothing more is asked. */
const mayBe = 0.5
/** What holds so much of the words of a shorter text is its whole, which was split or merged. */
const whole = 0.5
/** How many clauses on each side are the company. */
const beside = 2

/**
 * Takes clauses out of the row of their key where the clauses around them are nearly the same text and they are not:
 * `3` was replaced. Defined terms that both share do not hide it, since what counts is the company.
 */
export function partReplaced(
  {clauses, rows, keyRows, parents}: Matching,
  match: Match,
  likeness: Likeness,
  texts: readonly string[],
): void {
  const {content} = likeness
  // In a short work no word is rare: less is asked than where a clause must tell which one it is.
  const enough = informative(content) / 2
  const weightOf = (i: number): number => {
    const other = match.rows[i]! < 0 ? -1 : rows[match.rows[i]!]!
    return other < 0 ? 0 : Math.min(content.weights[clauses[i]!]!, content.weights[other]!)
  }
  const telling = [...clauses.keys()].filter((i) => weightOf(i) >= enough)
  if (telling.length === 0) return
  partStrange({clauses, rows, keyRows, parents}, match, likeness, texts)
  if (median(telling.map((i) => match.scores[i]!)) < versions) return
  const above = new Set(parents)
  const replaced = telling.filter((i, at) => {
    if (match.byContent[i] || match.rows[i] !== keyRows[i] || above.has(i)) return false
    if (match.scores[i]! >= mayBe) return false
    const company = [
      ...telling.slice(Math.max(0, at - beside), at),
      ...telling.slice(at + 1, at + 1 + beside),
    ]
    const usual = median(company.map((other) => match.scores[other]!))
    if (company.length < 2 || usual < close) return false
    const row = rows[match.rows[i]!]!
    likeness.mark([clauses[i]!])
    if (likeness.shared(row) >= whole * weightOf(i)) return false
    const around = company.map((other) => texts[clauses[other]!]!)
    return ownLikeness(content.idf, texts[clauses[i]!]!, texts[row]!, around) < another * usual
  })
  for (const i of replaced) {
    match.taken[match.rows[i]!] = 0
    match.rows[i] = -1
  }
}

/** Two texts of one language that are not the same in other words share less than this of their longer words. */
const strange = 0.14
/** Of so many longer words each, or little is told by it. */
const leastLong = 5
/** Of free versions this is usual of some verses, so that nothing is told unless it is so of most clauses: another order. */
const fewestStrange = 8

/** Takes clauses out of the row of their key that hardly share a longer word with it, where most are so. */
function partStrange(
  {clauses, rows, keyRows, parents}: Pick<Matching, 'clauses' | 'rows' | 'keyRows' | 'parents'>,
  match: Match,
  {content}: Likeness,
  texts: readonly string[],
): void {
  const seated = [...clauses.keys()].filter((i) => match.rows[i]! >= 0 && rows[match.rows[i]!]! >= 0)
  const own = new Set(
    seated.filter((i) => !match.byContent[i] && match.rows[i] === keyRows[i] && match.scores[i]! < mayBe),
  )
  if (own.size === 0) return
  const above = new Set(parents)
  const parted: number[] = []
  for (const i of own) {
    const [a, b] = [texts[clauses[i]!]!, texts[rows[match.rows[i]!]!]!]
    const sizes = [a, b].map((text) => new Set(tokensOf(withoutShort(text))).size)
    if (above.has(i) || Math.min(...sizes) < leastLong) continue
    if (ownLikeness(content.idf, a, b, []) < strange) parted.push(i)
  }
  if (parted.length < fewestStrange || 2 * parted.length <= seated.length) return
  for (const i of parted) {
    match.taken[match.rows[i]!] = 0
    match.rows[i] = -1
  }
}

/** Words of one to three letters between other signs: in a short work they are as rare as any. */
/** The same where all letters are a–z, which takes less to look for. */
const plainShort = /(?<![A-Za-z])[A-Za-z]{1,3}(?![A-Za-z])/g
const hasOthers = /[^\0-\x7f\u2000-\u206f]/
const withoutShort = (text: string): string =>
  text.replaceAll(hasOthers.test(text) ? short() : plainShort, ' ')
const short = once((): RegExp => /(?<!\p{L})\p{L}{1,3}(?!\p{L})/gu)

/** Dice coefficient by weight of what two texts say that the texts around them do not: defined terms tell nothing. */
function ownLikeness(idf: Float32Array, a: string, b: string, around: readonly string[]): number {
  const read = (text: string): Set<number> => new Set(tokensOf(withoutShort(text)))
  const common = new Set(around.flatMap((text) => [...read(text)]))
  const [own, other] = [[...read(a)], [...read(b)]].map((some) => some.filter((token) => !common.has(token)))
  const weigh = (some: readonly number[]): number => some.reduce((sum, token) => sum + idf[token]!, 0)
  const total = weigh(own!) + weigh(other!)
  return total > 0 ? (2 * weigh(own!.filter((token) => other!.includes(token)))) / total : 1
}
