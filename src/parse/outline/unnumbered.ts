import type {Label, Reading} from '../label/label.ts'
import type {Line} from '../view/lines.ts'

/** Counts the unnumbered headings of Markdown, so that numbering may start again below each. */
export class Unnumbered {
  private readonly counts: number[] = []
  private readonly title: number

  constructor(lines: readonly Line[]) {
    const top = lines.filter(({heading}) => heading === 1)
    this.title = top.length === 1 ? top[0]!.start : -1
  }

  /** A heading as a label; not the title. */
  labelOf({heading, start}: Line): Label | undefined {
    if (heading === 0 || start === this.title) return undefined
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
      // Between chapters and articles.
      rank: 4.5 + heading / 10,
      printed: `h${number}`,
    }
    return {text: '', start: 0, end: 0, readings: [reading], oddity: 0}
  }
}
