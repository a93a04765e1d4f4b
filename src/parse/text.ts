import type {Document, Markup, SourceFile} from '../format/index.ts'
import {findContents} from './outline/contents.ts'
import {findOutline} from './outline/index.ts'
import {withoutRepeatedNumbers} from './outline/repeated-numbers.ts'
import {refuseEmpty} from './refuse-empty.ts'
import type {Translation} from './translation.ts'
import {inTwoColumns, inTwoLanguages} from './tree/bilingual.ts'
import {doubtsOfBounds} from './tree/bounds.ts'
import {buildTree} from './tree/build-tree.ts'
import {doubtsOfColumns} from './tree/columns.ts'
import {findDoubts} from './tree/doubts.ts'
import {paragraphsOf} from './tree/draft.ts'
import {draftClauses} from './tree/drafts.ts'
import {withHeadingsAbove} from './tree/headings-above.ts'
import {doubtsOfMerging} from './tree/merge-marks.ts'
import {adoptNotes, findNotes, withoutNotes} from './tree/notes.ts'
import {withParagraphs} from './tree/paragraphs.ts'
import {draftProse, isProse} from './tree/prose.ts'
import {type Part, partRegions} from './tree/regions.ts'
import {withSectionsBetween} from './tree/sections-between.ts'
import {doubtsOfUnread} from './tree/unread-labels.ts'
import {joinBrokenWords} from './view/broken-words.ts'
import {viewOf, wrapWidth} from './view/lines.ts'
import {withoutPageNumbers} from './view/pages.ts'
import {withVerseEnds} from './view/verse-ends.ts'
import {cutAtRuns} from './view/verses.ts'

/**
 * Parses running text whose markup is known: lines, notes, outline, regions, tree.
 *
 * @throws InputError if it holds no clause
 */
export function parseText(file: SourceFile | Document, markup: Markup): Translation {
  const unplaced = viewOf(file.value, markup)
  const view = 'places' in file && file.places ? {...unplaced, places: file.places} : unplaced
  const front = markup.frontMatter
  const body = view.lines.filter(({start}) => start >= (front?.end ?? 0))
  const whole = joinBrokenWords(withoutPageNumbers(body), file.value)
  const width = wrapWidth(whole)
  const printed = cutAtRuns(withVerseEnds(whole))
  const notes = findNotes(printed, width !== Number.POSITIVE_INFINITY)
  const lines = withoutRepeatedNumbers(withoutNotes(printed, notes))
  const contents = findContents(lines)
  const outline = findOutline(lines, width, contents)
  const {candidates, decisions} = outline
  const {head, drafts} = draftClauses(lines, outline, notes, width)
  const opening = paragraphsOf(head, width)
  const entries = new Set([...contents].map((line) => lines[line]!.start))
  const running = opening.filter(({start}) => !entries.has(start))
  const parts: Part[] = isProse(running, drafts)
    ? draftProse(opening, drafts)
    : withHeadingsAbove(withParagraphs(withSectionsBetween(partRegions(opening, drafts, entries))))
  const fields = view.lines.slice(0, view.lines.length - body.length)
  if (fields.length > 0)
    parts.unshift({kind: 'front-matter', paragraphs: paragraphsOf(fields, Number.POSITIVE_INFINITY)})
  adoptNotes(notes, parts)
  const tree = refuseEmpty(buildTree(file, view, parts))
  const inColumns = inTwoColumns(markup, lines, view)
  const doubts = findDoubts(drafts, candidates, decisions, lines, view, tree.language)
  return {
    ...tree,
    ...('mayBeTurned' in file && file.mayBeTurned && {mayBeTurned: true as const}),
    ...(front?.title && !file.data.clausediff.title && {title: front.title}),
    doubts: [
      ...(inColumns ? [inColumns] : inTwoLanguages(doubts, candidates, lines, view)),
      ...doubtsOfColumns(view),
      ...doubtsOfMerging(view),
      ...doubtsOfUnread(drafts, candidates, lines, view),
      ...doubtsOfBounds(drafts, lines, markup.unread ?? [], view),
    ],
  }
}
