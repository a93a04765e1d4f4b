import type {Document} from '../format/index.ts'
import {parse, type Translation} from '../parse/index.ts'
import type {ParseCache} from './files.ts'
import {readTree, storedTree} from './stored-tree.ts'

/** A text, and what was made of it. */
interface Parsed {
  document: Document
  translation: Translation
}

/** Of each text this many states are kept: what it says, and what it said at the state it is compared with. */
const mostStates = 2

/** Characters up to which a text is worth storing: of longer ones, reading what is stored takes as long as parsing. */
const longest = 500_000

/** Texts parsed before, told by what they say: what did not change is not parsed again. */
export class ParsedTexts {
  private readonly kept = new Map<string, Parsed[]>()
  private readonly cache: ParseCache | undefined

  /** @param cache what earlier runs parsed */
  constructor(cache?: ParseCache) {
    this.cache = cache
  }

  /** @throws InputError for a text that holds no clause */
  parse(document: Document): Translation {
    const name = JSON.stringify([document.path, document.data.clausediff])
    const states = this.kept.get(name) ?? []
    const parsed = states.find((state) => saysTheSame(state.document, document)) ?? {
      document,
      translation: this.parseNew(document, name),
    }
    this.kept.set(name, [parsed, ...states.filter((state) => state !== parsed)].slice(0, mostStates))
    return parsed.translation
  }

  private parseNew(document: Document, name: string): Translation {
    const {cache} = this
    if (!cache || !isPlain(document)) return parse(document)
    const asked = [name, document.value]
    const stored = cache.get(asked)
    if (stored !== undefined) return readTree(stored, document.value)
    const translation = parse(document)
    cache.put(asked, () => storedTree(translation, document))
    return translation
  }
}

/** Whether a text is all of its file, so that nothing but its name and its characters says what it is parsed into. */
const isPlain = ({value, part, places}: Document): boolean =>
  part === undefined && places === undefined && value.length <= longest

/** Comparing whole texts takes less than any sum of them, and never errs. */
function saysTheSame(a: Document, b: Document): boolean {
  return a.value === b.value && JSON.stringify(a.places) === JSON.stringify(b.places)
}
