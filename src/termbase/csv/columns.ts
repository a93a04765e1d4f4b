import type {Element} from 'xast'
import {elementOf} from '../tbx/categories.ts'
import {isElement, leaf} from '../tbx/tree.ts'
import type {Field} from '../termbase.ts'

/** What a column speaks of: `concept.definition`, `language.note`, `term.partOfSpeech`. */
export type Level = 'concept' | 'language' | 'term'

/**
 * Name of the column that can hold a field, `term.partOfSpeech`; where the category does not tell the element,
 * that stands before it (`term.admin:owner`). Undefined where a cell would lose something: groups, markup,
 * further attributes.
 */
export function columnOf(level: Level, field: Field): string | undefined {
  if (!isElement(field)) return undefined
  const {type, ...others} = field.attributes
  const [text] = field.children
  if (Object.keys(others).length > 0 || field.children.length !== 1 || text?.type !== 'text') return undefined
  if (type === undefined || type === null) return field.name === 'note' ? `${level}.note` : undefined
  return `${level}.${elementOf(type) === field.name ? type : `${field.name}:${type}`}`
}

/**
 * The field that stands in a cell; the reverse of `columnOf`. A column of no known name is kept as `admin`, what
 * stands under none as a note.
 */
export function fieldOf(column: string, value: string): {level: Level; field: Element} {
  const [, level = 'term', name = column] = /^(concept|language|term)\.(.+)$/s.exec(column) ?? []
  const at = level as Level
  if (name === 'note' || name.trim() === '') return {level: at, field: leaf('note', undefined, value)}
  const [, element, type] = /^([a-z]\w*):(.+)$/is.exec(name) ?? []
  if (element && type) return {level: at, field: leaf(element, type, value)}
  return {level: at, field: leaf(elementOf(name) ?? 'admin', name, value)}
}
