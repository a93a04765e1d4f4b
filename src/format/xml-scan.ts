import {SaxesParser} from 'saxes'
import {InputError} from '../failure.ts'
import type {Edit} from './contents.ts'
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
 * @param isPart whether it is a part of a whole that declares entities elsewhere, as manuals do: these stay as they are written
 * @throws InputError where it is not well-formed, or nested too deep
 */
export function scanXml(value: string, path: string, handler: XmlHandler, isPart = false): void {
  const parser = new SaxesParser({position: false})
  const spaces = new Namespaces()
  const names: string[] = []
  /** The mark that the parser is given. */
  let start = value.startsWith('\ufeff') ? 1 : 0
  let end = start
  const refuse = (what: string): never => {
    const before = value.slice(0, start).split('\n')
    const where = `line ${before.length}, column ${before.at(-1)!.length + 1}`
    throw new InputError(`\`${path}\` is damaged XML: ${where}: ${what.replace(/\.$/, '')}`)
  }
  parser.on('error', ({message}) => {
    if (!isPart || !message.endsWith('undefined entity.')) refuse(message)
  })
  parser.on('opentag', ({name, attributes}) => {
    if (names.length >= deepest) {
      throw new InputError(
        `\`${path}\` is nested too deep: expected at most ${deepest} elements in each other`,
      )
    }
    const own = spaces.open(name, attributes as Attributes)
    names.push(own)
    handler.open(own, attributes as Attributes, start, end)
  })
  parser.on('closetag', () => {
    spaces.close()
    handler.close(names.pop()!, start, end)
  })
  parser.on('cdata', () => {
    if (names.length > 0) handler.cdata(start + 9, end - 3)
  })
  if (control.test(value)) refuse('a character that XML does not allow')
  while (end < value.length) {
    const from = end
    const next = value.indexOf('<', from)
    start = from
    end = next < 0 ? value.length : next
    if (end > from) {
      const text = value.slice(from, end)
      // Plain text needs no parser; what may be wrong in it, and all outside of the outermost element, is its own.
      if (names.length === 0 || text.includes('&') || text.includes(']]>')) parser.write(text)
      if (names.length > 0) handler.text(from, end)
    }
    if (next < 0) break
    start = next
    end = endOfMark(value, start)
    parser.write(value.slice(start, end))
  }
  start = value.length
  parser.close()
}

const control = /[^\t\n\r\x20-\ufffd]/

const tag = /<[^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/y

/** Where a mark that begins here ends; at the end of the document where nothing ends it, which the parser refuses. */
function endOfMark(value: string, start: number): number {
  if (value.startsWith('<!--', start)) return behind(value, '-->', start + 4)
  if (value.startsWith('<![CDATA[', start)) return behind(value, ']]>', start + 9)
  if (value.startsWith('<?', start)) return behind(value, '?>', start + 2)
  if (value.startsWith('<!', start)) return endOfDoctype(value, start)
  tag.lastIndex = start
  return tag.test(value) ? tag.lastIndex : value.length
}

function behind(value: string, mark: string, from: number): number {
  const at = value.indexOf(mark, from)
  return at < 0 ? value.length : at + mark.length
}

/** A document type may hold declarations between brackets. */
function endOfDoctype(value: string, start: number): number {
  const close = value.indexOf('>', start)
  const bracket = value.indexOf('[', start)
  if (close < 0) return value.length
  if (bracket < 0 || bracket > close) return close + 1
  return behind(value, '>', behind(value, ']', bracket) - 1)
}

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
  for (const {text: said, from, to} of eachEntity(value, start, end)) {
    gather.add(value, at, from)
    gather.decoded(said, from, to)
    at = to
  }
  gather.add(value, at, end)
}

/** The entities in a stretch of an XML document, what each stands for and where it is. */
export function* eachEntity(
  value: string,
  start: number,
  end: number,
): Iterable<{text: string; from: number; to: number}> {
  for (const match of value.slice(start, end).matchAll(entity)) {
    const from = start + match.index
    yield {text: decodedEntity(match), from, to: from + match[0].length}
  }
}

/** The same as edits of the text. */
export function* entitiesIn(value: string, start: number, end: number): Iterable<Edit> {
  for (const {text, from, to} of eachEntity(value, start, end)) yield {start: from, end: to, text}
}

function decodedEntity([, hex, decimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return named[name]!
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
