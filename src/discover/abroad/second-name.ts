import {type Language, smallWordsOf} from '../../language/index.ts'
import {startAlike} from '../inconsistency/kinship.ts'
import {isInside} from './kin-of-words.ts'

/** A name, and in how many places it stands. */
interface Counted {
  text: string
  count?: number
}

/** So often a name has to be said that another with no word akin may be its second one. */
const steady = 3

/**
 * Whether one name may be a second one of what the usual one names. It is none where it is the usual one in other
 * grammar, a thing with another (`the work or copies`), what holds a word of the usual one in another place
 * (`new versions` / `production of a new`), or, where the usual one is not said often, what has no word akin to it.
 */
export function isSecondName(language: Language, usual: Counted, other: Counted): boolean {
  const [own, others] = [wordsOf(language, usual.text), wordsOf(language, other.text)]
  if (isOtherForm(own.content, others.content)) return false
  if (own.hasCoordinator || others.hasCoordinator) return false
  const shared = others.content.filter((word) => own.content.some((one) => areOneWord(word, one)))
  if (shared.length > 0) {
    const {length} = own.content
    const isInPlace = (word: string): boolean => areOneWord(word, own.content[others.content.indexOf(word)]!)
    return length === others.content.length && shared.every(isInPlace) && own.isBare === others.isBare
  }
  if ((usual.count ?? 0) >= steady) return true
  return others.content.some((word) => own.content.some((one) => endAlike(word, one)))
}

/** A name of another translation, and where it stands. */
interface Pivot {
  text: string
  occurrences: readonly {row: number; clause: {text: string}}[]
}

/**
 * Whether a name looks like a word of the other language that is not the steady name, wherever both stand:
 * `software` beside `modifications`, where the other text says `software` as well.
 */
export function standsForOther(
  language: Language,
  other: Counted & Pick<Pivot, 'occurrences'>,
  pivots: readonly Pivot[],
): boolean {
  const [word, ...more] = wordsOf(language, other.text).content
  if (!word || more.length > 0) return false
  return pivots.some(({text, occurrences}) => {
    if (lettersOf(text).some((one) => startAlike(one, word))) return false
    const clauses = new Map(occurrences.map(({row, clause}) => [row, clause.text]))
    return other.occurrences.every(({row}) =>
      lettersOf(clauses.get(row) ?? '').some((one) => startAlike(one, word)),
    )
  })
}

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/**
 * Whether one name is the other in other grammar, derived, or a part of it: `Materialien` and `Material`, `access` and
 * `to access`, `user account` and `create a user account`, `Software` and `Softwareanwendung`. In the other language both
 * are one word; that a translation says it longer in one place is no second name.
 */
function isOtherForm(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = [one, other].sort((x, y) => x.length - y.length)
  if (shorter!.length === 0) return false
  return shorter!.every((word) => longer!.some((beside) => areOneWord(word, beside)))
}

/** The folded words of content of a name, whether small words stand between them, and whether one of them adds a thing. */
function wordsOf(
  {id, words, fold, isFunctionWord}: Language,
  text: string,
): {content: string[]; isBare: boolean; hasCoordinator: boolean} {
  const spans = words(text)
  const content: string[] = []
  let isBare = true
  let hasCoordinator = false
  const {conjunctions} = smallWordsOf(id)
  for (let at = 0; at < spans.length; at += 2) {
    const folded = fold(text.slice(spans[at], spans[at + 1]))
    if (!isFunctionWord(folded)) content.push(folded)
    else if (at > 0) isBare = false
    if (conjunctions.has(folded)) hasCoordinator = true
  }
  return {content, isBare, hasCoordinator}
}

const areOneWord = (one: string, other: string): boolean =>
  one === other ||
  startAlike(one, other) ||
  differInEnding(one, other) ||
  isInside(one, other) ||
  isInside(other, one) ||
  endsAs(one, other) ||
  endsAs(other, one) ||
  isSyllablesOf(one, other) ||
  isSyllablesOf(other, one)

/** Letters that short words share, and how many may follow in the shorter and the longer. */
const ending = {shared: 3, shorter: 1, longer: 3}

/** Whether two short words differ in an ending alone: `dane` and `danych`, of which too little is alike to be told by a share. */
function differInEnding(one: string, other: string): boolean {
  let shared = 0
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared++
  const [shorter, longer] = [one.length - shared, other.length - shared].sort((x, y) => x - y)
  return shared >= ending.shared && shorter! <= ending.shorter && longer! <= ending.longer
}

/** Letters of a base, and their share in it, that end a compound; and what either may have behind them. */
const base = {letters: 5, share: 0.75, ending: 3}

/** Whether a compound ends in a word, each with an ending of its own: `Urheberrechtshinweis`, `Hinweise`. */
function endsAs(compound: string, word: string): boolean {
  const from = compound.lastIndexOf(word.slice(0, base.letters))
  if (from < 1 || word.length < base.letters) return false
  let shared = base.letters
  while (shared < word.length && word[shared] === compound[from + shared]) shared++
  return shared >= base.share * word.length && compound.length - from - shared <= base.ending
}

/** Whether a word of syllables or ideographs begins or ends another: `설정` and `설정을`, 依存 and 依存性; a single one begins it, 法 and 法律. */
const isSyllablesOf = (part: string, whole: string): boolean =>
  (part.length >= 2
    ? whole.startsWith(part) || whole.endsWith(part)
    : whole.length === 2 && whole.startsWith(part)) && /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(whole)

const leastEnd = 6

/** Whether two compounds have one base: `Gewährleistungsausschluss`, `Haftungsausschluss`. */
function endAlike(one: string, other: string): boolean {
  let shared = 0
  while (shared < Math.min(one.length, other.length) && one.at(-1 - shared) === other.at(-1 - shared))
    shared++
  return shared >= leastEnd
}
