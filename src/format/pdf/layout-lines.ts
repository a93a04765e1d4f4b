import type {PrintedLine} from './page-lines.ts'

/**
 * The lines of each page of what `pdftotext -layout` prints, a form feed between pages; of a line only its place on the
 * page is known, one step down a line, blank ones among them.
 */
export function linesOfLayout(printed: string): PrintedLine[][] {
  const pages = printed.replace(/\f$/, '').split('\f')
  return pages.map((page) =>
    page
      .split('\n')
      .map(
        (line, at): PrintedLine => ({
          text: line.trim(),
          x: line.search(/\S/),
          y: -at,
          size: 1,
          isRaised: false,
        }),
      )
      .filter(({text}) => text !== ''),
  )
}
