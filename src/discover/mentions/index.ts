import type {Collation} from '../../collate/index.ts'
import type {Language, Lexicon} from '../../language/index.ts'
import type {Concept} from '../concordance.ts'
import {withOccurrences} from './add-mentions.ts'
import {readCommentaries} from './commentary.ts'
import {type Name, readNames} from './concept-names.ts'
import {findGeneralNames} from './general-names.ts'
import {findKnownNames} from './known-names.ts'
import {isSaidInTranslations} from './said-in-translations.ts'

/**
 * Concepts whose renderings, once they are asked for, have what commentaries call them where they speak of no row in
 * particular, too.
 *
 * @param lexicons by translation
 */
export function withMentions(
  collation: Collation,
  concepts: readonly Concept[],
  lexicons: readonly (Lexicon | undefined)[],
): Concept[] {
  if (collation.translations.every(({role}) => role !== 'commentary')) return [...concepts]
  let found: readonly Concept[] | undefined
  return concepts.map((concept, index) => ({
    ...plainOf(concept),
    get placed() {
      return concept.renderings
    },
    get renderings() {
      found ??= readMentions(collation, concepts, lexicons)
      return found[index]!.renderings
    },
  }))
}

/** What is known of a concept without its renderings, which need not be made for it. */
const plainOf = ({id, label, source, score, termhood, evidence}: Concept): Omit<Concept, 'renderings'> => ({
  id,
  label,
  source,
  score,
  termhood,
  evidence,
})

/** Adds what commentaries call the concepts elsewhere: in known words first, then in words of their own. */
function readMentions(
  collation: Collation,
  concepts: readonly Concept[],
  lexicons: readonly (Lexicon | undefined)[],
): readonly Concept[] {
  const namesOf = new Map<Language, Name[]>()
  let found = concepts
  for (const commentary of readCommentaries(collation)) {
    const {translation, language} = commentary
    const isOfLanguage = (other: number): boolean => collation.words(other).language === language
    const names = namesOf.get(language) ?? readNames(concepts, isOfLanguage, language)
    namesOf.set(language, names)
    found = withOccurrences(found, findKnownNames(names, commentary), language)
    const lexicon = lexicons[translation]
    if (!lexicon) continue
    const general = findGeneralNames(found, names, commentary, lexicon, (modifier, head) =>
      isSaidInTranslations(collation, language, modifier, head),
    )
    found = withOccurrences(found, general, language)
  }
  return found
}
