import {once} from '../../once.ts'
import {markOf, without} from '../view/bullet.ts'
import {endsSentence} from '../view/folded.ts'
import {isTight} from '../view/script.ts'
import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'
import {hasSections, type Placer, placeInSections} from './sections.ts'

/** The outline covers less of the text than this: the text is prose with a numbered list in it. */
const leastCovered = 0.5
/** The same of articles that count from the first one: a treaty may open with more recitals than it has articles. */
const leastOfArticles = 0.15
const fewestArticles = 3

/** A text without numbers and with fewer paragraphs is no document that could be compared. */
const leastParagraphs = 3

/**
 * Whether a text is prose rather than a numbered document: less than half of it, footnotes left out, lies between the
 * first label and the end of the last numbered clause. So is a review that counts six points and goes on.
 *
 * @param opening what stands before the first label
 */
export function isProse(opening: readonly Paragraph[], drafts: readonly Draft[]): boolean {
  if (drafts.length === 0) return true
  const all = drafts.reduce((sum, {paragraphs}) => sum + lengthOf(paragraphs), 0)
  const last = drafts.at(-1)!
  const closing = closersOf(drafts)
  let covered = all - lengthOf(last.paragraphs.slice(ownCount(drafts, closing)))
  for (const draft of closing) covered -= lengthOf(draft.paragraphs.slice(1))
  return covered < (all + lengthOf(opening)) * (areArticles(drafts) ? leastOfArticles : leastCovered)
}

/** Whether all that is numbered at the top are divisions called by a word, one by one from 1. */
function areArticles(drafts: readonly Draft[]): boolean {
  const top = drafts.filter(({parent}) => !parent).map(({place}) => place?.reading)
  return (
    top.length >= fewestArticles &&
    top.every((reading, index) => reading && reading.division !== '' && reading.number === index + 1)
  )
}

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, {text}) => sum + text.length, 0)

/**
 * How many of its paragraphs belong to the last clause. Below a heading all do, up to a heading of Markdown that closes
 * it. A numbered paragraph has no end of its own: it is taken to have no more than the others of its list have.
 */
function ownCount(drafts: readonly Draft[], closing: ReadonlySet<Draft>): number {
  const below = headedCount(drafts.at(-1)!)
  if (below !== undefined) return below
  const last = drafts.at(-1)!
  let most = 1
  for (const draft of drafts) {
    if (draft !== last && draft.parent === last.parent && !closing.has(draft))
      most = Math.max(most, draft.paragraphs.length)
  }
  return most
}

const lettered = once((): RegExp => /^\(?[\p{Ll}\p{Lo}]{1,4}\)$/u)

/**
 * The last items of lists in bracketed letters before another begins anew with its first letter: `(a) …; (b) …` within a
 * paragraph, and ten paragraphs later the same again. What stands between is no part of the item.
 */
function closersOf(drafts: readonly Draft[]): Set<Draft> {
  const found = new Set<Draft>()
  if (!drafts.every(({label}) => label.endsWith(')') && lettered().test(label))) return found
  for (const [i, draft] of drafts.entries()) {
    const next = drafts[i + 1]
    const reading = next?.parent ? undefined : next?.place?.reading
    if (reading?.number === 1 && reading.inserted === 0 && headedCount(draft) === undefined) found.add(draft)
  }
  return found
}

/** How many paragraphs a clause below a heading has up to the next one; `undefined` where it has no heading. */
function headedCount(last: Draft): number | undefined {
  let headed: Draft | undefined = last
  while (headed && !isHeaded(headed)) headed = headed.parent
  if (!headed) return undefined
  const {paragraphs} = last
  const depth = headed.paragraphs[0]?.heading || 6
  const next = paragraphs.findIndex(({heading}, i) => i > 0 && heading > 0 && heading <= depth)
  return next < 0 ? paragraphs.length : next
}

/** Whether a clause opens with a line that is a heading: of Markdown, of a division, a label alone, a title alone. */
function isHeaded({paragraphs, place, start, end}: Draft): boolean {
  const [first] = paragraphs
  if (!first || place?.reading.kind === 'division') return true
  return (
    first.heading > 0 || first.start > start || (paragraphs.length > 1 && isHeading(first) && end > first.end)
  )
}

/**
 * Makes each paragraph outside the numbered list a clause, `p1`, `p2`, … in the order of the text, or `h2.p1` below the
 * sections of Markdown. Numbered clauses keep their keys. A bullet is a clause's label. Nothing where there are no
 * numbers and hardly any paragraphs.
 */
export function draftProse(head: readonly Paragraph[], drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0 && head.length < leastParagraphs) return []
  const stretches = stretchesOf(head, drafts)
  const outside = stretches.flatMap(({paragraphs}) => paragraphs)
  const place = hasSections(outside) ? placeInSections() : placeInOrder()
  return stretches.flatMap(({draft, paragraphs, isLast}) => [
    ...(draft ? [draft] : []),
    ...place(paragraphs, !isLast),
  ])
}

/** Paragraphs outside the numbered list, behind one of its clauses or before the first. */
interface Stretch {
  draft?: Draft
  paragraphs: readonly Paragraph[]
  isLast: boolean
}

/** Takes off each clause that closes a list what stands behind it. */
function stretchesOf(head: readonly Paragraph[], drafts: readonly Draft[]): Stretch[] {
  const stretches: Stretch[] = [{paragraphs: head, isLast: drafts.length === 0}]
  const closing = closersOf(drafts)
  for (const [i, draft] of drafts.entries()) {
    if (i > 0 && closing.has(drafts[i - 1]!)) draft.startsAnew = true
    const isLast = i === drafts.length - 1
    stretches.push({draft, paragraphs: isLast || closing.has(draft) ? takeRest(draft) : [], isLast})
  }
  return stretches
}

function takeRest(draft: Draft): Paragraph[] {
  const own = headedCount(draft) ?? 1
  const rest = draft.paragraphs.slice(own)
  draft.paragraphs = draft.paragraphs.slice(0, own)
  if (rest.length > 0) draft.end = draft.paragraphs.at(-1)?.end ?? draft.end
  return rest
}

/** Paragraphs counted through; those below a heading line are its children, up to the next number. */
function placeInOrder(): Placer {
  let count = 0
  return (paragraphs, isFollowed) => {
    let section: Draft | undefined
    return paragraphs.map((paragraph, i) => {
      const heads = isHeading(paragraph) && (i + 1 < paragraphs.length || isFollowed)
      const mark = markOf(paragraph.text)
      const key = `p${++count}`
      const draft = paragraphDraft(key, without(paragraph, mark.length), heads ? undefined : section)
      draft.label = mark.trimEnd()
      if (heads) section = draft
      else if (section) section.isParent = true
      return draft
    })
  }
}

/** In columns. */
const longestHeading = 160

/** A short line that is no sentence, a question, or one that announces what follows. */
export function isHeading({text, heading, bold}: Paragraph): boolean {
  if (heading > 0) return true
  const width = text.length > longestHeading ? text.length : widthOf(text)
  if (width > longestHeading || markOf(text) !== '') return false
  return bold === text.length || /[?？:：]["”’]?$/.test(text) || (!endsSentence(text) && width < 110)
}

/** In columns: an ideograph says what two letters and more do. */
function widthOf(text: string): number {
  let width = text.length
  for (const character of text) if (isTight(character)) width++
  return width
}
