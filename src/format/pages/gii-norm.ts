import type {Attributes} from '../xml-scan.ts'
import {NumberedLines} from './numbered-lines.ts'
import {readNumbered} from './read-numbered.ts'

/** What the metadata of a norm print: its number and heading, those of the division that begins, and the title of the act. */
const printed = new Set('enbez titel gliederungseinheit gliederungsbez gliederungstitel'.split(' '))
/** Editors' notes, contents, places of publication, pictures. */
const dropped = new Set('fussnoten toc kommentar fnarea gliederungskennzahl img file'.split(' '))
const inline = new Set(
  'b i u f sp sub sup small nb noindex abwformat split accolade quotel quoter content text textdaten norm dokumente metadaten tgroup tbody thead tfoot colspec spanspec footnotes dl'.split(
    ' ',
  ),
)
/** A break within them is the look of the page. */
const headings: ReadonlyMap<string, number> = new Map([
  ['langue', 1],
  ['gliederungseinheit', 2],
  ['enbez', 3],
  ['title', 4],
  ['subtitle', 4],
])
const blank = new Set(['langue', 'titel', 'gliederungsbez', 'gliederungstitel', 'entry', 'title', 'subtitle'])
/** `(XXXX)` is no number, `-` no name of a division, and a norm of this name holds the contents alone. */
const unnamed = /^\s*(?:\(X{4}\)\s*|-\s*$)/
const contents = /^Inhalts(?:übersicht|verzeichnis)/

/**
 * Laws of the Federal Republic of Germany as gesetze-im-internet.de keeps them: a norm a section, its number and heading among
 * its metadata.
 *
 * @see https://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd
 */
class GiiNorm extends NumberedLines {
  override language = 'de'
  private readonly path: string[] = []
  /** What stands for the footnotes that the text calls for, by their ids. */
  private readonly notes: ReadonlyMap<string, string>
  private readonly called = new Set<string>()
  private isFirst = true
  private isContents = false
  private inNote = false

  constructor(value: string) {
    super(value)
    this.notes = notesIn(value)
  }

  protected isLeftOut(own: string, {class: kind}: Attributes): boolean {
    if (dropped.has(own)) return true
    if (own === 'text') return this.isContents
    // The numbers of sentences are none of their words.
    if (own === 'sup') return kind === 'Rec'
    if (this.path.at(-1) !== 'metadaten') return false
    return own === 'langue' ? !this.isFirst : !printed.has(own)
  }

  protected enter(own: string, attributes: Attributes, start: number, end: number): void {
    this.path.push(own)
    if (own === 'norm') this.isContents = false
    if (own === 'fnr') this.call(attributes.ID ?? '', start, end)
    else if (own === 'br') this.break()
    else if (own === 'footnote') this.openNote(attributes.ID ?? '')
    else if (this.inNote) this.blocks.part()
    else if (own === 'row') this.openRow()
    else if (own === 'dt' || own === 'enbez' || own === 'gliederungsbez') {
      this.joins = false
      this.openLine()
      this.openNumber()
    } else if (!inline.has(own) && own !== 'gliederungseinheit') this.openLine()
    const depth = headings.get(own)
    if (depth !== undefined) this.blocks.setHeading(depth)
  }

  protected leave(own: string): void {
    this.path.pop()
    if (own === 'footnote') this.closeNote()
    else if (this.inNote || own === 'fnr' || own === 'br') return
    else if (own === 'row') this.closeRow()
    else if (own === 'dt' || own === 'enbez' || own === 'gliederungsbez') this.closeNumber()
    else if (own === 'metadaten') {
      this.isFirst = false
      this.endLine()
    } else if (!inline.has(own)) this.closeLine()
    if (headings.has(own)) this.blocks.setHeading(0)
  }

  protected override say(start: number, end: number): void {
    const own = this.path.at(-1)
    const words = this.value.slice(start, end)
    if (own === 'enbez' && contents.test(words)) this.isContents = true
    const skipped = (this.isInNumber && unnamed.exec(words)?.[0].length) || 0
    if (skipped === words.length || (own === 'enbez' && this.isContents)) return
    super.say(start + skipped, end)
  }

  private break(): void {
    if (this.inNote || this.isInNumber || this.joins || this.path.some((one) => blank.has(one)))
      this.blocks.part()
    else this.blocks.break()
  }

  private endLine(): void {
    this.joins = false
    this.closeLine()
  }

  private call(id: string, start: number, end: number): void {
    const marker = this.notes.get(id)
    if (!marker || this.called.has(id) || this.inNote) return
    this.called.add(id)
    this.blocks.mark(start, end, marker)
  }

  /** A note is one line; what nothing calls for is a line of the text. */
  private openNote(id: string): void {
    this.endLine()
    if (!this.called.has(id)) return
    this.blocks.startWith(this.notes.get(id)!)
    this.inNote = true
  }

  private closeNote(): void {
    this.inNote = false
    this.blocks.dropLabel()
    this.endLine()
  }
}

/** Footnotes have their text behind the norm that calls for them. */
const notesIn = (value: string): ReadonlyMap<string, string> =>
  new Map(
    [...value.matchAll(/<Footnote\s[^<>]*?\bID\s*=\s*["']([^"'<>]*)["']/g)].map(([, id], at) => [
      id!,
      `[^${at + 1}]`,
    ]),
  )

export const readGiiNorm = readNumbered(GiiNorm, 'norms with numbers and text')
