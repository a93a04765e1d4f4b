import {once} from '../../once.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import {type Doubt, positionOf} from '../translation.ts'
import type {Line, View} from '../view/lines.ts'
import {lastBefore} from './before.ts'
import type {Draft} from './draft.ts'

/**
 * What looks like a label between signs that no list is known to have: `[a]`, `{1}`, `[iv]`, `2]`, `b/`, `<3>`. A word is none: `[But]` was
 * put in by the translator.
 */
const labelLike = once(() => {
  const counts = '(?:[ivx]{2,3}|[IVX]{2,3}|\\p{L}|(\\p{L})\\1{1,2}|(?=\\p{L}*\\p{Nd})[\\p{L}\\p{Nd}]{1,3})'
  return new RegExp(
    `^(?:[[{<]\\s?${counts}\\s?[\\]}>]|${counts.replace('\\1', '\\2')}[\\]}/])(?=\\s+\\S)`,
    'u',
  )
})
/** Such a sign stands among the first characters; letters beyond the basic plane take two units. */
const mayBe = /^.{1,9}[\]}>/]\s/

/** Lines that start with what looks like a label and is none that can be read: their text stays where it is. */
export function doubtsOfUnread(
  drafts: readonly Draft[],
  candidates: readonly LineCandidate[],
  lines: readonly Line[],
  view: View,
): Doubt[] {
  const read = new Set(candidates.map(({line}) => line))
  const doubts: Doubt[] = []
  for (const [i, line] of lines.entries()) {
    const label = line.quoted || read.has(i) ? undefined : labelOf(line.text)
    if (label === undefined) continue
    const clause = lastBefore(drafts, line.start)
    doubts.push({
      rule: 'numbering',
      ...(clause && {key: clause.key}),
      message: `Unexpected \`${label}\` at the start of a line, expected a label of a known kind: the line is read as text`,
      confidence: 0.5,
      position: positionOf(view, line, 0, label.length),
    })
  }
  return doubts
}

const labelOf = (text: string): string | undefined =>
  mayBe.test(text) ? labelLike().exec(text)?.[0] : undefined
