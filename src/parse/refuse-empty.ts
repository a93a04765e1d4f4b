import {InputError} from '../failure.ts'
import type {Translation} from './translation.ts'

/** @throws InputError if a translation has no clause. */
export function refuseEmpty(translation: Translation): Translation {
  if (translation.children.some(({type}) => type === 'clause')) return translation
  throw new InputError(
    `no clause found in \`${translation.path}\`: expected numbered clauses, or a text of several paragraphs`,
  )
}
