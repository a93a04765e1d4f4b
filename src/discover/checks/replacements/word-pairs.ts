import type {Language, Lexicon} from '../../../language/index.ts'
import {isOpposite} from './opposites.ts'
import {isOtherQualifier} from './qualifiers.ts'
import type {Replaced} from './replaced-words.ts'
import {formMismatch} from './verb-forms.ts'

type Kind = 'qualifier' | 'opposite' | undefined
type Form = 'tense' | 'person' | undefined

/**
 * What sets passages of one language apart by their words alone, whatever stands around them. Told once a pair: the same
 * few stand for each other in thousands of copies.
 */
export class WordPairs {
  private readonly language: Language
  private readonly lexicon: Lexicon | undefined
  private readonly kinds = new Map<string, Map<string, Kind>>()
  private readonly forms = new Map<string, Map<string, Form>>()

  constructor(language: Language, lexicon: Lexicon | undefined) {
    this.language = language
    this.lexicon = lexicon
  }

  /** Whether one holds another qualifier than the other, or its opposite. */
  kindOf(replaced: Replaced): Kind {
    return told(this.kinds, replaced, () => {
      const {qualifiers} = this.language
      if (qualifiers && isOtherQualifier(replaced, qualifiers)) return 'qualifier'
      return isOpposite(replaced, this.language, this.lexicon) ? 'opposite' : undefined
    })
  }

  /** What the forms of their verbs tell differently; nothing in a language whose forms are not known. */
  formOf(replaced: Replaced): Form {
    const {verbForms, fold, stem, isFunctionWord} = this.language
    if (!verbForms) return undefined
    return told(this.forms, replaced, () =>
      formMismatch(
        replaced,
        verbForms,
        (word) => stem(fold(word)),
        (word) => isFunctionWord(fold(word)),
      ),
    )
  }
}

function told<Answer>(
  known: Map<string, Map<string, Answer>>,
  {inA, inB}: Replaced,
  tell: () => Answer,
): Answer {
  const [a, b] = [inA.join(' '), inB.join(' ')]
  let ofA = known.get(a)
  if (!ofA) {
    ofA = new Map()
    known.set(a, ofA)
  }
  if (!ofA.has(b)) ofA.set(b, tell())
  return ofA.get(b)!
}
