import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {InputError} from '../../failure.ts'

/** Elements in each other; real pages have some dozen. */
const deepest = 256

/**
 * The tree of a page, as browsers make it.
 *
 * @throws InputError for what is nested too deep
 */
export function treeOf(value: string, path: string): Root {
  try {
    const tree = fromHtml(value)
    if (depthOf(tree) <= deepest) return tree
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new InputError(`\`${path}\` is nested too deep: expected at most ${deepest} elements in each other`)
}

function depthOf(node: Nodes, depth = 0): number {
  let most = depth
  if (depth > deepest) return most
  for (const child of elementsOf(node)) most = Math.max(most, depthOf(child, depth + 1))
  return most
}

/** The elements right below a node. */
export const elementsOf = (node: Nodes): Element[] =>
  'children' in node
    ? (node.children as readonly Nodes[]).filter((child): child is Element => child.type === 'element')
    : []

/** All elements below a node, in the order of the page. */
export function* descendantsOf(node: Nodes): Iterable<Element> {
  for (const child of elementsOf(node)) {
    yield child
    yield* descendantsOf(child)
  }
}

/** The text in a node, as it stands. */
export const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child) => textOf(child as Nodes)).join('')
      : ''

/** The text in a node, blanks as one. */
export const wordsOf = (node: Nodes): string => textOf(node).replaceAll(/\s+/g, ' ').trim()

/** Language and title that a page says of itself. */
export function headOf(tree: Root): {language: string; title: string} {
  const html = elementsOf(tree).find(({tagName}) => tagName === 'html')
  const head = html && elementsOf(html).find(({tagName}) => tagName === 'head')
  const title = head && elementsOf(head).find(({tagName}) => tagName === 'title')
  const language = String(html?.properties.lang ?? html?.properties.xmlLang ?? '')
  return {
    language: /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : '',
    title: title ? wordsOf(title) : '',
  }
}

export const classesOf = ({properties: {className}}: Element): string[] =>
  Array.isArray(className) ? className.map(String) : []

/** What an EPUB says that an element is. */
export const typesOf = ({properties}: Element): string =>
  `${properties.role ?? ''} ${properties['epub:type'] ?? properties.epubType ?? ''}`

/** The place in the page that a link leads to; undefined where it leads elsewhere. */
export function targetOf({tagName, properties: {href}}: Element): string | undefined {
  if (tagName !== 'a' || typeof href !== 'string') return undefined
  const at = href.indexOf('#')
  return at >= 0 && at < href.length - 1 ? href.slice(at + 1) : undefined
}
