import {addRun, goesOn} from '../runs.ts'
import type {InlineCode, Stretch} from './contents.ts'
import {codesOfTags, type Tag} from './units/lone-tags.ts'

const uneven =
  /[\t\v\f\r\n\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\xad\0]| {2}|^ | $/
const blank = /[\s\x85]/
const unseen = /[\xad\u200b\u2060\ufeff\0]/
/** White space, characters that are not seen, and what stands between them. */
const pieces = /[\xad\u200b\u2060\ufeff\0]+|\s+|[^\s\xad\u200b\u2060\ufeff\0]+/g

const isPlainBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** Where the blank before what comes next stands in the source: there is none, or it is no character there. */
const none = -1
const ofMarkup = -2

/** Gathers a text out of stretches of a file, white space folded as the parser does it, and where each comes from. */
export class Gather {
  text = ''
  private runs: number[] = []
  private tags: Tag[] = []
  private pending = none
  /** Behind what was decoded last, while no run says so. */
  private behind = none

  /** A stretch of the file as it stands. */
  add(source: string, start: number, end: number): void {
    let from = start
    let to = end
    while (from < to && isPlainBlank(source.charCodeAt(from))) from++
    while (to > from && isPlainBlank(source.charCodeAt(to - 1))) to--
    if (from > start) this.blankAt(start)
    if (from === to) return
    const text = source.slice(from, to)
    if (uneven.test(text)) this.addPieces(text, from)
    else this.extend(text, from)
    if (to < end) this.blankAt(to)
  }

  private addPieces(text: string, start: number): void {
    for (const {0: piece, index} of text.matchAll(pieces)) {
      if (blank.test(piece[0]!) && !unseen.test(piece[0]!)) this.blankAt(start + index)
      else if (!unseen.test(piece[0]!)) this.extend(piece, start + index)
    }
  }

  /** What a stretch of the file stands for. */
  decoded(text: string, start: number, end: number): void {
    for (const {0: piece} of text.matchAll(pieces)) {
      if (unseen.test(piece[0]!)) continue
      if (blank.test(piece[0]!)) {
        this.part()
        continue
      }
      this.flush()
      this.mark(start)
      this.text += piece
      this.behind = end
    }
  }

  /** A blank that stands for markup: no character of the file is one. */
  part(): void {
    if (this.pending === none) this.pending = ofMarkup
  }

  /** A tag of HTML in a message, which is none of its words. */
  tag(whole: string, start: number, end: number): void {
    this.tags.push({whole, start, end})
  }

  /** What was gathered, with what a translation is to keep of its tags; the next text begins anew. */
  take(): Pick<Stretch, 'text' | 'runs'> & {codes?: readonly InlineCode[]} {
    if (this.behind !== none) this.runs.push(this.text.length, this.behind, 0)
    const {text, runs, tags} = this
    const codes = tags.length > 0 ? codesOfTags(tags) : []
    this.text = ''
    this.runs = []
    this.tags = []
    this.pending = none
    this.behind = none
    return {text, runs, ...(codes.length > 0 && {codes})}
  }

  private blankAt(at: number): void {
    if (this.pending === none) this.pending = at
  }

  private flush(): void {
    const {pending} = this
    this.pending = none
    if (this.text === '' || pending === none) return
    if (pending === ofMarkup) this.text += ' '
    else this.put(' ', pending)
  }

  private extend(stretch: string, at: number): void {
    this.flush()
    this.put(stretch, at)
  }

  private put(stretch: string, at: number): void {
    const {runs} = this
    if (this.behind !== none && this.behind !== at) runs.push(this.text.length, this.behind, 0)
    this.behind = none
    addRun(runs, this.text.length, at, stretch.length)
    this.text += stretch
  }

  /** Says where what is decoded begins, unless the run before it does. */
  private mark(at: number): void {
    const {runs} = this
    if (this.behind === at) {
      this.behind = none
      runs.push(this.text.length, at, 0)
      return
    }
    if (this.behind !== none) runs.push(this.text.length, this.behind, 0)
    this.behind = none
    if (!goesOn(runs, this.text.length, at)) runs.push(this.text.length, at, 0)
  }
}
