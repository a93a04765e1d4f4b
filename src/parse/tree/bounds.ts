import type {Unread} from '../../format/index.ts'
import {mostNumbers} from '../label/decimal-label.ts'
import {type Doubt, positionBetween} from '../translation.ts'
import type {Line, View} from '../view/lines.ts'
import {lastBefore} from './before.ts'
import type {Draft} from './draft.ts'

const deepLabel = new RegExp(String.raw`^\d{1,3}(?:[.．]\d{1,3}){${mostNumbers}}`)

/** Says what was read as plain text because reading it as what it looks like would take too long. */
export function doubtsOfBounds(
  drafts: readonly Draft[],
  lines: readonly Line[],
  unread: readonly Unread[],
  view: View,
): Doubt[] {
  const doubts = unread.map((part) =>
    doubtAt(part, `Unexpected ${part.excess}: it is read as plain text`, drafts, view),
  )
  const deep = lines.filter(({text}) => deepLabel.test(text))
  const [first] = deep
  if (!first) return doubts
  const many = deep.length > 1 ? `, and of ${deep.length - 1} more` : ''
  const message = `Unexpected label of more than ${mostNumbers} numbers, expected fewer: the line is read as text${many}`
  return [...doubts, doubtAt(first, message, drafts, view)]
}

function doubtAt(
  {start, end}: {start: number; end: number},
  message: string,
  drafts: readonly Draft[],
  view: View,
): Doubt {
  const clause = lastBefore(drafts, start)
  return {
    rule: 'numbering',
    ...(clause && {key: clause.key}),
    message,
    confidence: 0.5,
    position: positionBetween(view, start, end),
  }
}
