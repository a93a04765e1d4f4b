import type {Attributes} from '../xml-scan.ts'
import {NumberedLines} from './numbered-lines.ts'
import {readNumbered} from './read-numbered.ts'

/** What is about the law, its contents, readings of ideographs, pictures. */
const dropped = new Set('lawnum toc rt fig result applicability revision_info law_info'.split(' '))
/** Their text goes on with the line: sentences are set apart by their full stops alone. */
const inline = new Set('sentence ruby line sup sub quotestruct arithformula'.split(' '))
const numbers = /^(?:articletitle|paragraphnum|(?:item|subitem\d*|class)title)$/
/** Divisions from the highest to the lowest, and what stands behind the main provisions. */
const headings: ReadonlyMap<string, number> = new Map([
  ['lawtitle', 1],
  ['supplprovisionlabel', 2],
  ['appdxtitle', 2],
  ['parttitle', 2],
  ['chaptertitle', 3],
  ['sectiontitle', 4],
  ['subsectiontitle', 5],
  ['divisiontitle', 6],
])
const languages: Readonly<Record<string, string>> = {ja: 'ja', en: 'en'}

/**
 * Laws of Japan in the standard XML of e-Gov: a number begins a line, and the sentences of its paragraph or item go on with it.
 *
 * @see https://laws.e-gov.go.jp/docs/law-data-basic/419a603-xml-schema-for-japanese-law/
 */
class EgovLaw extends NumberedLines {
  override language = 'ja'

  protected override look(own: string, {Lang: language = ''}: Attributes): void {
    if (own === 'law') this.language = languages[language.toLowerCase()] ?? 'ja'
  }

  protected isLeftOut(own: string): boolean {
    return dropped.has(own)
  }

  protected enter(own: string): void {
    if (inline.has(own)) return
    if (numbers.test(own)) {
      // The first paragraph of an article has no number, and stands beside the article's.
      if (own !== 'paragraphnum') this.joins = false
      this.openLine()
      this.openNumber()
    } else if (own === 'tablerow' || own === 'tableheaderrow') this.openRow()
    else if (own === 'column') this.blocks.part()
    else this.openLine()
    const depth = headings.get(own) ?? (/^(?:appdx|suppl)\w*title$/.test(own) ? 2 : 0)
    if (depth > 0) this.blocks.setHeading(depth)
  }

  protected leave(own: string): void {
    if (inline.has(own) || own === 'column') return
    this.blocks.setHeading(0)
    if (numbers.test(own)) this.closeNumber()
    else if (own === 'tablerow' || own === 'tableheaderrow') this.closeRow()
    else this.closeLine()
  }
}

export const readEgovLaw = readNumbered(EgovLaw, 'articles, paragraphs or items')
