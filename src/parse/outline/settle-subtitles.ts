import type {Reading} from '../label/label.ts'
import {endsSentence} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'
import type {Candidate} from './search.ts'

type OfLine = Candidate & {line: number}

/** Fewer numbered lines may stand above articles by accident. */
const fewest = 3
/** In characters; no subtitle is longer. */
const longest = 160
/** Above articles, whatever else holds these. */
const aboveArticles = 0.3
const articles: ReadonlySet<string> = new Set(['Art', '§'])

/**
 * Gives numbered titles that each stand right above an article a place above these: `4. The register`, `12. § (1) The register is
 * public`, as Hungarian acts count their subtitles through the act. Those that do count up by one from the first; a last item of a
 * list that stands there does not. Changes their readings.
 */
export function settleSubtitles(candidates: readonly OfLine[], lines: readonly Line[]): void {
  const titles: OfLine[] = []
  for (const [at, candidate] of candidates.entries()) {
    const reading = candidate.labels[0]!.readings[0]!
    if (reading.type !== '. 1' || candidate.labels.length > 1 || !isTitle(candidate, lines)) continue
    const below = candidates[at + 1]
    if (below?.line !== candidate.line + 1 || !isArticle(below)) continue
    if (reading.number === titles.length + 1) titles.push(candidate)
  }
  if (titles.length < fewest) return
  const first = titles[0]!.labels[0]!.readings[0]!
  for (const {labels} of titles) labels[0]!.readings = [raised(labels[0]!.readings[0]!, first)]
}

/** An article, and no reference to one at the start of a line. */
const isArticle = ({labels, cue}: OfLine): boolean =>
  articles.has(labels[0]!.readings[0]!.division) && labels[0]!.oddity + cue < 1

function isTitle({line, labels}: OfLine, lines: readonly Line[]): boolean {
  const {text, heading} = lines[line]!
  const title = text.slice(labels[0]!.end)
  return (
    heading === 0 && title !== '' && title.length <= longest && !endsSentence(title) && !/[;,:]$/.test(title)
  )
}

const raised = (reading: Reading, {style}: Reading): Reading => ({
  ...reading,
  type: `head ${reading.type}`,
  style: `head ${style}`,
  rank: lowestRank - aboveArticles,
})
const lowestRank = 7
