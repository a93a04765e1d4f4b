import {InputError} from '../failure.ts'
import {didYouMean} from './did-you-mean.ts'

/**
 * Which translations `--translation` asks for, by index: all if it is not given.
 *
 * @throws InputError for an id that is not there
 */
export function pickTranslations(
  translations: readonly {id: string}[],
  asked: readonly string[] | undefined,
): number[] {
  const ids = translations.map(({id}) => id)
  for (const id of asked ?? []) {
    if (!ids.includes(id)) {
      throw new InputError(
        `no translation \`${id}\`: expected one of ${ids.join(', ')}${didYouMean(id, ids)}`,
      )
    }
  }
  return ids.flatMap((id, index) => (!asked || asked.includes(id) ? [index] : []))
}
