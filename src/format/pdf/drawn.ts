import type {Drawn} from './page-lines.ts'

/** What is used of a PDF. */
interface Pdf {
  getPage(number: number): Promise<{
    getTextContent(): Promise<{items: readonly object[]}>
    cleanup(): unknown
  }>
}

interface Item {
  str?: string
  transform?: readonly number[]
  width?: number
}

/** The pieces of text on a page that stand upright, in the order in which they are drawn; blanks are gaps. */
export async function drawnOn(pdf: Pdf, number: number): Promise<Drawn[]> {
  const page = await pdf.getPage(number)
  const {items} = await page.getTextContent()
  const drawn: Drawn[] = []
  for (const {str = '', transform, width = 0} of items as readonly Item[]) {
    if (str.trim() === '' || !transform) continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
    // Marks across the page and numbers along its side are turned.
    if (Math.abs(b) > 0.1 * Math.abs(a) || a < 0) continue
    // A damaged file may stand nowhere.
    if (![x, y, width, c, d].every(Number.isFinite)) continue
    drawn.push({text: str, x, y, width, size: Math.hypot(c, d)})
  }
  page.cleanup()
  return drawn
}
