import type {Unit} from '../contents.ts'
import {Gather} from '../gather.ts'
import {addXml} from '../xml-scan.ts'

type Notes = NonNullable<Unit['notes']>[number][]

/** A verse, or what stands outside of verses, in the making. */
interface Open {
  gather: Gather
  start: number
  end: number
  label?: string
  key?: string
  notes: Notes
  doubts: string[]
}

/**
 * Makes units of a text in books, chapters and verses, as its marks are met: each verse is one, with its notes; headings
 * and introductions, which stand between, are nameless.
 */
export class Verses {
  readonly units: Unit[] = []
  private book = ''
  private chapter = ''
  private verse: Open | undefined
  private aside: Open | undefined
  private note: (Open & {marker: string}) | undefined

  startBook(code: string): void {
    this.endVerse()
    this.endAside()
    this.book = code
    this.chapter = ''
  }

  startChapter(number: string): void {
    this.endVerse()
    this.endAside()
    this.chapter = number
  }

  /** @param label `3`, `3-4`, `3a` */
  startVerse(label: string, start: number, key = this.keyOf(label)): void {
    this.endVerse()
    this.endAside()
    this.verse = this.opened(start)
    this.verse.label = label
    this.verse.key = key
  }

  endVerse(): void {
    this.closeNote(this.verse?.end ?? 0)
    if (this.verse) this.units.push(unitOf(this.verse))
    this.verse = undefined
  }

  /** A heading or another text that belongs to no verse begins. */
  startAside(start: number): void {
    this.endAside()
    this.aside = this.opened(start)
  }

  endAside(): void {
    if (!this.aside) return
    const unit = unitOf(this.aside)
    if (unit.text !== '') this.units.push(unit)
    this.aside = undefined
  }

  openNote(marker: string, start: number): void {
    this.closeNote(start)
    this.note = {...this.opened(start), marker}
  }

  /** @param end behind it and its marks */
  closeNote(end: number): void {
    const {note} = this
    this.note = undefined
    if (!note) return
    const {text, runs} = note.gather.take()
    const owner = this.aside ?? this.verse
    if (!owner) {
      if (text !== '') this.units.push({text, runs, start: note.start, end: Math.max(end, note.end)})
      return
    }
    owner.end = Math.max(owner.end, end)
    owner.notes.push({marker: note.marker, text, runs, start: note.start, end: Math.max(end, note.end)})
  }

  get isInNote(): boolean {
    return this.note !== undefined
  }

  /** A blank where a paragraph, line or cell ends. */
  part(): void {
    ;(this.note ?? this.aside ?? this.verse)?.gather.part()
  }

  /** A doubt about the verse that is open. */
  doubt(message: string): void {
    this.verse?.doubts.push(message)
  }

  /**
   * Where a stretch of text goes; what stands outside of verses opens an aside.
   *
   * @param isBlank whether it holds nothing, and so opens none
   */
  into(start: number, end: number, isBlank: boolean): Gather | undefined {
    if (!this.note && !this.aside && !this.verse) {
      if (isBlank) return undefined
      this.startAside(start)
    }
    const open = (this.note ?? this.aside ?? this.verse)!
    if (!isBlank) open.end = Math.max(open.end, end)
    return open.gather
  }

  /** A stretch of an XML document, where such text goes. */
  add(value: string, start: number, end: number, isEncoded = true): void {
    const gather = this.into(start, end, value.slice(start, end).trim() === '')
    if (!gather) return
    if (isEncoded) addXml(gather, value, start, end)
    else gather.add(value, start, end)
  }

  finish(): Unit[] {
    this.endVerse()
    this.endAside()
    return this.units.sort((a, b) => a.start - b.start)
  }

  private keyOf(label: string): string {
    return [this.book, this.chapter, label].filter((part) => part !== '').join('.')
  }

  private opened(start: number): Open {
    return {gather: new Gather(), start, end: start, notes: [], doubts: []}
  }
}

/** Field by field: spreads take as long as all the rest of a reader. */
function unitOf({gather, start, end, label, key, notes, doubts}: Open): Unit {
  const {text, runs} = gather.take()
  const unit: Unit = {text, runs, start, end}
  if (label !== undefined) unit.label = label
  if (key !== undefined) unit.key = key
  if (notes.length > 0) unit.notes = notes
  if (doubts.length > 0) unit.doubts = doubts
  return unit
}
