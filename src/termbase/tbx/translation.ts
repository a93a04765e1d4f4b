import type {Field} from '../termbase.ts'
import {isElement, leaf, textOf} from './tree.ts'

/**
 * TBX has no place for "this translation says so", but `projectSubset` marks terms for one project; the prefix
 * tells ours from anybody else's.
 */
const prefix = 'translation:'

const isOurs = (field: Field): boolean =>
  isElement(field) &&
  field.name === 'admin' &&
  field.attributes.type === 'projectSubset' &&
  textOf(field).startsWith(prefix)

export function translationOf(fields: readonly Field[]): {translation?: string; others: Field[]} {
  const field = fields.find(isOurs)
  if (!field) return {others: [...fields]}
  return {
    translation: textOf(field).slice(prefix.length),
    others: fields.filter((one) => one !== field),
  }
}

export function translationField(translation: string): Field {
  return leaf('admin', 'projectSubset', prefix + translation)
}
