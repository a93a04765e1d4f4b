import {SaxesParser} from 'saxes'
import {InputError} from '../../failure.ts'

/** An element of a part of a package, with the prefix that its namespace has here, whatever the file calls it. */
export interface Element {
  /** `w:p`; without prefix where the namespace is none that is known. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
  /** Offsets in the part of its first tag's beginning and its last tag's end. */
  start: number
  end: number
}

/** Elements in each other; real documents have some dozen. */
const deepest = 512

const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const open = 'urn:oasis:names:tc:opendocument:xmlns:'

const prefixes = new Map<string, string>([
  [`${transitional}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}spreadsheetml/2006/main`, 's'],
  [`${strict}spreadsheetml/main`, 's'],
  [`${transitional}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  [`${open}office:1.0`, 'office'],
  [`${open}text:1.0`, 'text'],
  [`${open}table:1.0`, 'table'],
  [`${open}style:1.0`, 'style'],
  [`${open}drawing:1.0`, 'draw'],
  [`${open}xsl-fo-compatible:1.0`, 'fo'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

/**
 * The outermost element of a part. Entities of a document type are refused, none is looked up outside.
 *
 * @throws InputError where it is not well-formed, or nested too deep
 */
export function elementsOf(xml: string, path: string, part: string): Element {
  const parser = new SaxesParser({xmlns: true, position: true})
  const root: Element = {name: '', attributes: {}, children: [], start: 0, end: xml.length}
  const stack: Element[] = [root]
  let opened = 0
  const addText = (text: string): void => {
    const {children} = stack.at(-1)!
    if (typeof children.at(-1) === 'string') children[children.length - 1] += text
    else children.push(text)
  }
  parser.on('error', (error) => {
    throw new InputError(`\`${path}\` is damaged: its part \`${part}\` is no XML, ${whereOf(error.message)}`)
  })
  parser.on('opentagstart', () => {
    opened = parser.position
  })
  parser.on('opentag', ({uri, local, attributes}) => {
    if (stack.length > deepest) {
      throw new InputError(
        `\`${path}\` is nested too deep: expected at most ${deepest} elements in each other`,
      )
    }
    const own: Record<string, string> = {}
    for (const name in attributes) {
      const attribute = attributes[name]!
      if (attribute.prefix !== 'xmlns') own[nameOf(attribute.uri, attribute.local)] = attribute.value
    }
    const start = xml.lastIndexOf('<', opened - 1)
    const element: Element = {name: nameOf(uri, local), attributes: own, children: [], start, end: start}
    stack.at(-1)!.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()!.end = parser.position
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(xml).close()
  return root.children.find((child) => typeof child !== 'string') ?? root
}

function nameOf(uri: string, local: string): string {
  const prefix = prefixes.get(uri)
  return prefix ? `${prefix}:${local}` : local
}

/** `3:5: unclosed tag.` of saxes, as a sentence has it. */
const whereOf = (message: string): string =>
  message.replace(/^(\d+):(\d+): /, 'line $1, column $2: ').replace(/\.$/, '')

/** The elements below one, texts left out. */
export const childrenOf = ({children}: Element): Element[] =>
  children.filter((child) => typeof child !== 'string')

export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (!element) return undefined
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** All text in an element. */
export function textOf({children}: Element): string {
  let text = ''
  for (const child of children) text += typeof child === 'string' ? child : textOf(child)
  return text
}
