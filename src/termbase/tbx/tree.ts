import type {Element, ElementContent, Nodes} from 'xast'
import {toXml} from 'xast-util-to-xml'

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

/** An element of this name; not a type guard, since an element of another name is still an element. */
export function isNamed(node: Nodes, name: string): boolean {
  return node.type === 'element' && node.name === name
}

/** An element with a type and a text: `<termNote type="partOfSpeech">noun</termNote>`. */
export function leaf(name: string, type: string | undefined, text: string): Element {
  return {
    type: 'element',
    name,
    attributes: type === undefined ? {} : {type},
    children: [{type: 'text', value: text}],
  }
}

export function element(
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[],
): Element {
  return {type: 'element', name, attributes, children}
}

/** Far more than any dialect has; the functions here call themselves for each level. */
export const mostLevels = 200

export function isDeeperThan(root: Element, most: number): boolean {
  let level: Element[] = [root]
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((node) => node.children.filter((child) => child.type === 'element'))
  }
  return false
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

export function childOf(node: Element, name: string): Element | undefined {
  return node.children.find((child): child is Element => isNamed(child, name))
}

/** Without layout (blanks between elements) and without positions; mixed content keeps its blanks. */
export function stripLayout(node: ElementContent): ElementContent {
  if (node.type === 'cdata') return {type: 'text', value: node.value}
  if (node.type !== 'element') {
    const {position: _, ...rest} = node
    return rest
  }
  const mixed = node.children.some((child) => child.type === 'text' && child.value.trim() !== '')
  return {
    type: 'element',
    name: node.name,
    attributes: {...node.attributes},
    children: (mixed ? node.children : node.children.filter((child) => child.type !== 'text')).map(
      stripLayout,
    ),
  }
}

/** XML 1.0, 2.2: what no document may hold, escaped or not. The serialiser would leave some of it out unseen. */
const allowed = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')

function withAllowed<Node extends Nodes>(node: Node): Node {
  if ('value' in node) return {...node, value: allowed(node.value)}
  if (node.type !== 'element') return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => [name, value && allowed(value)])
  return {...node, attributes: Object.fromEntries(attributes), children: node.children.map(withAllowed)}
}

/**
 * Serialises. XML 1.0, 2.4 wants `]]>` escaped in a text, which the serialiser leaves to us; and people who read
 * the file know the named entities.
 */
export function printXml(nodes: Nodes | Nodes[]): string {
  return (
    toXml(Array.isArray(nodes) ? nodes.map(withAllowed) : withAllowed(nodes), {closeEmptyElements: true})
      .replaceAll(']]>', ']]&gt;')
      .replaceAll('&#x26;', '&amp;')
      .replaceAll('&#x3C;', '&lt;')
      // A reader would make a line feed of the first (XML 1.0, 2.11), and blanks of the others in an attribute (3.3.3).
      .replaceAll('\r', '&#xD;')
      .replaceAll(/<[^<>!?][^<>]*>/g, (tag) => tag.replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;'))
  )
}

/** With a line for each child, unless the element holds text. */
export function indent(node: Element, depth = 0): Element {
  const {children} = node
  if (children.length === 0 || children.some(({type}) => type === 'text' || type === 'cdata')) return node
  const inner: ElementContent[] = children.flatMap((child): ElementContent[] => [
    {type: 'text', value: `\n${'  '.repeat(depth + 1)}`},
    child.type === 'element' ? indent(child, depth + 1) : child,
  ])
  return {...node, children: [...inner, {type: 'text', value: `\n${'  '.repeat(depth)}`}]}
}
