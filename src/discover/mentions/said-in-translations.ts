import type {Collation} from '../../collate/index.ts'
import type {Language} from '../../language/index.ts'

/** Whether translations of a language say two words in a row, inflected as they may be; commentaries do not count. */
export function isSaidInTranslations(
  collation: Collation,
  language: Language,
  first: string,
  second: string,
): boolean {
  const {forms, stems} = collation.vocabulary
  const idOf = (stem: string): number => stems[forms.findIndex((form) => language.stem(form) === stem)] ?? -1
  const [before, after] = [idOf(first), idOf(second)]
  if (before < 0 || after < 0) return false
  return collation.translations.some(({role}, translation) => {
    if (role === 'commentary') return false
    const words = collation.words(translation)
    return (
      words.language === language &&
      words.forms.some(
        (form, at) => stems[form] === after && at > 0 && stems[words.forms[at - 1]!] === before,
      )
    )
  })
}
