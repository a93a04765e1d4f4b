import {childrenOf, type Element} from '../office/elements.ts'

/** The notes of a part, by their ids; the rules that part them from the text are none. */
export function notesOf(root: Element | undefined): ReadonlyMap<string, Element> {
  const notes = new Map<string, Element>()
  for (const note of root ? childrenOf(root) : []) {
    const {'w:id': id, 'w:type': type} = note.attributes
    if (id !== undefined && (type === undefined || type === 'normal')) notes.set(id, note)
  }
  return notes
}
