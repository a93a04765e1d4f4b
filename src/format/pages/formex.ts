import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {type Attributes, entitiesIn, scanXml} from '../xml-scan.ts'
import {Blocks} from './blocks.ts'

/**
 * Formex, in which the Publications Office of the European Union keeps acts, annexes and consolidated texts: what a number
 * begins is a line, as in the Official Journal.
 *
 * @see https://op.europa.eu/en/web/eu-vocabularies/formex
 */
export const readFormex: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  const markup = scan.finish()
  if (markup.lines!.length === 0)
    throw new InputError(`\`${path}\` holds no text: expected articles, recitals or paragraphs`)
  const language = scan.language.trim().toLowerCase()
  return [{value, about: language === '' ? {} : {language}, contents: () => ({markup})}]
}

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

class Scan {
  language = ''
  private readonly blocks: Blocks
  private left = 0
  private isLanguage = false
  /** The next line goes on with the number before it. */
  private joins = false
  private rows = 0
  /** Texts that an act puts in place of others: their headings are none of its own. */
  private quotes = 0
  private readonly lists: string[] = []
  private isNumber = false

  constructor(private readonly value: string) {
    this.blocks = new Blocks(value, entitiesIn)
  }

  open(name: string, attributes: Attributes, start: number): void {
    const own = name.toLowerCase()
    if (own === 'lg.doc') this.isLanguage = true
    if (this.left > 0 || isDropped(own)) {
      this.left++
      return
    }
    if (isInline(own)) {
      const sign = own.startsWith('quot.') ? Number.parseInt(attributes.CODE ?? '', 16) : 0
      // The sign stands in the place of the first character of its tag.
      if (sign > 0x20 && sign <= 0xffff) this.blocks.add(start, start + 1, false, String.fromCharCode(sign))
      return
    }
    if (this.joins || this.rows > 0) this.blocks.part()
    else this.blocks.end()
    if (rows.has(own)) this.rows++
    if (own === 'quot.s') this.quotes++
    if (own === 'list') this.lists.push(signs[attributes.TYPE ?? ''] ?? '')
    if (own === 'item') this.blocks.startWith(this.lists.at(-1) ?? '')
    if (numbers.test(own)) this.isNumber = true
    if (headings.has(own) && this.quotes === 0) this.blocks.setHeading(3)
  }

  close(name: string): void {
    const own = name.toLowerCase()
    if (own === 'lg.doc') this.isLanguage = false
    if (this.left > 0) {
      this.left--
      return
    }
    if (isInline(own)) return
    if (rows.has(own)) this.rows--
    if (own === 'quot.s') this.quotes--
    if (own === 'list') this.lists.pop()
    if (own === 'item') this.blocks.dropLabel()
    if (headings.has(own)) this.blocks.setHeading(0)
    if (numbers.test(own)) {
      this.isNumber = false
      this.joins = !this.blocks.isEmpty
      this.blocks.part()
    } else if (this.rows > 0) this.blocks.part()
    else if (!this.joins) this.blocks.end()
  }

  text(start: number, end: number): void {
    if (this.isLanguage) this.language ||= this.value.slice(start, end)
    if (this.left > 0) return
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

const isDropped = (own: string): boolean => dropped.has(own) || own.startsWith('bib.')
const isInline = (own: string): boolean => inline.has(own) || own.startsWith('ref.')
