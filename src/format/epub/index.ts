import {InputError} from '../../failure.ts'
import type {Text} from '../document.ts'
import type {Reader} from '../format.ts'
import {childOf, childrenOf, type Element, elementsOf, textOf} from '../office/elements.ts'
import {resolved} from '../office/relations.ts'
import {openPackage, type Package} from '../office/zip.ts'
import {readHtml} from '../pages/read-html.ts'

/** A book of pages: their HTML in the order in which they are read, each line called by its page. */
export const readEpub: Reader = ({path, bytes, mostUnpacked}) => {
  const parts = openPackage(bytes(), path, mostUnpacked)
  if (parts.names.includes('META-INF/encryption.xml') && isLocked(parts, path)) {
    throw new InputError(`\`${path}\` is locked against copies: expected a book whose text can be read`)
  }
  const {pages, title, language} = spineOf(parts, path)
  const lines: string[] = []
  const places: string[] = []
  for (const name of pages) {
    const page = parts.text(name)
    if (page === undefined)
      throw new InputError(`\`${path}\` is damaged: its part \`${name.replaceAll(/\s+/g, ' ')}\` is missing`)
    const own = closed(bodyOf(page)).split(/\r?\n|\r/)
    for (const [at, line] of own.entries()) {
      lines.push(line)
      places.push(`${name.split('/').at(-1)} l. ${at + 1}`)
    }
  }
  const value = lines.join('\n')
  if (value.trim() === '') throw new InputError(`\`${path}\` is empty: expected the text of a translation`)
  const [text] = readHtml({path, bytes: () => new Uint8Array(), text: () => value}) as Text[]
  const about = {
    ...(title !== '' && {title}),
    ...(/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) && {language}),
  }
  return [{...text!, places, about}]
}

/** A page without the frame of its own: blanks stand for the head, so that its lines keep their numbers. */
function bodyOf(page: string): string {
  const start = /<body(?:\s[^<>]*)?>/i.exec(page)
  const end = page.search(/<\/body\s*>/i)
  if (!start)
    return page.replaceAll(/<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, (found) => found.replaceAll(/[^\n]/g, ' '))
  const from = start.index + start[0].length
  return `${page.slice(0, from).replaceAll(/[^\n]/g, '')}<div>${page.slice(from, end < from ? undefined : end)}</div>`
}

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** HTML knows no `<a/>`: it would take all behind it for a link. */
const closed = (page: string): string =>
  page.replaceAll(/<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, (tag, name: string, rest: string) =>
    empty.test(name) ? tag : `<${name}${rest}></${name}>`,
  )

/** Fonts may be scrambled; pages that are cannot be read. */
function isLocked(parts: Package, path: string): boolean {
  const name = 'META-INF/encryption.xml'
  const root = elementsOf(parts.text(name) ?? '<x/>', path, name)
  const addresses = (element: Element): string[] =>
    childrenOf(element).flatMap((child) => [...(child.attributes.URI ?? '').split(' '), ...addresses(child)])
  return addresses(root).some((address) => /\.x?html?$/i.test(address))
}

interface Spine {
  pages: string[]
  title: string
  language: string
}

/** What is read in which order; the page of contents is no part of it. */
function spineOf(parts: Package, path: string): Spine {
  const container = 'META-INF/container.xml'
  const xml = parts.text(container)
  const roots = xml === undefined ? undefined : childOf(elementsOf(xml, path, container), 'ocf:rootfiles')
  const name = roots && childrenOf(roots)[0]?.attributes['full-path']
  const book = name === undefined ? undefined : parts.text(name)
  if (name === undefined || book === undefined) {
    throw new InputError(`\`${path}\` is damaged: it does not say what its pages are`)
  }
  const root = elementsOf(book, path, name)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const items = new Map<string, Element['attributes']>()
  for (const {attributes} of childrenOf(childOf(root, 'opf:manifest') ?? root))
    items.set(attributes.id ?? '', attributes)
  const pages: string[] = []
  for (const {attributes} of childrenOf(childOf(root, 'opf:spine') ?? root)) {
    const item = items.get(attributes.idref ?? '')
    if (!item || attributes.linear === 'no' || (item.properties ?? '').split(' ').includes('nav')) continue
    if (/html/.test(item['media-type'] ?? '')) pages.push(resolved(folder, decoded(item.href ?? '')))
  }
  const metadata = childOf(root, 'opf:metadata')
  const said = (what: string): string => {
    const element = childOf(metadata, what)
    return element ? textOf(element).trim() : ''
  }
  return {pages, title: said('dc:title'), language: said('dc:language')}
}

/** An address as the name of a part. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
