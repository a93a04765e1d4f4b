import {InputError} from '../../failure.ts'
import {languagesOf, type Preference, type Preferred} from '../decide/prefer.ts'
import type {Works} from './works.ts'

/**
 * Decides what something is to be called in all documents of a project.
 *
 * @throws InputError if the config or termbase cannot be written, a text cannot be read, or none says any of the words
 */
export async function preferInWorks(works: Works, preference: Preference): Promise<Preferred> {
  const languages = new Set<string>()
  let first: InputError | undefined
  for (const project of works) {
    const translations = await project.translations()
    try {
      for (const language of languagesOf(translations, preference)) languages.add(language)
    } catch (error) {
      // A word need not be in every document.
      if (!(error instanceof InputError)) throw error
      first ??= error
    }
  }
  if (languages.size === 0 && first) throw first
  return works.open(works.list[0]!).prefer(preference, [...languages].sort())
}
