import type {ElementContent} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {isElement, isNamed, leaf, printXml, stripLayout, textOf} from './tree.ts'

/**
 * TBX-Core knows terms and notes and nothing else (ISO 30042:2019, 5). What more is known is written as
 * notes that say what they are, `[termNote partOfSpeech] noun`, and read back from them.
 */
export function toNote(field: ElementContent): ElementContent {
  if (!isElement(field) || field.name === 'note') return field
  const {type, ...others} = field.attributes
  const plain =
    type && /^[\w-]+$/.test(type) && Object.keys(others).length === 0 && field.children[0]?.type === 'text'
  return plain && field.children.length === 1
    ? leaf('note', undefined, `[${field.name} ${type}] ${textOf(field)}`)
    : leaf('note', undefined, `[xml] ${printXml(field)}`)
}

export function fromNote(field: ElementContent): ElementContent {
  if (!isNamed(field, 'note')) return field
  const text = textOf(field)
  const plain = /^\[(\w+) ([\w-]+)\] ([\s\S]*)$/.exec(text)
  if (plain) return leaf(plain[1]!, plain[2]!, plain[3]!)
  if (!text.startsWith('[xml] ')) return field
  try {
    const [inner] = fromXml(text.slice('[xml] '.length)).children
    return inner && isElement(inner) ? stripLayout(inner) : field
  } catch {
    // Not written by `toNote`: a note that only begins so.
    return field
  }
}
