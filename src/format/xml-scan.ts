import {SaxesParser} from 'saxes'
import {InputError} from '../failure.ts'
import type {Gather} from './gather.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is told of an XML document, in its order, with offsets. */
export interface XmlHandler {
  /**
   * @param name without a prefix where its namespace is that of the outermost element; else `prefix:name`
   * @param start of its tag
   */
  open(name: string, attributes: Attributes, start: number, end: number): void
  /** For `<a/>` the same offsets as for its opening. */
  close(name: string, start: number, end: number): void
  /** A stretch of text as it stands, its entities not decoded: see `addXml`. */
  text(start: number, end: number): void
  /** What stands inside `<![CDATA[…]]>`. */
  cdata(start: number, end: number): void
}

/** Elements in each other; real documents have some dozen. */
const deepest = 512

/**
 * Reads XML. Entities of a document type are refused, none is looked up outside.
 *
 * @throws InputError where it is not well-formed, or nested too deep
 */
export function scanXml(value: string, path: string, handler: XmlHandler): void {
  const parser = new SaxesParser({position: true})
  const spaces = new Namespaces()
  const names: string[] = []
  /** Behind the last tag, comment or instruction. */
  let last = value.startsWith('\ufeff') ? 1 : 0
  const passTo = (isMarkup: boolean): number => {
    const position = parser.position
    if (position <= last) return last
    const start = isMarkup ? value.indexOf('<', last) : position
    if (start > last && names.length > 0) handler.text(last, start)
    last = position
    return start
  }
  parser.on('error', (error) => {
    throw new InputError(`\`${path}\` is damaged XML: ${whereOf(error.message)}`)
  })
  parser.on('opentag', ({name, attributes}) => {
    const start = passTo(true)
    if (names.length >= deepest) {
      throw new InputError(
        `\`${path}\` is nested too deep: expected at most ${deepest} elements in each other`,
      )
    }
    const own = spaces.open(name, attributes as Attributes)
    names.push(own)
    handler.open(own, attributes as Attributes, start, last)
  })
  parser.on('closetag', () => {
    const before = last
    const start = passTo(true)
    spaces.close()
    handler.close(names.pop()!, last === before ? before : start, last)
  })
  parser.on('cdata', () => {
    const start = passTo(true)
    if (names.length > 0) handler.cdata(start + 9, last - 3)
  })
  for (const event of ['comment', 'processinginstruction', 'doctype', 'xmldecl'] as const) {
    parser.on(event, () => {
      passTo(true)
    })
  }
  parser.write(value).close()
}

/** `3:5: unclosed tag` of saxes, as a sentence has it. */
const whereOf = (message: string): string =>
  message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ').replace(/\.$/, '')

/** Which names belong to the vocabulary of the outermost element: prefixes are told apart by what they stand for. */
class Namespaces {
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map()]
  private root: string | undefined

  open(name: string, attributes: Attributes): string {
    let scope = this.scopes.at(-1)!
    for (const attribute in attributes) {
      if (!attribute.startsWith('xmlns')) continue
      scope = new Map([...scope, [attribute.slice(6), attributes[attribute]!]])
    }
    this.scopes.push(scope)
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const space = scope.get(prefix) ?? ''
    this.root ??= space
    if (space === this.root) return colon < 0 ? name : name.slice(colon + 1)
    return colon < 0 ? `:${name}` : name
  }

  close(): void {
    this.scopes.pop()
  }
}

const entity = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const named: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Adds a stretch of text of an XML document, its entities decoded. */
export function addXml(gather: Gather, value: string, start: number, end: number): void {
  const text = value.slice(start, end)
  if (!text.includes('&')) {
    gather.add(value, start, end)
    return
  }
  let at = start
  for (const match of text.matchAll(entity)) {
    const from = start + match.index
    const to = from + match[0].length
    gather.add(value, at, from)
    gather.decoded(decodedEntity(match), from, to)
    at = to
  }
  gather.add(value, at, end)
}

function decodedEntity([, hex, decimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return named[name]!
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
