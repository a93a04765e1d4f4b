import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {habit} from './evidence.ts'
import {isDerivation, startAlike} from './kinship.ts'
import type {Draft, Name} from './names.ts'
import {stripped} from './stripped.ts'
import {isOfFree, withWorthyNames} from './worthy-names.ts'

/** Verbs that change once or twice are style, unless it is this sure that they stand for one word; in free texts all do. */
const leastOfVerbs = 0.9

/**
 * Leaves out what is no wavering name: other grammar of the steady name, an abbreviation that is once spelled out, and
 * verbs. What two translations show of one another is kept once.
 */
export function sift(
  collation: Collation,
  drafts: readonly Draft[],
  lexicons: readonly (Lexicon | undefined)[],
): Draft[] {
  const sifted = drafts.flatMap((whole): Draft[] => {
    const draft = withWorthyNames(collation, whole, lexicons)
    const [steady, ...others] = draft.renderings
    if (!steady) return []
    const {language} = collation.words(draft.translation)
    const lexicon = lexicons[draft.translation]
    const namesAnew = (other: Name): boolean => {
      const few = Math.min(steady.count, other.count)
      if (few === 1 && (spellsOut(steady.text, other.text) || spellsOut(other.text, steady.text)))
        return false
      if (few >= habit) return true
      const [own, its] = [steady, other].map(({text}) => stripped(language, text).words.split(' '))
      return !isInOtherGrammar(own!, its!, (a, b) => isKin(a, b, language.root, lexicon))
    }
    if (!others.some(namesAnew)) return []
    const isVerb = ({translation, text}: Name): boolean => namesAnAct(text, lexicons[translation])
    const isStyle = isOfFree(collation, draft) || (!hasHabit(draft) && draft.score < leastOfVerbs)
    return isStyle && [...draft.renderings, ...draft.pivots].every(isVerb) ? [] : [draft]
  })
  return onceEach(collation, sifted)
}

/** Whether two of its names recur. */
const hasHabit = ({renderings: [steady, ...others]}: Draft): boolean =>
  others.some(({count}) => Math.min(count, steady!.count) >= habit)

/** Whether one form derives from the other, by dictionary or by looks; `life` / `living` by a sense and a beginning. */
function isKin(
  a: string,
  b: string,
  rootOf: (form: string) => string,
  lexicon: Lexicon | undefined,
): boolean {
  if (isDerivation(a, b, rootOf, lexicon) || startAlike(a, b)) return true
  const start = (form: string): string => form.replaceAll('v', 'f').slice(0, 3)
  return start(a) === start(b) && lexicon?.related(a, b) === 1
}

/** Whether two names differ word by word in grammar alone: `safe` / `safety`, `open market` / `opening market`. */
const isInOtherGrammar = (
  own: readonly string[],
  others: readonly string[],
  isKin: (a: string, b: string) => boolean,
): boolean =>
  own.length === others.length && own.every((word, at) => word === others[at] || isKin(word, others[at]!))

/** Whether a short name in capitals holds the initials of a long one: `R&D`, `research and development`. */
function spellsOut(long: string, short: string): boolean {
  const letters = short.replaceAll(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return false
  const initials = (long.match(/\p{L}+/gu) ?? [])
    .filter(([first], _, words) => words.length <= letters.length || /\p{L}/u.test(first!))
    .map((word) => word[0]!.toUpperCase())
    .join('')
  const pattern = [...letters].join('.?')
  return initials.length >= letters.length && new RegExp(`^${pattern}$`, 'u').test(initials)
}

/** Whether a single word is a verb before anything else. */
function namesAnAct(text: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || /[^\p{L}]/u.test(text)) return false
  const {noun, verb, adjective, adverb} = lexicon.parts(text.toLowerCase())
  return verb > noun && verb > adverb && verb >= adjective
}

/**
 * `jobs`, once `employment`, where the other says `job`: the same place shows that the other says `job` once where it
 * has `employment` elsewhere. The one with more places is told; of equals the later.
 */
function onceEach(collation: Collation, drafts: readonly Draft[]): Draft[] {
  const stemsOf = ({translation, text}: Name): string =>
    stripped(collation.words(translation).language, text).stems
  const weightOf = ({renderings}: Draft): number => renderings.reduce((sum, {count}) => sum + count, 0)
  const order = [...drafts.keys()].sort(
    (x, y) => weightOf(drafts[y]!) - weightOf(drafts[x]!) || drafts[y]!.score - drafts[x]!.score || y - x,
  )
  const told = new Set<string>()
  const dropped = new Set<number>()
  for (const index of order) {
    const {translation, renderings, pivots} = drafts[index]!
    const [, ...others] = renderings
    const links = others.flatMap((other) =>
      pivots.flatMap((pivot) => {
        const [own, its] = [stemsOf(other), stemsOf(pivot)]
        const sides = [`${translation} ${own}`, `${pivot.translation} ${its}`]
        return own === its ? [] : [sides.sort().join('\t')]
      }),
    )
    const isTold = links.length > 0 && links.every((link) => told.has(link))
    if (isTold && !hasHabit(drafts[index]!)) dropped.add(index)
    else for (const link of links) told.add(link)
  }
  return drafts.filter((_, index) => !dropped.has(index))
}
