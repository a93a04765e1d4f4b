import type {Position} from '../parse/index.ts'
import {cut} from './layout.ts'
import type {Screen} from './screen.ts'
import {visible} from './visible.ts'

/** `path:line:column`, as editors and terminals take it, cut at the start if there is no room; a link where possible. */
export function placeText(path: string, {start}: Position, width: number, {paint, linkTo}: Screen): string {
  const text = cut(visible(`${path}:${start.line}:${start.column}`), width, 'start')
  return paint.dim(linkTo ? linkTo(text, path) : text)
}
