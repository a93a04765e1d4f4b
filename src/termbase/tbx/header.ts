import type {Element} from 'xast'
import {element, leaf} from './tree.ts'

/** The header of a termbase that brings none of its own. */
export function ownHeader(title: string): Element {
  return element('tbxHeader', {}, [
    element('fileDesc', {}, [
      ...(title === '' ? [] : [element('titleStmt', {}, [leaf('title', undefined, title)])]),
      element('sourceDesc', {}, [leaf('p', undefined, 'Written by clausediff')]),
    ]),
  ])
}
