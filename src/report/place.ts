import type {Position} from '../judge/index.ts'
import {cut} from './layout.ts'
import type {Screen} from './screen.ts'
import {visible} from './visible.ts'

/** `path:line:column`; in a packed file, which has no lines, `path:¶ 12:column`. */
export const placeName = (path: string, {start}: Position): string =>
  `${path}:${start.place ?? start.line}:${start.column}`

/** `path:line:column`, as editors and terminals take it, cut at the start if there is no room; a link where possible. */
export function placeText(path: string, position: Position, width: number, {paint, linkTo}: Screen): string {
  const text = cut(visible(placeName(path, position)), width, 'start')
  return paint.dim(linkTo ? linkTo(text, path) : text)
}
