import {InputError} from '../../failure.ts'
import type {Edit, Markup} from '../contents.ts'
import type {Reader} from '../format.ts'
import {type Attributes, entitiesIn, scanXml} from '../xml-scan.ts'
import {Blocks} from './blocks.ts'
import {labelOf, leadingInteger, type Style} from './list-labels.ts'
import {
  bulletNames,
  codeNames,
  droppedNames,
  headingNames,
  inlineCodeNames,
  inlineNames,
  itemNames,
  noteNames,
  orderedNames,
  rowNames,
} from './prose-names.ts'

/** DocBook, DITA, FictionBook and TEI without numbers, as they are printed: a line a paragraph, an item, a row. */
export const readProseXml: Reader = ({path, text}) => {
  const value = text()
  const page = new Page(value)
  scanXml(value, path, page, true)
  const markup = page.finish()
  if (markup.lines!.length === 0)
    throw new InputError(`\`${path}\` holds no text: expected paragraphs, lists or rows`)
  const {language} = page
  return [{value, about: language === '' ? {} : {language}, contents: () => ({markup})}]
}

const styles: Record<string, Style> = {
  arabic: '1',
  loweralpha: 'a',
  lowerroman: 'i',
  upperalpha: 'A',
  upperroman: 'I',
}

/** A list that is open; one that counts has a style. */
interface List {
  style?: Style
  number: number
}

/** Characters by the names that ISO 8879 and ISO 9573-13 give them, as far as manuals print them. */
const characters: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  shy: '',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  middot: '·',
  sect: '§',
  para: '¶',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  rarr: '→',
  larr: '←',
}
/** `&php.ini;`: a text that the whole declares. */
const reference = /&(?!(?:amp|lt|gt|quot|apos);)([\p{L}_:][\p{L}\p{N}_:.-]*);/gu

function* charactersIn(value: string, start: number, end: number): Iterable<Edit> {
  const known = [...value.slice(start, end).matchAll(reference)].flatMap(({0: whole, 1: name, index}) =>
    Object.hasOwn(characters, name!)
      ? [{start: start + index, end: start + index + whole.length, text: characters[name!]!}]
      : [],
  )
  yield* [...entitiesIn(value, start, end), ...known].sort((a, b) => a.start - b.start)
}

/** Where texts stand that the whole declares elsewhere. */
function referencesIn(value: string, start: number, end: number): [number, number][] {
  return [...value.slice(start, end).matchAll(reference)].flatMap(
    ({0: whole, 1: name, index}): [number, number][] =>
      Object.hasOwn(characters, name!) ? [] : [[start + index, start + index + whole.length]],
  )
}

class Page {
  language = ''
  private readonly blocks: Blocks
  private readonly quotes: [number, number][] = []
  private readonly lists: List[] = []
  /** Elements that are open in one that is left out. */
  private left = 0
  private sections = 0
  private rows = 0
  private notes = 0
  private code = 0
  private inlineCode = 0

  constructor(private readonly value: string) {
    this.blocks = new Blocks(value, charactersIn)
  }

  open(name: string, attributes: Attributes): void {
    const own = localOf(name)
    this.language ||= attributes['xml:lang'] ?? attributes.lang ?? ''
    // The title of a book may stand among what is said about it.
    const isTitle = this.left === 1 && own === 'title'
    if ((this.left > 0 || droppedNames.has(own)) && !isTitle) {
      this.left++
      return
    }
    if (isTitle) this.left = -1
    if (inlineNames.has(own)) {
      if (inlineCodeNames.has(own)) this.inlineCode++
      return
    }
    if (noteNames.has(own)) this.notes++
    else if (this.notes === 0) this.openBlock(own, attributes)
  }

  private openBlock(own: string, attributes: Attributes): void {
    if (this.rows > 0) this.blocks.part()
    else if (this.code === 0 && !this.isAtLabel) this.blocks.end()
    if (isSection.test(own)) this.sections++
    if (headingNames.has(own)) this.blocks.setHeading(Math.min(Math.max(this.sections, 1), 6))
    if (rowNames.has(own)) this.rows++
    if (codeNames.has(own)) this.code++
    if (orderedNames.has(own) || (own === 'list' && attributes.type === 'ordered'))
      this.lists.push(this.listOf(attributes))
    else if (bulletNames.has(own) || own === 'list') this.lists.push({number: 1})
    else if (itemNames.has(own)) this.blocks.startWith(this.label())
  }

  private get isAtLabel(): boolean {
    return this.blocks.isEmpty
  }

  private listOf({numeration = '', startingnumber, start}: Attributes): List {
    const depth = this.lists.filter(({style}) => style).length
    const byDepth: readonly Style[] = ['1', 'a', 'i', 'A', 'I']
    const style = Object.hasOwn(styles, numeration) ? styles[numeration]! : byDepth[Math.min(depth, 4)]!
    return {style, number: leadingInteger(startingnumber ?? start) ?? 1}
  }

  private label(): string {
    const list = this.lists.at(-1)
    if (!list?.style) return this.lists.length > 0 ? '•' : ''
    return labelOf(list.number++, list.style, this.lists.filter(({style}) => style).length > 1)
  }

  close(name: string): void {
    const own = localOf(name)
    if (this.left === -1 && own === 'title') {
      this.left = 1
      this.blocks.setHeading(0)
      this.blocks.end()
      return
    }
    if (this.left > 0) {
      this.left--
      return
    }
    if (inlineNames.has(own)) {
      if (inlineCodeNames.has(own)) this.inlineCode--
      return
    }
    if (noteNames.has(own)) this.notes--
    else if (this.notes === 0) this.closeBlock(own)
  }

  private closeBlock(own: string): void {
    if (rowNames.has(own)) this.rows--
    if (codeNames.has(own)) this.code--
    if (isSection.test(own)) this.sections--
    if (orderedNames.has(own) || bulletNames.has(own) || own === 'list') this.lists.pop()
    if (headingNames.has(own)) this.blocks.setHeading(0)
    if (this.rows > 0) this.blocks.part()
    else {
      this.blocks.end()
      if (itemNames.has(own)) this.blocks.dropLabel()
    }
  }

  text(start: number, end: number): void {
    if (this.left > 0) return
    const words = this.value.slice(start, end)
    if (this.inlineCode > 0) this.blocks.markCode(start, end)
    else for (const [from, to] of referencesIn(this.value, start, end)) this.blocks.markCode(from, to)
    if (this.code > 0) this.verbatim(start, words)
    else if (this.notes > 0 && words.trim() !== '') {
      const from = start + words.search(/\S/)
      this.blocks.addBetween(' (', from, start + words.trimEnd().length, ')')
    } else this.blocks.add(start, end)
  }

  private verbatim(start: number, words: string): void {
    for (const {0: line, index} of words.matchAll(/[^\n]+/g)) {
      if (index > 0) this.blocks.break()
      this.blocks.add(start + index, start + index + line.length)
    }
    this.quotes.push([start, start + words.length])
  }

  cdata(start: number, end: number): void {
    this.text(start, end)
  }

  finish(): Markup {
    return this.blocks.finish(this.quotes)
  }
}

const isSection =
  /^(?:book|article|part|chapter|appendix|preface|glossary|section|sect[1-5]|simplesect|topic|concept|task|reference|div[1-7]?)$/

const localOf = (name: string): string => name.replace(/^[^:]*:/, '').toLowerCase()
