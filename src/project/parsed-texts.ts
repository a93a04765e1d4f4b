import type {Document} from '../format/index.ts'
import {parse, type Translation} from '../parse/index.ts'

/** A text, and what was made of it. */
interface Parsed {
  document: Document
  translation: Translation
}

/** Of each text this many states are kept: what it says, and what it said at the state it is compared with. */
const mostStates = 2

/** Texts parsed before, told by what they say: what did not change is not parsed again. */
export class ParsedTexts {
  private readonly kept = new Map<string, Parsed[]>()

  parse(document: Document): Translation {
    const name = JSON.stringify([document.path, document.data.clausediff])
    const states = this.kept.get(name) ?? []
    const parsed = states.find((state) => saysTheSame(state.document, document)) ?? {
      document,
      translation: parse(document),
    }
    this.kept.set(name, [parsed, ...states.filter((state) => state !== parsed)].slice(0, mostStates))
    return parsed.translation
  }
}

/** Comparing whole texts takes less than any sum of them, and never errs. */
function saysTheSame(a: Document, b: Document): boolean {
  return a.value === b.value && JSON.stringify(a.places) === JSON.stringify(b.places)
}
