import type {Attributes} from '../xml-scan.ts'
import {NumberedLines} from './numbered-lines.ts'
import {readNumbered} from './read-numbered.ts'

/** What is about the text, and notes to it; `bib.instance` and its kin besides. */
const dropped = new Set(
  'note gr.notes toc publication.ref document.ref info.consleg info.prod fam.comp modifs gr.mod.act incl.element'.split(
    ' ',
  ),
)
/** Their text goes on with the line; `ref.doc.oj` and its kin do besides. */
const inline = new Set('ht date ft ie quot.start quot.end keyword link anchor subject doc.ref'.split(' '))
const numbers = /^no\.(?:p|parag|item|gr\.seq|ecr|dlist|seq)$/
const headings = new Set(['title', 'ti.art', 'sti.art', 'ti.cjt', 'ti.grseq', 'ti.blk', 'sti.blk'])
/** Signs that begin the items of lists without numbers. */
const signs: Readonly<Record<string, string>> = {DASH: '–', NDASH: '–', BULLET: '•'}
/** Their parts are set apart by the look of the page alone. */
const rows = new Set(['row', 'dlist.item'])

/**
 * Formex, in which the Publications Office of the European Union keeps acts, annexes and consolidated texts: what a number
 * begins is a line, as in the Official Journal.
 *
 * @see https://op.europa.eu/en/web/eu-vocabularies/formex
 */
class Formex extends NumberedLines {
  private isLanguage = false
  /** Texts that an act puts in place of others: their headings are none of its own. */
  private quotes = 0
  private readonly lists: string[] = []

  protected override look(own: string): void {
    this.isLanguage = own === 'lg.doc'
  }

  protected override overhear(start: number, end: number): void {
    if (this.isLanguage) this.language ||= this.value.slice(start, end).trim().toLowerCase()
  }

  protected override isRaising(own: string, {TYPE: look}: Attributes): boolean {
    return own === 'ht' && look === 'SUP'
  }

  protected isLeftOut(own: string): boolean {
    return dropped.has(own) || own.startsWith('bib.')
  }

  protected enter(own: string, attributes: Attributes, start: number): void {
    if (isInline(own)) {
      const sign = own.startsWith('quot.') ? Number.parseInt(attributes.CODE ?? '', 16) : 0
      // The sign stands in the place of the first character of its tag.
      if (sign > 0x20 && sign <= 0xffff) this.blocks.add(start, start + 1, false, String.fromCharCode(sign))
      return
    }
    if (rows.has(own)) this.openRow()
    else this.openLine()
    if (own === 'quot.s') this.quotes++
    if (own === 'list') this.lists.push(signs[attributes.TYPE ?? ''] ?? '')
    if (own === 'item') this.blocks.startWith(this.lists.at(-1) ?? '')
    if (numbers.test(own)) this.openNumber()
    if (headings.has(own) && this.quotes === 0) this.blocks.setHeading(3)
  }

  protected leave(own: string): void {
    if (isInline(own)) return
    if (own === 'quot.s') this.quotes--
    if (own === 'list') this.lists.pop()
    if (own === 'item') this.blocks.dropLabel()
    if (headings.has(own)) this.blocks.setHeading(0)
    if (numbers.test(own)) this.closeNumber()
    else if (rows.has(own)) this.closeRow()
    else this.closeLine()
  }
}

const isInline = (own: string): boolean => inline.has(own) || own.startsWith('ref.')

export const readFormex = readNumbered(Formex, 'articles, recitals or paragraphs')
