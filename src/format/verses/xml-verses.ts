import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {type Attributes, scanXml} from '../xml-scan.ts'
import {Verses} from './verses.ts'

/** What an element does to what is read, at its start. */
export interface Step {
  /** Text until its end is left out. */
  drop?: boolean
  /** Text until its end belongs to no verse. */
  aside?: boolean
  /** A note until its end, with this mark. */
  note?: string
  /** A blank at both of its ends. */
  parts?: boolean
  /** Does the rest. */
  act?(verses: Verses, start: number, end: number): void
  /** Does what its end asks for. */
  atEnd?(verses: Verses, start: number): void
}

/** What an element of a vocabulary means. */
type Meaning = (name: string, attributes: Attributes) => Step | undefined

/** Characters in which a file says what it is. */
const header = 20_000

/**
 * A reader of verses in XML whose elements mean this.
 *
 * @param languageOf the language that the beginning of a file says it is in, where it does
 */
export const versesReader =
  (meaningOf: (value: string) => Meaning, languageOf?: (beginning: string) => string | undefined): Reader =>
  ({path, text}) => {
    const value = text()
    // Damage is told when the file is read, not when its text is parsed.
    const units = unitsOf(value, path, meaningOf(value))
    const language = languageOf?.(value.slice(0, header))
    return [{value, contents: () => ({units}), ...(language !== undefined && {about: {language}})}]
  }

/** A BCP 47 tag for a code that a file has, `ENG` or `ger` among them; undefined for none, and for codes of no language. */
export function languageTag(code: string | undefined): string | undefined {
  if (code === undefined || !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(code)) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(code.replaceAll('_', '-'))
    return tag === undefined || /^(?:und|mul|zxx|mis)\b/.test(tag) ? undefined : tag
  } catch {
    return undefined
  }
}

const transparent: Step = {}

function unitsOf(value: string, path: string, meaningOf: Meaning): Unit[] {
  const verses = new Verses()
  const open: Step[] = []
  let dropped = 0
  const add = (start: number, end: number, isEncoded: boolean): void => {
    if (dropped === 0) verses.add(value, start, end, isEncoded)
  }
  scanXml(value, path, {
    open(name, attributes, start, end) {
      const step = meaningOf(name, attributes) ?? transparent
      open.push(step)
      if (step.drop) dropped++
      if (dropped > 0) return
      step.act?.(verses, start, end)
      if (step.aside) verses.startAside(start)
      if (step.note !== undefined) verses.openNote(step.note, start)
      if (step.parts) verses.part()
    },
    close(_, start, end) {
      const step = open.pop()!
      if (dropped === 0) {
        if (step.note !== undefined) verses.closeNote(end)
        if (step.aside) {
          verses.endAside()
          // A heading inside a sidebar: the sidebar goes on.
          if (open.some(({aside}) => aside)) verses.startAside(end)
        }
        if (step.parts) verses.part()
        step.atEnd?.(verses, start)
      }
      if (step.drop) dropped--
    },
    text: (start, end) => add(start, end, true),
    cdata: (start, end) => add(start, end, false),
  })
  return verses.finish()
}
