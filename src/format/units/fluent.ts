import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Choice, joined, type Piece, stretchesOf, variantsOf} from './branches.ts'
import {spell} from './spelled.ts'

/**
 * Messages of Fluent (projectfluent.org, "Syntax Guide"): values, attributes as `name.attribute`, a unit for each variant. Attributes of terms
 * are about their words.
 */
export const readFluent: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value, path)
  scan.read()
  if (scan.units.length === 0) throw new InputError(`\`${path}\` holds no message: expected \`name = text\``)
  return [{value, contents: () => ({units: scan.units, anyOrder: true, areMessages: true})}]
}

const blanks = /[ \r\n]*/y
const entry = /(-?[a-zA-Z][\w-]*)[ ]*=[ ]*/y
const attribute = /[ \r\n]*\n[ ]*\.([a-zA-Z][\w-]*)[ ]*=[ ]*/y
/** Where a text goes on behind a line's end: on a line that is indented and opens no attribute, variant or end of a placeable. */
const indented = /\r?\n(?:[ ]*\r?\n)*[ ]+(?=[^\s.[*}])|\r?\n(?:[ ]*\r?\n)*[ ]*(?=\{)/y
const variant = /[ \r\n]*(\*?)\[[ \r\n]*([\w.-]+)[ \r\n]*\][ \r\n]*/y
const quoted = /"(?:[^"\\\r\n]|\\.)*"/y
const literal = /\{[ \r\n]*"((?:[^"\\\r\n]|\\.)*)"[ \r\n]*\}/y
const deepest = 16

class Scan {
  readonly units: Unit[] = []
  private readonly gather = new Gather()
  private at = 0

  constructor(
    private readonly value: string,
    private readonly path: string,
  ) {}

  read(): void {
    const {value} = this
    if (value[0] === '\ufeff') this.at = 1
    while (this.at < value.length) {
      const start = this.at
      if (value[start] === '#') this.at = this.lineEnd(start)
      else if (this.take(blanks)?.[0] !== '') continue
      else this.readEntry(start)
    }
  }

  private readEntry(start: number): void {
    const [, name] = this.take(entry) ?? this.refuse(start)
    this.addUnit(name!, start)
    for (;;) {
      const from = this.at
      const found = this.take(attribute)
      if (!found) break
      const own = from + found[0].lastIndexOf('.')
      if (name!.startsWith('-')) this.leaveOut()
      else this.addUnit(`${name}.${found[1]}`, own)
    }
    if (this.at < this.value.length && !/[\r\n]/.test(this.value[this.at]!)) this.refuse(this.at)
  }

  private leaveOut(): void {
    this.pattern(0)
    this.gather.take()
  }

  private addUnit(label: string, start: number): void {
    const pieces = this.pattern(0)
    const whole = {...this.gather.take(), start, end: this.at}
    if (whole.text === '') return
    const variants = variantsOf(pieces)
    if (!variants) {
      this.units.push({label, ...whole, ...(pieces.length > 1 && joined(whole, stretchesOf(pieces), true))})
      return
    }
    for (const {names, pieces: own} of variants) {
      const name = names.join('.')
      const made = joined(whole, own, false)
      if (made.text !== '')
        this.units.push({...whole, ...made, label: `${label}[${name}]`, form: {of: label, name}})
    }
  }

  /** A text up to the end of its last line, or to the brace or variant behind it; what it says is gathered. */
  private pattern(depth: number): Piece[] {
    const {value, gather} = this
    const pieces: Piece[] = []
    let from = gather.text.length
    let text = this.at
    const flush = (end: number): void => {
      gather.add(value, text, end)
      if (gather.text.length > from) pieces.push([from, gather.text.length])
      from = gather.text.length
    }
    for (;;) {
      const sign = value[this.at]
      if (sign === '{') {
        const start = this.at
        const said = this.take(literal)
        if (said) {
          gather.add(value, text, start)
          const open = start + said[0].indexOf('"') + 1
          spell(value, open, open + said[1]!.length).addTo(gather, value)
          text = this.at
          continue
        }
        const opened = this.selector(depth)
        if (opened === undefined) continue
        flush(start)
        pieces.push(this.choice(opened, /[ \n]/.test(value[start - 1] ?? ''), depth))
        from = gather.text.length
        text = this.at
      } else if (sign === '\n' || sign === '\r') {
        const end = this.at
        if (this.take(indented)) continue
        flush(end)
        return pieces
      } else if (sign === undefined || (sign === '}' && depth > 0)) {
        flush(this.at)
        return pieces
      } else this.at++
    }
  }

  /** What a placeable chooses by; undefined, with all of it passed, for one that chooses nothing. */
  private selector(depth: number): string | undefined {
    const {value} = this
    const start = this.at
    if (depth > deepest) this.refuse(start)
    let open = 0
    while (this.at < value.length) {
      const sign = value[this.at]!
      if (sign === '"') {
        if (!this.take(quoted)) this.refuse(this.at)
        continue
      }
      if (sign === '{') open++
      else if (sign === '}') open--
      this.at++
      if (open === 0) return undefined
      if (open === 1 && sign === '-' && value[this.at] === '>') {
        this.at++
        return value.slice(start + 1, this.at - 2).trim()
      }
    }
    return this.refuse(start)
  }

  private choice(by: string, isApart: boolean, depth: number): Choice {
    const branches: {name: string; pieces: Piece[]}[] = []
    for (;;) {
      const found = this.take(variant)
      if (!found) break
      if (isApart) this.gather.part()
      branches.push({name: found[2]!, pieces: this.pattern(depth + 1)})
    }
    this.take(blanks)
    if (this.value[this.at] !== '}' || branches.length === 0) this.refuse(this.at)
    this.at++
    return {by, branches}
  }

  private lineEnd(from: number): number {
    const end = this.value.indexOf('\n', from)
    return end < 0 ? this.value.length : end + 1
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.value)
    if (found) this.at += found[0].length
    return found
  }

  private refuse(at: number): never {
    throw new InputError(
      `\`${this.path}\` is damaged Fluent: line ${this.value.slice(0, at).split('\n').length} is no \`name = text\``,
    )
  }
}
