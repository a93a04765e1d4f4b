import {InputError} from '../../failure.ts'
import type {Unit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Attributes, addXml, scanXml} from '../xml-scan.ts'
import {breaksLine, InlineCodes} from './codes.ts'
import {unitsOfBranches} from './icu.ts'
import {addMarkedXml} from './spelled.ts'

/** TMX: a text for each language; the header says which one is the source. */
export const readTmx: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  if (scan.texts.size === 0) throw new InputError(`\`${path}\` holds no unit with a text: expected one`)
  return [...scan.texts].map(([language, units]) => ({
    value,
    part: language,
    about: {
      ...(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) && {language}),
      ...(isOf(language, scan.source) && {role: 'source' as const}),
    },
    contents: () => ({units, areMessages: true}),
  }))
}

/** `en-US` is of `en`, and the other way round. */
const isOf = (language: string, source: string): boolean => {
  const [a, b] = [language.toLowerCase(), source.toLowerCase()]
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

/** Codes of the original's format (TMX 1.4b, 3.3); `<hi>` only marks words. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub'])

class Scan {
  readonly texts = new Map<string, Unit[]>()
  source = ''
  private readonly names = new Map<string, string>()
  private count = 0
  private key = ''
  private language = ''
  private readonly gather = new Gather()
  private readonly codes = new InlineCodes()
  private start = -1
  private dropped = 0

  constructor(private readonly value: string) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    if (this.dropped > 0 || (this.start >= 0 && codes.has(name))) {
      if (this.dropped === 0 && breaksLine(attributes, this.value, end)) this.gather.part()
      else if (this.dropped === 0) this.codes.open(name, attributes, start, end)
      this.dropped++
      return
    }
    switch (name) {
      case 'header':
        this.source = attributes.srclang ?? ''
        break
      case 'tu':
        this.key = attributes.tuid ?? String(++this.count)
        break
      case 'tuv':
        this.language = (attributes['xml:lang'] ?? attributes.lang ?? '').replaceAll('_', '-')
        break
      case 'seg':
        if (this.start < 0) this.start = start
        break
    }
  }

  close(name: string, start: number, end: number): void {
    if (this.dropped > 0) {
      this.dropped--
      if (this.dropped === 0) this.codes.close(this.value, start, end)
      return
    }
    if (name !== 'seg') return
    const {text, runs, codes: ofTags} = this.gather.take()
    const codes = this.codes.take(ofTags)
    if (text !== '') {
      const language = this.spelled(this.language)
      const units = this.texts.get(language) ?? []
      this.texts.set(language, units)
      units.push(...unitsOfBranches({label: this.key, text, runs, start: this.start, end, ...codes}))
    }
    this.start = -1
  }

  text(start: number, end: number): void {
    if (this.start < 0 || this.dropped > 0) return
    if (this.value.slice(start, end).includes('&lt;')) addMarkedXml(this.gather, this.value, start, end)
    else addXml(this.gather, this.value, start, end)
  }

  cdata(start: number, end: number): void {
    if (this.start >= 0 && this.dropped === 0) addMarkedXml(this.gather, this.value, start, end, false)
  }

  /** One language may be written `EN` and `en`: the first way counts. */
  private spelled(language: string): string {
    const name = language.toLowerCase()
    const known = this.names.get(name) ?? language
    this.names.set(name, known)
    return known
  }
}
