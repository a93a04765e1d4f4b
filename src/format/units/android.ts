import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Attributes, eachEntity, scanXml} from '../xml-scan.ts'
import {unitsOfBranches} from './icu.ts'
import {Spelled} from './spelled.ts'

/** Strings of Android's resources, and of .NET's: a name and a text each. */
export const readAndroid: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  if (scan.units.length === 0)
    throw new InputError(`\`${path}\` holds no string: expected \`<string name="…">\``)
  return [{value, contents: () => ({units: scan.units, anyOrder: true, areMessages: true})}]
}

/**
 * Of .NET's resources, what has a type is a picture, a size, a colour; `>>label.ZOrder` is what the designer of Windows Forms notes of a control:
 * its name, class, parent and place among others.
 */
const isTextOfDotNet = (name: string, type: string | undefined): boolean =>
  type === undefined && !name.startsWith('>>')

/** A quote or a mark with a backslash before it. */
const escapes = /\\(?:u([\da-f]{4})|([\s\S]))|"/gi

class Scan {
  readonly units: Unit[] = []
  private readonly gather = new Gather()
  private spelled = new Spelled()
  /** Android's strings have escapes, those of .NET have none. */
  private isEscaped = true
  private names: string[] = []
  private items = 0
  private isPlural = false
  private start = -1
  private isLeftOut = false

  constructor(private readonly value: string) {}

  open(
    name: string,
    {name: own = '', quantity, translatable, type, mimetype}: Attributes,
    start: number,
  ): void {
    switch (name) {
      case 'string':
        this.begin([own], start, translatable === 'false')
        break
      case 'data':
        this.names = isTextOfDotNet(own, type ?? mimetype) ? [own] : []
        this.isEscaped = false
        break
      case 'metadata':
      case 'resheader':
        this.names = []
        break
      case 'value':
        if (this.names.length > 0) this.begin(this.names, start, false)
        break
      case 'plurals':
      case 'string-array':
        this.names = [own]
        this.items = 0
        this.isPlural = name === 'plurals'
        this.isLeftOut = translatable === 'false'
        break
      case 'item':
        this.begin([this.names[0] ?? '', quantity ?? String(this.items++)], start, this.isLeftOut)
        break
    }
  }

  close(name: string, _start: number, end: number): void {
    if (name !== 'string' && name !== 'item' && name !== 'value') return
    this.spelled.addTo(this.gather, this.value)
    this.spelled = new Spelled()
    const {text, ...taken} = this.gather.take()
    if (text !== '' && this.start >= 0 && this.names[0]) {
      const [of, form] = this.names
      const unit = {label: this.names.join('.'), text, ...taken, start: this.start, end}
      if (this.isPlural && form !== undefined) this.units.push({...unit, form: {of: of!, name: form}})
      else this.units.push(...unitsOfBranches(unit))
    }
    this.start = -1
    this.names = this.names.slice(0, 1)
  }

  text(start: number, end: number): void {
    this.add(start, end, true)
  }

  cdata(start: number, end: number): void {
    this.add(start, end, false)
  }

  private begin(names: string[], start: number, isLeftOut: boolean): void {
    this.names = names
    this.spelled = new Spelled()
    this.start = isLeftOut ? -1 : start
  }

  private add(start: number, end: number, isEncoded: boolean): void {
    if (this.start < 0) return
    const {value, spelled} = this
    let at = start
    const put = (to: number): void => {
      if (isEncoded)
        for (const entity of eachEntity(value, at, to)) {
          spelled.raw(value, at, entity.from)
          spelled.escaped(entity.text, entity.from, entity.to)
          at = entity.to
        }
      spelled.raw(value, at, to)
    }
    for (const match of this.isEscaped ? value.slice(start, end).matchAll(escapes) : []) {
      const from = start + match.index
      put(from)
      at = from + match[0].length
      const [, hex, character] = match
      if (hex !== undefined) spelled.escaped(String.fromCharCode(Number.parseInt(hex, 16)), from, at)
      else if (character === 'n' || character === 't') spelled.escaped(' ', from, at)
      else if (character !== undefined) spelled.raw(value, at - 1, at)
    }
    put(end)
  }
}
