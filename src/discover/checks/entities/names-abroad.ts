import {countriesIn, type SignedName, signedNames} from '../../../language/in-checks.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/** A name of one side that stands where the other, in another language, has a different one. */
interface ReplacedAbroad {
  a: Span
  b: Span
}

/**
 * Names that are another's in another language: of persons behind a title and of companies before their form (`Mr Smith` /
 * `Herr Jones`), which no language of one alphabet translates, and of countries. Where one side has none, the other may
 * say it otherwise, and nothing is told.
 */
export function replacedAbroad(left: RowText, right: RowText): ReplacedAbroad[] {
  return [...replacedNames(left, right), ...replacedCountries(left, right)]
}

const capitalInside = /\p{Ll}.*\p{Lu}/su
const otherScript = /(?!\p{Script=Latin})\p{L}/u

function replacedNames({text: a}: RowText, {text: b}: RowText): ReplacedAbroad[] {
  if (!capitalInside.test(a) || !capitalInside.test(b) || otherScript.test(a) || otherScript.test(b))
    return []
  const [ofA, ofB] = [signedNames(a), signedNames(b)]
  if (ofA.length === 0 || ofB.length === 0) return []
  const [plainA, plainB] = [bare(a), bare(b)]
  const onlyB = ofB.filter((one) => !standsIn(one, plainA))
  return ofA
    .filter((one) => !standsIn(one, plainB))
    .flatMap((one) => {
      const at = onlyB.findIndex(({kind}) => kind === one.kind)
      return at < 0 ? [] : [{a: one, b: onlyB.splice(at, 1)[0]!}]
    })
}

/** Letters without their marks, in small ones: `Müller` is `Muller`, or `Mueller`, elsewhere. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=[aou])e/g, '')

/** Whether the last part of a name stands in a text, with another ending. */
function standsIn({name}: SignedName, text: string): boolean {
  const last = bare(name)
    .split(/[\s'’-]+/)
    .at(-1)!
  return text.includes(last.length > 5 ? last.slice(0, -2) : last)
}

function replacedCountries(left: RowText, right: RowText): ReplacedAbroad[] {
  const ofA = countriesIn(left.text, left.language)
  if (!ofA || ofA.length === 0) return []
  const ofB = countriesIn(right.text, right.language)
  if (!ofB) return []
  const onlyA = ofA.filter(({code}) => !ofB.some((other) => other.code === code))
  const onlyB = ofB.filter(({code}) => !ofA.some((other) => other.code === code))
  const [one, other] = [onlyA[0], onlyB[0]]
  return one && other ? [{a: one, b: other}] : []
}
