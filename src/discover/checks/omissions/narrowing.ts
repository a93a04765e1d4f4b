import {languageOf} from '../../../language/index.ts'
import type {Lack} from './omission.ts'

/** Whether what was lost is a word that narrows a right or a duty, or begins as a condition or an exception does. */
export function narrowing(text: string, language: string): Pick<Lack, 'narrows'> {
  const {conditions} = languageOf(language)
  if (!conditions) return {}
  if (text.search(conditions.openers()) === 0) return {narrows: 'condition'}
  const rest = text.replaceAll(conditions.restrictions(), '')
  return rest !== text && !/\p{L}/u.test(rest) ? {narrows: 'restriction'} : {}
}
