import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Model} from './model.ts'
import {renderNames} from './side-by-side.ts'

/** More sections than this are laid out by the browser only where they are seen. */
const few = 200

/** The clauses of a page, below the names of the texts. */
export function clausesSection(model: Model, sections: Element[], filters?: Element): Element {
  return h(
    sections.length > few ? 'section.many' : 'section',
    {id: 'clauses', ariaLabelledBy: 'clauses:title'},
    [
      h('h2', {id: 'clauses:title'}, 'Side by side'),
      ...(filters ? [filters] : []),
      renderNames(model),
      ...sections,
    ],
  )
}
