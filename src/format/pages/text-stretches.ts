import type {Element, Text} from 'hast'
import {raised} from '../office/raised.ts'

const tags = /<[/!a-z][^>]*>/gi

/**
 * Where a text stands in the source of its page. One with tags inside was put together by what browsers do: the blank
 * before `</body>` and that behind it are one text, and so are words that stand where none may.
 */
export function stretchesOf({position, value}: Text, source: string): [start: number, end: number][] {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (start === undefined || end === undefined) return []
  const printed = source.slice(start, end)
  if (!printed.includes('<') || value.includes('<')) return [[start, end]]
  const stretches: [number, number][] = []
  let from = 0
  for (const {0: tag, index} of printed.matchAll(tags)) {
    if (index > from) stretches.push([start + from, start + index])
    from = index + tag.length
  }
  if (from < printed.length) stretches.push([start + from, end])
  return stretches
}

/** A raised number, which is no part of the number before it, and where it stands; undefined for other raised text. */
export function raisedIn({
  children: [only],
}: Element): {start: number; end: number; shown: string} | undefined {
  if (only?.type !== 'text') return undefined
  const shown = raised(only.value)
  const [start, end] = [only.position?.start.offset, only.position?.end.offset]
  if (start === undefined || end === undefined || shown.length !== end - start || shown === only.value)
    return undefined
  return {start, end, shown}
}
