import {once} from '../../once.ts'
import {endsSentence, part} from '../view/folded.ts'
import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'

const bullets = '•‣◦▪●○·*–—-'
const bullet = /^.\s+(?=\S)/
/** The bullet that a text begins with, with the blanks behind it. */
const markOf = (text: string): string =>
  text !== '' && bullets.includes(text[0]!) ? (bullet.exec(text)?.[0] ?? '') : ''
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
 * Makes each paragraph outside the numbered list a clause, `p1`, `p2`, … in the order of the text; those
 * below a heading line are its children. Numbered clauses keep their keys. A bullet is a clause's label. Nothing
 * where there are no numbers and hardly any paragraphs.
 */
export function draftProse(head: readonly Paragraph[], drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0 && head.length < leastParagraphs) return []
  if (drafts.length === 0 && hasSections(head)) return draftSections(head)
  const all: Draft[] = []
  let count = 0
  let section: Draft | undefined
  const add = (paragraphs: readonly Paragraph[], followed: boolean): void => {
    for (const [i, paragraph] of paragraphs.entries()) {
      const heads = isHeading(paragraph) && (i + 1 < paragraphs.length || followed)
      const mark = markOf(paragraph.text)
      const draft = paragraphDraft(
        `p${++count}`,
        without(paragraph, mark.length),
        heads ? undefined : section,
      )
      draft.label = mark.trimEnd()
      if (heads) section = draft
      else if (section) section.isParent = true
      all.push(draft)
    }
  }
  add(head, drafts.length > 0)
  const closing = closersOf(drafts)
  for (const [i, draft] of drafts.entries()) {
    if (i > 0 && closing.has(drafts[i - 1]!)) draft.startsAnew = true
    all.push(draft)
    if (draft === drafts.at(-1) || closing.has(draft)) {
      const own = headedCount(draft) ?? 1
      const after = draft.paragraphs.slice(own)
      draft.paragraphs = draft.paragraphs.slice(0, own)
      if (after.length > 0) draft.end = draft.paragraphs.at(-1)?.end ?? draft.end
      section = undefined
      add(after, draft !== drafts.at(-1))
    }
  }
  return all
}

/** Fewer headings below a title are no sections. */
const leastSections = 2

/** Whether the headings of Markdown are one title and sections below it. */
const hasSections = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({heading}) => heading === 1).length === 1 &&
  paragraphs.find(({heading}) => heading > 0)!.heading === 1 &&
  paragraphs.filter(({heading}) => heading > 1).length >= leastSections

/**
 * Sections with their paragraphs, `h2.p1`: what is put into one moves no key of another. What stands above the first
 * section, the title among it, is `p1`, `p2`.
 */
function draftSections(paragraphs: readonly Paragraph[]): Draft[] {
  const all: Draft[] = []
  const open: Draft[] = []
  const counts = new Map<string, number>()
  const next = (above: string, kind: string): string => {
    const count = (counts.get(above + kind) ?? 0) + 1
    counts.set(above + kind, count)
    return `${above}${kind}${count}`
  }
  const depths: number[] = []
  for (const paragraph of paragraphs) {
    const {heading} = paragraph
    const isSection = heading > 1
    while (isSection && depths.length > 0 && depths.at(-1)! >= heading) {
      depths.pop()
      open.pop()
    }
    const parent = open.at(-1)
    const mark = bullet.exec(paragraph.text)?.[0] ?? ''
    const key = next(parent ? `${parent.key}.` : '', isSection ? 'h' : 'p')
    const draft = paragraphDraft(key, without(paragraph, mark.length), parent)
    draft.label = mark.trimEnd()
    if (parent) parent.isParent = true
    all.push(draft)
    if (isSection) {
      open.push(draft)
      depths.push(heading)
    }
  }
  return all
}

/** A short line that is no sentence, a question, or one that announces what follows. */
export function isHeading({text, heading, bold}: Paragraph): boolean {
  if (heading > 0) return true
  if (text.length > 160 || markOf(text) !== '') return false
  return bold === text.length || /[?？:：]["”’]?$/.test(text) || (!endsSentence(text) && text.length < 110)
}

function without(paragraph: Paragraph, length: number): Paragraph {
  if (length === 0) return paragraph
  const rest = part(paragraph, length)
  return {...paragraph, ...rest, bold: Math.max(0, paragraph.bold - length)}
}
