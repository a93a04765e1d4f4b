import type {Label, Reading} from '../label/label.ts'
import type {Line} from '../view/lines.ts'

/** Of the numbered headings of one level: the rank that most of them have, and where the first one begins. */
export interface NumberedHeadings {
  rank: number
  start: number
}

/** Between chapters and articles; what the level of its heading adds tells crossheads of several depths apart. */
export const crossheadRank = (heading: number): number => 4.5 + heading / 10

/** From this rank on a division is an article, and holds no headings of others. */
const article = 7

/** Counts the unnumbered headings of Markdown, so that numbering may start again below each. */
export class Unnumbered {
  private readonly counts: number[] = []
  /** By level of heading: the rank of the numbered one that is open there. */
  private readonly open: (number | undefined)[] = []
  private readonly title: number

  /** @param numbered the numbered headings by level: they stand beside the others, in none */
  constructor(
    lines: readonly Line[],
    private readonly numbered: ReadonlyMap<number, NumberedHeadings>,
  ) {
    const top = lines.filter(({heading}) => heading === 1)
    this.title = top.length === 1 ? top[0]!.start : -1
  }

  /** Below a heading of this depth, numbered or not, deeper ones count anew. */
  pass(heading: number, rank?: number): void {
    if (heading <= 0) return
    this.counts.length = Math.min(this.counts.length, heading + 1)
    if (rank === undefined) return
    this.open.length = Math.min(this.open.length, heading)
    this.open[heading] = rank
  }

  /** Titles may stand higher in one book than in another: a heading is below the numbered one that is open above it. */
  private rankOf(heading: number): number {
    const own = this.numbered.get(heading)?.rank ?? crossheadRank(heading)
    const above = this.open.slice(0, heading).findLast((rank) => rank !== undefined)
    return above !== undefined && above >= own && above < article
      ? Math.max(above + 0.1, crossheadRank(heading))
      : own
  }

  /** A heading as a label; not the title. */
  labelOf({heading, start}: Line): Label | undefined {
    if (heading === 0 || start === this.title) return undefined
    const numbered = this.numbered.get(heading)
    // Before the first of them it is an opening, as in a text without headings.
    if (numbered && start < numbered.start) return undefined
    this.pass(heading)
    const number = (this.counts[heading] ?? 0) + 1
    this.counts[heading] = number
    const reading: Reading = {
      type: `#${heading}`,
      style: '#',
      kind: 'word',
      number,
      inserted: 0,
      suffix: '',
      prefix: '',
      division: '',
      rank: this.rankOf(heading),
      printed: `h${number}`,
    }
    return {text: '', start: 0, end: 0, readings: [reading], oddity: 0}
  }
}
