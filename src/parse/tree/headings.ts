import {chineseOrder, cueWords} from '../../language/index.ts'
import {once} from '../../once.ts'
import {beginsSmall} from '../label/opens-small.ts'
import {breaksOff, endsSentence} from '../view/folded.ts'
import {isTight} from '../view/script.ts'
import type {Draft} from './draft.ts'

/** No heading is longer, in characters. */
const longest = 160
/** A sentence may end here: a stop, closing quotes and brackets, then a blank; or a wide stop and anything. */
const stop = /[.!?]["”’»)\]]*(?=\s+["“‘«([]?([\0-\x7f])?)|[。！？]["”’」』）]*(?=(.))/g
const leastSentence = 3
/** A capital, a figure, or a letter of a script without capitals. */
const opener = once((): RegExp => /^\s+["“‘«([]?[\p{Lu}\p{N}\p{Lo}]/u)

/** The first sentence, where another one follows. */
function firstSentence(text: string): string | undefined {
  for (const {0: end, 1: ascii, 2: wide, index} of text.matchAll(stop)) {
    if (index < leastSentence) continue
    const until = index + end.length
    const opens =
      wide !== undefined || (ascii === undefined ? opener().test(text.slice(until)) : /[A-Z\d]/.test(ascii))
    if (opens) return text.slice(0, until)
  }
  return undefined
}
/** What makes a first sentence a rule rather than a heading; those of languages without spaces stand anywhere in it. */
const finite = once(() => new Set(cueWords('finite')))
const unspaced = once(() => [...finite()].filter((word) => isTight(word[0]!)))
const isRule = (text: string): boolean =>
  unspaced().some((word) => text.includes(word)) ||
  text
    .toLowerCase()
    .split(/[\s.,;:()"“”]+/)
    .some((word) => finite().has(word))
/** `제1조(목적) 이 법은 …`, 第一条（目的）: what an article is about, in brackets behind its label. */
const bracketedHeading = /^(?:\([^()]{1,40}\)|（[^（）]{1,40}）)(?=\s*\S)/
const dashRunIn = /^(.{2,100}?[.:])\s?[—–](?=\s?\S)/u

/**
 * The heading of each clause: what is bold at its start, a line of its own without a stop, or a first
 * sentence (`2. Drive innovation. Promote the …`) where its siblings have one as well. A first sentence alone
 * proves nothing; that nearly all clauses of a list begin with a short one without a finite verb does.
 *
 * @returns headings by clause, each a prefix of the clause's text
 */
export function findHeadings(drafts: readonly Draft[]): Map<Draft, string> {
  const headings = new Map<Draft, string>()
  for (const draft of drafts) {
    const heading = ownHeading(draft)
    if (heading !== undefined) headings.set(draft, heading)
  }
  const lists = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const list = `${draft.place?.depth} ${draft.place?.reading.type}`
    const known = lists.get(list)
    if (known) known.push(draft)
    else lists.set(list, [draft])
  }
  for (const list of lists.values()) {
    const runIns = list.map((draft) => runIn(draft))
    const withText = list.filter((draft) => draft.paragraphs.length > 0).length
    const found = list.filter((draft, i) => runIns[i] !== undefined || headings.has(draft)).length
    if (found < 3 || found < withText * 0.8) continue
    for (const [i, draft] of list.entries()) {
      const heading = runIns[i]
      if (heading !== undefined && !headings.has(draft)) headings.set(draft, heading)
    }
  }
  return headings
}

function ownHeading(draft: Draft): string | undefined {
  const {paragraphs, isParent, place} = draft
  const first = paragraphs[0]
  if (!first || draft.key === 'preamble') return undefined
  const {text} = first
  const bold = boldHeading(text, first.bold)
  if (bold !== undefined) return bold
  if (first.heading > 0) return text
  if (place?.reading.kind === 'division') {
    const bracketed = bracketedHeading.exec(text)
    if (bracketed) return bracketed[0]
  }
  const dash = dashRunIn.exec(text)
  if (dash && !isRule(dash[1]!)) return dash[1]
  const announces = paragraphs.length > 1 || isParent
  if (text.length > longest || !announces) return undefined
  if (!endsSentence(text)) return standsAlone(draft) ? text : undefined
  // `§ 12. Limits on spending.`: a stop ends the heading of a division where it stands on the label's line.
  const beside = place?.reading.kind === 'division' && first.start <= draft.start
  return beside && /^\P{L}*\p{Lu}.*\.$/u.test(text) && !isRule(text) && firstSentence(text) === undefined
    ? text
    : undefined
}

/** Thai and Lao end no sentence with a stop: what is longer than a title is one. */
const withoutStops = /[\u0e00-\u0eff]/
/** In characters. */
const longestWithout = 50

/** Whether a first paragraph without a stop is a line of its own, not the beginning of what follows. */
function standsAlone({paragraphs, isParent, place}: Draft): boolean {
  const {text} = paragraphs[0]!
  const next = paragraphs[1]?.text ?? ''
  if (breaksOff(text) || /[,，、—–-]$/.test(text) || firstSentence(text) !== undefined) return false
  if (beginsSmall(next) || /^\d/.test(next) || next.startsWith(chineseOrder)) return false
  if (withoutStops.test(text) && text.length > longestWithout) return false
  if (place?.reading.kind === 'division') return true
  if (/^[(（]/.test(next)) return false
  // "The Mayor shall" before (1), (2): the items end the sentence.
  return !isRule(text) || (!isParent && paragraphs.length > 2)
}

function boldHeading(text: string, bold: number): string | undefined {
  if (bold === 0) return undefined
  const heading = text.slice(0, bold).trimEnd()
  const next = text.slice(bold)
  // A paragraph that is bold throughout says something: it is long, or of several sentences.
  if (
    next === '' &&
    endsSentence(heading) &&
    (heading.length > longest || firstSentence(heading) !== undefined)
  )
    return undefined
  const ends = /[.:。：!?！？—–][”"’]?$/.test(heading) || next === '' || /^\s?[.:。：—–]/.test(next)
  return ends && heading.length <= longest * 2 ? heading : undefined
}

/** The first sentence, if it is short, says no rule and has more behind it. */
function runIn({paragraphs}: Draft): string | undefined {
  const text = paragraphs[0]?.text ?? ''
  const sentence = firstSentence(text)
  if (!sentence || sentence.length > longest || sentence.length > text.length * 0.65) return undefined
  return isRule(sentence) || sentence.includes(';') ? undefined : sentence
}
