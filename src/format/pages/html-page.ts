import type {Element, Nodes, Root, Text as TextNode} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {decodeString} from 'micromark-util-decode-string'
import {InputError} from '../../failure.ts'
import type {Edit} from '../contents.ts'
import type {Reader} from '../format.ts'
import {Blocks} from './blocks.ts'
import {labelOf, leadingInteger, type Style, styleOf} from './list-labels.ts'
import {isLeftOut, isVerseNumber, lineNames} from './page-parts.ts'

/** HTML as it is shown: numbers of lists, a line a paragraph or row; what frames the text is left out. */
export const readHtml: Reader = ({path, text}) => {
  const value = text()
  // A mark of byte order is no text; in its place the offsets stay.
  const tree = treeOf(value.replace(/^\ufeff/, ' '), path)
  const {language, title} = headOf(tree)
  return [
    {
      value,
      about: {...(language !== '' && {language}), ...(title !== '' && {title})},
      contents: () => ({markup: new Page(value).read(tree)}),
    },
  ]
}

/** Elements in each other; real pages have some dozen. */
const deepest = 256

/** @throws InputError for what is nested too deep */
function treeOf(value: string, path: string): Root {
  try {
    const tree = fromHtml(value)
    const depthOf = (node: Nodes, depth: number): number =>
      'children' in node && depth <= deepest
        ? Math.max(depth, ...node.children.map((child) => depthOf(child as Nodes, depth + 1)))
        : depth
    if (depthOf(tree, 0) <= deepest) return tree
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new InputError(`\`${path}\` is nested too deep: expected at most ${deepest} elements in each other`)
}

function headOf(tree: Root): {language: string; title: string} {
  const html = tree.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'html',
  )
  const head = html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'head',
  )
  const title = head?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'title',
  )
  const language = String(html?.properties.lang ?? html?.properties.xmlLang ?? '')
  return {
    language: /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : '',
    title: title ? wordsOf(title) : '',
  }
}

const wordsOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children
          .map((child) => wordsOf(child as Nodes))
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim()
      : ''

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

function* entitiesIn(source: string, start: number, end: number): Iterable<Edit> {
  for (const match of source.slice(start, end).matchAll(entity)) {
    const text = decodeString(match[0])
    if (text !== match[0])
      yield {start: start + match.index, end: start + match.index + match[0].length, text}
  }
}

interface List {
  style: Style
  number: number
  step: number
}

class Page {
  private readonly blocks: Blocks
  private readonly lists: List[] = []
  /** Whether a cell of the row has several lines. */
  private isManyLines = false
  /** The first line of a cell goes on with the line of its row. */
  private joins = false
  private bold = 0
  private verse = 0
  private hasNumbers = false

  constructor(private readonly source: string) {
    this.blocks = new Blocks(source, entitiesIn)
  }

  read(tree: Root): ReturnType<Blocks['finish']> {
    this.children(tree)
    return this.blocks.finish()
  }

  private children(node: Root | Element): void {
    for (const child of node.children) {
      if (child.type === 'text') this.text(child)
      else if (child.type === 'element' && !isLeftOut(child)) this.element(child)
    }
  }

  private text({position}: TextNode): void {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start === undefined || end === undefined) return
    this.blocks.add(start, end, this.bold > 0)
    if (/\S/.test(this.source.slice(start, end))) this.joins = false
  }

  private element(node: Element): void {
    const {tagName} = node
    if (tagName === 'br') {
      this.blocks.break()
      return
    }
    if (isVerseNumber(node, wordsOf(node), this.verse, this.blocks.beginning)) {
      this.openVerse(node)
      return
    }
    if (isNoteMark(node, this.blocks.beginning)) return
    if (tagName === 'td' || tagName === 'th') this.cell(node)
    else if (tagName === 'tr') this.tableRow(node)
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.list(node)
    else if (tagName === 'li') this.item(node)
    else if (lineNames.has(tagName)) this.line(node)
    else if (tagName === 'b' || tagName === 'strong') {
      this.bold++
      this.children(node)
      this.bold--
    } else this.children(node)
  }

  private line(node: Element): void {
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0)
    this.startLine()
    if (depth > 0) {
      this.blocks.setHeading(depth)
      this.hasNumbers ||= /^\s*(?:§\s*)?\d+/.test(wordsOf(node))
    }
    this.children(node)
    this.blocks.setHeading(0)
    this.blocks.end()
  }

  /** A line begins, unless it goes on with a label or the cell before. */
  private startLine(): void {
    if (this.joins) this.blocks.part()
    else this.blocks.end()
    this.joins = false
  }

  private list(node: Element): void {
    const {start, type, style, reversed} = node.properties
    const items = node.children.filter((child) => child.type === 'element' && child.tagName === 'li').length
    const isReversed = reversed !== undefined && reversed !== false
    this.blocks.end()
    this.lists.push({
      style: node.tagName === 'ol' ? styleOf(String(type ?? ''), String(style ?? '')) : 'none',
      number: leadingInteger(start) ?? (isReversed ? items : 1),
      step: isReversed ? -1 : 1,
    })
    this.children(node)
    this.lists.pop()
    this.blocks.end()
  }

  private item(node: Element): void {
    const list = this.lists.at(-1)
    this.blocks.end()
    this.blocks.dropLabel()
    if (list) {
      list.number = leadingInteger(node.properties.value) ?? list.number
      const isBelow = this.hasNumbers || this.lists.filter(({style}) => style !== 'none').length > 1
      const label = labelOf(list.number, list.style, isBelow)
      // Who types the numbers has the list print none, or both are there.
      if (label !== '' && !/^\s*[([]?(?:\d{1,3}|[a-z]{1,4})[.)\]]/i.test(wordsOf(node)))
        this.blocks.startWith(label)
      list.number += list.step
    }
    this.joins = true
    this.children(node)
    this.joins = false
    this.blocks.dropLabel()
    this.blocks.end()
  }

  private tableRow(node: Element): void {
    const {isManyLines} = this
    this.blocks.end()
    this.isManyLines = false
    this.children(node)
    this.blocks.end()
    this.isManyLines = isManyLines
    this.joins = false
  }

  /** The first line of a cell goes on with the row, unless the cell before has several and is no label. */
  private cell(node: Element): void {
    if (this.isManyLines && !isLabel(this.blocks.beginning)) this.blocks.end()
    this.isManyLines = false
    this.blocks.part()
    this.joins = true
    for (const child of node.children) {
      if (child.type === 'text') this.text(child)
      else if (child.type === 'element' && !isLeftOut(child)) this.elementInCell(child)
    }
  }

  /** The line of the first paragraph stays open, for the next cell; a second one ends it. */
  private elementInCell(node: Element): void {
    if (!/^(?:p|div|center|h[1-6])$/.test(node.tagName)) {
      this.element(node)
      return
    }
    if (this.joins) {
      this.blocks.part()
      this.joins = false
    } else if (!this.blocks.isEmpty) {
      this.blocks.end()
      this.isManyLines = true
    }
    this.children(node)
  }

  private openVerse(node: Element): void {
    const words = wordsOf(node).trim()
    this.verse = leadingInteger(words) ?? 0
    if (this.blocks.isEmpty) this.blocks.startWith('')
    else this.blocks.end()
    this.children(node)
    this.blocks.part()
  }
}

/** `(a)`, `1.`, `–`: the cell of a label. */
const isLabel = (text: string): boolean => /^\s*(?:[([]?[\p{L}\p{N}]{1,5}[.)\]]*|[–—•-])\s*$/u.test(text)

/** A raised number, or one that leads to a note. */
function isNoteMark(node: Element, before: string): boolean {
  if (node.tagName !== 'sup') {
    return (
      node.tagName === 'a' &&
      /^noteref$|doc-noteref/.test(String(node.properties.role ?? node.properties.epubType ?? ''))
    )
  }
  const words = wordsOf(node).trim()
  const leads = node.children.some(
    (child) =>
      child.type === 'element' && child.tagName === 'a' && String(child.properties.href ?? '').includes('#'),
  )
  if (leads || /^(?:\[\w{1,3}\]|\*+|[†‡])$/.test(words)) return true
  // Behind a unit or a figure it is an exponent: m², 10⁶.
  return (
    /^\d{1,3}$/.test(words) &&
    /[\p{L}.,;:!?"”’)]$/u.test(before) &&
    !/(?:^|[^\p{L}])[kcmd\u00b5]?m$/u.test(before)
  )
}
