import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {type Attributes, entitiesIn, scanXml} from '../xml-scan.ts'
import {Blocks} from './blocks.ts'

/** Akoma Ntoso and other XML of laws: what a number begins is a line, as in print. */
export const readLegalXml: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  const markup = scan.finish()
  if (markup.lines!.length === 0)
    throw new InputError(`\`${path}\` holds no text: expected numbers and text of a law`)
  const {language} = scan
  return [{value, about: language === '' ? {} : {language}, contents: () => ({markup})}]
}

const numbers = new Set(['num', 'enum', 'pnumber', 'designator', 'label'])
const headings = new Set(
  'heading header title doctitle crossheading subheading titletext longtitle'.split(' '),
)
/** What is about the text, a note to it, or no longer in it. Marginal notes are no part of an act (Interpretation Act of Canada, s. 14). */
const dropped = new Set(
  'meta metadata authorialnote footnote note noteref remark toc tocitem del commentary commentaryref sourcenote notes editorialnote style script componentref attachments ukm:metadata marginalnote historicalnote billhistory runninghead consolidatednumber annualstatuteid recentamendments relatedornotinforce'.split(
    ' ',
  ),
)
const inline = new Set(
  'b i u em strong sup sub span a ref mref rref ins def term date doctitle docnumber docdate doctype docstage docproponent docpurpose docauthority shorttitle role person organization location entity quantity concept object event process time placeholder fillin inline abbr eop eol pos emphasis citation citationsubref internallink externallink addition substitution repeal acronym character xrefexternal xrefinternal definedtermen definedtermfr language'.split(
    ' ',
  ),
)

/** `P1` to `P7` of the Crown's markup for laws (legislation.gov.uk, schema). */
const part = /^p[1-7]$/

class Scan {
  language = ''
  private readonly blocks: Blocks
  private left = 0
  /** The next line goes on with the number before it. */
  private joins = false
  private isNumber = false
  /** Of the laws of Canada, whose sections have numbers without a stop. */
  private isLabel = false
  /** Sections and what is in them, of laws of the United Kingdom: their numbers are printed `1.`, `(1)`, `(a)`, `(i)`. */
  private readonly parts: string[] = []

  constructor(private readonly value: string) {
    this.blocks = new Blocks(value, entitiesIn)
  }

  open(name: string, attributes: Attributes): void {
    const own = localOf(name)
    if (own === 'frbrlanguage') this.language ||= attributes.language ?? ''
    this.language ||= attributes['xml:lang'] ?? ''
    if (this.left > 0 || dropped.has(own)) {
      this.left++
      return
    }
    if (inline.has(own)) return
    if (part.test(own)) this.parts.push(own)
    if (numbers.has(own)) {
      // `2.1 (1)`: the first subsection stands beside the number of its section.
      if (this.joins && own === 'label') this.blocks.part()
      else this.blocks.end()
      this.isNumber = true
      this.isLabel = own === 'label'
    } else if (this.joins) this.blocks.part()
    else this.blocks.end()
    if (headings.has(own)) this.blocks.setHeading(3)
  }

  close(name: string): void {
    const own = localOf(name)
    if (this.left > 0) {
      this.left--
      return
    }
    if (inline.has(own)) return
    if (part.test(own)) this.parts.pop()
    this.blocks.setHeading(0)
    if (numbers.has(own)) {
      this.isNumber = false
      this.joins = !this.blocks.isEmpty
    } else if (!this.joins) this.blocks.end()
  }

  text(start: number, end: number): void {
    if (this.left > 0) return
    const bare = this.isNumber ? /^\s*([\da-z]{1,6})\s*$/i.exec(this.value.slice(start, end)) : null
    if (bare && this.parts.length > 0) {
      const from = start + bare[0].indexOf(bare[1]!)
      const isSection = this.parts.at(-1) === 'p1'
      this.blocks.addBetween(isSection ? '' : '(', from, from + bare[1]!.length, isSection ? '.' : ')')
      return
    }
    // The Justice Laws site prints `2.1`, and the text beside it.
    const section = this.isNumber
      ? /^\s*(\d{1,4}(?:\.\d{1,3})*)\s*$/.exec(this.value.slice(start, end))
      : null
    if (section && this.isLabel) {
      const from = start + section[0].indexOf(section[1]!)
      this.blocks.addBetween('', from, from + section[1]!.length, section[1]!.includes('.') ? '' : '.')
      return
    }
    this.blocks.add(start, end)
    if (!this.isNumber && /\S/.test(this.value.slice(start, end))) this.joins = false
  }

  cdata(start: number, end: number): void {
    this.text(start, end)
  }

  finish(): ReturnType<Blocks['finish']> {
    return this.blocks.finish()
  }
}

const localOf = (name: string): string => name.replace(/^[^:]*:/, '').toLowerCase()
