import type {Stretch, Unit} from '../contents.ts'
import type {Text} from '../document.ts'
import {unitsOfBranches, withoutBranches} from './icu.ts'

/** A text with its codes. */
export type Coded = Stretch & Pick<Unit, 'codes'>

/** A unit of a file that has each text in two languages. */
export interface Pair {
  key: string
  /** Where it is one of several forms of a message. */
  form?: NonNullable<Unit['form']>
  source?: Coded
  /** Absent where it is not translated. */
  target?: Coded
  /** Notes of translators. */
  notes: NonNullable<Unit['notes']>[number][]
  /** Is shown, but is no translation that counts: a guess that nobody has looked at. */
  guess?: Stretch
}

/** The languages of the two, where the file says them. */
export interface Languages {
  source?: string | undefined
  target?: string | undefined
  /** Whether the order of units says nothing. */
  anyOrder?: true
  /** Whether bars may set forms apart, since the format has none of its own. */
  mayHaveBars?: true
}

/** The two texts of a file of pairs: the original and the translation; one alone where there is no other. */
export function textsOfPairs(value: string, pairs: readonly Pair[], languages: Languages): Text[] {
  const sources: Unit[] = []
  const targets: Unit[] = []
  const branched = (unit: Unit, language: string | undefined): Unit[] =>
    unitsOfBranches(unit, languages.mayHaveBars ? {language} : undefined)
  for (const {key, form, source, target, guess, notes} of pairs) {
    const named = {label: key, ...(form && {form})}
    if (source)
      sources.push(...branched({...named, ...source, ...(notes.length > 0 && {notes})}, languages.source))
    if (target)
      targets.push(
        ...branched({...named, ...target, ...(!source && notes.length > 0 && {notes})}, languages.target),
      )
    else if (guess) targets.push(withoutBranches(guess))
  }
  const text = (part: string, units: Unit[], about: NonNullable<Text['about']>): Text => ({
    value,
    part,
    about,
    contents: () => ({units, areMessages: true, ...(languages.anyOrder && {anyOrder: true})}),
  })
  const of = (language: string | undefined): {language?: string} =>
    language !== undefined && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? {language} : {}
  return [
    ...(sources.length > 0 ? [text('source', sources, {role: 'source', ...of(languages.source)})] : []),
    ...(targets.some(({label}) => label !== undefined)
      ? [text('target', targets, of(languages.target))]
      : []),
  ]
}
