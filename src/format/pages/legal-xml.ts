import type {Attributes} from '../xml-scan.ts'
import {NumberedLines} from './numbered-lines.ts'
import {readNumbered} from './read-numbered.ts'

const numbers = new Set(['num', 'enum', 'pnumber', 'designator', 'label'])
const headings = new Set(
  'heading header title doctitle crossheading subheading titletext longtitle'.split(' '),
)
/** What is about the text, a note to it, or no longer in it. Marginal notes are no part of an act (Interpretation Act of Canada, s. 14). */
const dropped = new Set(
  'meta metadata authorialnote footnote footnoteref note noteref remark toc tocitem del commentary commentaryref sourcenote notes editorialnote style script componentref attachments ukm:metadata marginalnote historicalnote billhistory runninghead consolidatednumber annualstatuteid recentamendments relatedornotinforce'.split(
    ' ',
  ),
)
const inline = new Set(
  'b i u em strong sup superior sub inferior span a ref mref rref ins def term date doctitle docnumber docdate doctype docstage docproponent docpurpose docauthority shorttitle role person organization location entity quantity concept object event process time placeholder fillin inline abbr eop eol pos emphasis citation citationsubref internallink externallink addition substitution repeal acronym character xrefexternal xrefinternal definedtermen definedtermfr language'.split(
    ' ',
  ),
)

/** `P1` to `P7` of the Crown's markup for laws (legislation.gov.uk, schema). */
const part = /^p[1-7]$/

/** The number of a section of Canada, or those of several. */
const sections = /^\s*(\d{1,4}(?:\.\d{1,3})*(?:\s\p{Ll}{1,3}\s\d{1,4})?)\s*$/u

class LegalXml extends NumberedLines {
  /** Of the laws of Canada, whose sections have numbers without a stop. */
  private isLabel = false
  /** Sections and what is in them, of laws of the United Kingdom: their numbers are printed `1.`, `(1)`, `(a)`, `(i)`. */
  private readonly parts: string[] = []

  protected override look(own: string, attributes: Attributes): void {
    if (own === 'frbrlanguage') this.language ||= attributes.language ?? ''
    this.language ||= attributes['xml:lang'] ?? ''
  }

  protected isLeftOut(own: string): boolean {
    return dropped.has(own)
  }

  protected enter(own: string): void {
    if (inline.has(own)) return
    if (part.test(own)) this.parts.push(own)
    const isNumber = numbers.has(own)
    this.isLabel = own === 'label'
    // `2.1 (1)`: the first subsection stands beside the number of its section.
    if (isNumber && !this.isLabel) this.joins = false
    this.openLine()
    if (isNumber) this.openNumber()
    if (headings.has(own)) this.blocks.setHeading(3)
  }

  protected leave(own: string): void {
    if (inline.has(own)) return
    if (part.test(own)) this.parts.pop()
    this.blocks.setHeading(0)
    if (numbers.has(own)) this.closeNumber()
    else this.closeLine()
  }

  protected override say(start: number, end: number): void {
    const number = this.isInNumber ? this.value.slice(start, end) : ''
    const bare = this.parts.length > 0 ? /^\s*([\da-z]{1,6})\s*$/i.exec(number) : null
    // The Justice Laws site prints `2.1`, and the text beside it; several repealed sections as `6 to 9`, `17 et 18`.
    const section = this.isLabel ? sections.exec(number) : null
    if (bare && this.parts.at(-1) !== 'p1') this.number(bare, start, '(', ')')
    else if (bare) this.number(bare, start, '', '.')
    else if (section) this.number(section, start, '', section[1]!.includes('.') ? '' : '.')
    else super.say(start, end)
  }

  /** A number with the signs that the print has around it. */
  private number([all, number = '']: RegExpExecArray, start: number, before: string, after: string): void {
    const from = start + all!.indexOf(number)
    this.blocks.addBetween(before, from, from + number.length, after)
  }
}

/** Akoma Ntoso and other XML of laws: what a number begins is a line, as in print. */
export const readLegalXml = readNumbered(LegalXml, 'numbers and text of a law')
