import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Attributes, scanXml} from '../xml-scan.ts'
import {addMarkedXml} from './spelled.ts'

/** What says how a message is put together, and none of its words (developer.apple.com, "Stringsdict File Format"). */
const asides = /^NSString(?:FormatSpecType|FormatValueType)Key$/
/** A format of nothing but places where forms are put. */
const frame = /^(?:\s|%(?:\d+\$)?#@[^@]*@)*$/

/** Plurals of Apple's programs, and their strings as a property list: names above each other make a key. */
export const readStringsdict: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  if (scan.units.length === 0)
    throw new InputError(`\`${path}\` holds no string: expected \`<key>…</key><string>…</string>\``)
  return [{value, contents: () => ({units: scan.units, anyOrder: true, areMessages: true})}]
}

class Scan {
  readonly units: Unit[] = []
  private readonly gather = new Gather()
  /** The key of each dictionary that is open, the last one being that of what comes next. */
  private readonly keys: string[] = []
  private inside = ''
  private start = 0

  constructor(private readonly value: string) {}

  open(name: string, _attributes: Attributes, start: number): void {
    if (name === 'dict') this.keys.push('')
    if (name !== 'key' && name !== 'string') return
    this.inside = name
    this.start = start
    this.gather.take()
  }

  close(name: string, _start: number, end: number): void {
    if (name === 'dict') this.keys.pop()
    if (name !== this.inside) return
    this.inside = ''
    const made = this.gather.take()
    if (name === 'key') this.keys[this.keys.length - 1] = made.text
    else this.add({...made, start: this.start, end})
  }

  private add(stretch: Unit): void {
    const last = this.keys.at(-1) ?? ''
    if (stretch.text === '' || asides.test(last)) return
    if (last === 'NSStringLocalizedFormatKey') {
      const label = this.keys.slice(0, -1).join('.')
      if (/\S/.test(label) && !frame.test(stretch.text)) this.units.push({...stretch, label})
      return
    }
    const label = this.keys.join('.')
    if (!/\S/.test(label)) return
    const of = this.keys.slice(0, -1).join('.')
    const isForm = this.keys.length > 2 && /^(?:zero|one|two|few|many|other)$/.test(last)
    this.units.push({...stretch, label, ...(isForm && {form: {of, name: last}})})
  }

  text(start: number, end: number): void {
    if (this.inside !== '') addMarkedXml(this.gather, this.value, start, end)
  }

  cdata(start: number, end: number): void {
    if (this.inside !== '') addMarkedXml(this.gather, this.value, start, end, false)
  }
}
