import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {kindOf} from './markers.ts'
import {Verses} from './verses.ts'

/** USFM: a flat language of marks, read by one scan; no library keeps offsets and all of the text. */
export const readUsfm: Reader = ({text}) => {
  const value = text()
  return [{value, contents: () => ({units: unitsOf(value)})}]
}

/** A mark: `\v`, `\+nd`, `\f*`, `\zaln-s`, `\*`. The one blank behind one that opens belongs to it. */
const marks = /\\(\+?)([A-Za-z][A-Za-z0-9]*(?:-(?:[se]\b|\d+\b))?)?(\*)?/g

function unitsOf(value: string): Unit[] {
  const scan = new Scan(value)
  for (const match of value.matchAll(marks)) scan.mark(match)
  return scan.finish()
}

class Scan {
  private readonly verses = new Verses()
  private last: number
  /** What is left out until this mark closes. */
  private dropped: string | undefined
  /** The origin of a note is left out until another mark of the note. */
  private isOrigin = false
  /** Marks with attributes behind a bar: words, milestones. */
  private isAfterBar = false
  /** Paragraphs between `\esb` and `\esbe` belong to no verse. */
  private isSidebar = false

  constructor(private readonly value: string) {
    this.last = value.startsWith('\ufeff') ? 1 : 0
  }

  mark(match: RegExpMatchArray): void {
    const [whole, , name, star] = match
    const start = match.index!
    // A mark may stand inside what another one took with it.
    if (start < this.last) return
    this.text(this.last, start)
    let end = start + whole.length
    if (name === undefined) {
      // `\*` ends a milestone; any other backslash is nobody's.
      this.isAfterBar = false
      this.last = end
      return
    }
    if (star === undefined && /[ \t\r\n]/.test(this.value[end] ?? '')) {
      // A line end is a blank of the text.
      if (/[ \t]/.test(this.value[end]!)) end++
    }
    this.last = end
    if (star === undefined) this.open(name, start, end)
    else this.close(name, end)
  }

  finish(): Unit[] {
    this.text(this.last, this.value.length)
    return this.verses.finish()
  }

  private open(name: string, start: number, end: number): void {
    const {verses} = this
    if (/-[se]$/.test(name)) {
      // A milestone has nothing but attributes up to its end.
      this.isAfterBar = true
      return
    }
    this.isAfterBar = false
    if (this.dropped !== undefined && kindOf(name) === 'character') return
    this.dropped = undefined
    const word = /[^\s\\]*/y
    word.lastIndex = end
    if (name === 'v' || name === 'c') {
      const blanks = /[ \t]*/y
      blanks.lastIndex = end
      word.lastIndex = end + blanks.exec(this.value)![0].length
      const label = word.exec(this.value)![0]
      this.last = word.lastIndex
      // A mark without a number starts nothing.
      if (cleanLabel(label) === '') return
      this.isSidebar = false
      if (name === 'v') verses.startVerse(cleanLabel(label), start)
      else verses.startChapter(label)
      return
    }
    if (verses.isInNote && kindOf(name) !== 'note') {
      this.openInNote(name, start)
      return
    }
    switch (kindOf(name)) {
      case 'paragraph':
        if (!this.isSidebar || name === 'esbe') verses.endAside()
        if (name === 'esbe') this.isSidebar = false
        verses.part()
        break
      case 'aside':
        this.openAside(name, start, word)
        break
      case 'note': {
        const caller = word.exec(this.value)![0]
        this.last = word.lastIndex
        verses.openNote(caller, start)
        this.isOrigin = false
        break
      }
      case 'dropped':
        this.dropped = name
        break
    }
  }

  /** A mark inside a note; what cannot be in one ends it. */
  private openInNote(name: string, start: number): void {
    const {verses} = this
    const kind = kindOf(name)
    this.isOrigin = kind === 'origin'
    if (kind === 'dropped') this.dropped = name
    if (kind !== 'paragraph' && kind !== 'aside') return
    verses.closeNote(start)
    verses.doubt(`Unexpected end of a note at \`\\${name}\`, expected \`\\f*\` or \`\\x*\` before it`)
    if (kind === 'aside') verses.startAside(start)
    else verses.part()
  }

  private openAside(name: string, start: number, word: RegExp): void {
    const {verses} = this
    if (name === 'id') {
      const code = word.exec(this.value)![0]
      verses.startBook(code.toUpperCase())
    }
    if (name === 'esb') this.isSidebar = true
    verses.startAside(start)
  }

  private close(name: string, end: number): void {
    this.isAfterBar = false
    if (this.dropped === name) this.dropped = undefined
    else if (kindOf(name) === 'note') this.verses.closeNote(end)
    else if (kindOf(name) === 'origin') this.isOrigin = false
  }

  /** Text between two marks: what stands behind a bar says something about the word before it. */
  private text(start: number, end: number): void {
    if (this.dropped !== undefined || this.isOrigin || this.isAfterBar || start >= end) return
    const whole = this.value.slice(start, end)
    const bar = whole.indexOf('|')
    const stop = bar >= 0 && this.isWordBefore(end) ? start + bar : end
    const slice = stop === end ? whole : whole.slice(0, bar)
    const gather = this.verses.into(start, stop, slice.trim() === '')
    if (!gather) return
    let at = start
    if (!slice.includes('~') && !slice.includes('//')) {
      gather.add(this.value, at, stop)
      return
    }
    for (const {0: mark, index} of slice.matchAll(/~|\/\//g)) {
      gather.add(this.value, at, start + index)
      gather.part()
      at = start + index + mark.length
    }
    gather.add(this.value, at, stop)
  }

  /** Whether a mark that closes stands here: `\w*`. */
  private isWordBefore(at: number): boolean {
    return /^\\\+?[A-Za-z0-9]+\*/.test(this.value.slice(at, at + 12))
  }
}

/** `3–4` with any dash, without marks of direction. */
const cleanLabel = (label: string): string =>
  label.replaceAll(/[–—‑]/g, '-').replaceAll(/[\u200b-\u200f\u2060]/g, '')
