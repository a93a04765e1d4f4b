import {childOf, type Element} from '../office/elements.ts'

/** Which state of a text with tracked changes is read. */
export type Changes = 'final' | 'original'

const inserted: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns'])
const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel'])

export const isChange = ({name}: Element): boolean => inserted.has(name) || deleted.has(name)

/** Whether what stands in an element is no part of the state. */
export const isLeftOut = ({name}: Element, changes: Changes): boolean =>
  (changes === 'final' ? deleted : inserted).has(name)

/** Whether properties, of a paragraph's mark or a row, say that it is no part of the state. */
export const saysLeftOut = (properties: Element | undefined, changes: Changes): boolean =>
  properties?.children.some((child) => typeof child !== 'string' && isLeftOut(child, changes)) ?? false

/** The properties of a paragraph in a state: those of before stand in the change. */
export function propertiesIn(changes: Changes, paragraph: Element): Element | undefined {
  const own = childOf(paragraph, 'w:pPr')
  const change = changes === 'original' ? childOf(own, 'w:pPrChange') : undefined
  if (!own || !change) return own
  const before = childOf(change, 'w:pPr')
  // The mark and the section are no part of what changed.
  const kept = own.children.filter(
    (child) => typeof child !== 'string' && (child.name === 'w:rPr' || child.name === 'w:sectPr'),
  )
  return {...own, children: [...(before?.children ?? []), ...kept]}
}
