import type {ListLevel} from '../office/counters.ts'
import {childOf, childrenOf, type Element} from '../office/elements.ts'
import {numberFormatOf} from './odt-formats.ts'

/** What a style says of its paragraphs or spans, that of its parents included. */
export interface OdtStyle {
  listStyle?: string
  isHidden?: boolean
  isBold?: boolean
  isRaised?: boolean
}

export interface OdtStyles {
  /** @param family `paragraph`, `text` or `section` */
  of(family: string, name: string | undefined): OdtStyle
  /** Levels of a list style, from 0. */
  list(name: string): readonly (ListLevel | undefined)[]
  /** Levels of headings. */
  outline: readonly (ListLevel | undefined)[]
}

/** The styles of both parts; those of the text itself go before the others. */
export function odtStylesOf(roots: readonly (Element | undefined)[]): OdtStyles {
  const styles = new Map<string, Element>()
  const lists = new Map<string, Element>()
  let outline: Element | undefined
  for (const root of roots) {
    for (const part of root ? childrenOf(root) : []) {
      if (part.name !== 'office:automatic-styles' && part.name !== 'office:styles') continue
      for (const element of childrenOf(part)) {
        const {name, attributes} = element
        const called = attributes['style:name'] ?? ''
        if (name === 'style:style') styles.set(`${attributes['style:family']} ${called}`, element)
        if (name === 'text:list-style') lists.set(called, element)
        if (name === 'text:outline-style') outline = element
      }
    }
  }
  const known = new Map<string, OdtStyle>()
  const resolve = (family: string, name: string | undefined, below: readonly string[] = []): OdtStyle => {
    const key = `${family} ${name}`
    const found = known.get(key)
    if (found) return found
    const element = styles.get(key)
    if (!element || below.includes(key)) return {}
    const parent = element.attributes['style:parent-style-name']
    const style = {...(parent && resolve(family, parent, [...below, key])), ...definedBy(element)}
    known.set(key, style)
    return style
  }
  const levels = new Map<string, readonly (ListLevel | undefined)[]>()
  return {
    of: resolve,
    list(name) {
      const found = levels.get(name) ?? levelsOf(lists.get(name))
      levels.set(name, found)
      return found
    },
    outline: levelsOf(outline),
  }
}

function definedBy(element: Element): OdtStyle {
  const listStyle = element.attributes['style:list-style-name']
  const own = childOf(element, 'style:text-properties')?.attributes ?? {}
  const section = childOf(element, 'style:section-properties')?.attributes['text:display']
  const display = own['text:display'] ?? section
  const weight = own['fo:font-weight']
  const position = own['style:text-position']
  return {
    ...(listStyle !== undefined && {listStyle}),
    ...(display !== undefined && {isHidden: display === 'none'}),
    ...(weight !== undefined && {isBold: weight === 'bold' || Number(weight) >= 600}),
    ...(position !== undefined && {isRaised: /^(?:super|[1-9])/.test(position)}),
  }
}

function levelsOf(style: Element | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  for (const element of style ? childrenOf(style) : []) {
    const level = Number(element.attributes['text:level'])
    if (level >= 1 && level <= 10) levels[level - 1] = levelOf(element, level)
  }
  return levels
}

function levelOf({name, attributes}: Element, level: number): ListLevel {
  const format = numberFormatOf(attributes)
  const pattern = attributes['loext:num-list-format'] ?? attributes['style:num-list-format']
  return {
    start: Number(attributes['text:start-value'] ?? 1),
    ...format,
    // The pattern says what prefix and suffix cannot, as `1(a)`.
    text:
      pattern === undefined
        ? affixed(attributes, level, format.format)
        : pattern.replaceAll(/%(\d+)%/g, '%$1'),
    isBullet: name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image',
  }
}

function affixed(attributes: Element['attributes'], level: number, format: string): string {
  const shown = format === 'none' ? 0 : Math.min(level, Number(attributes['text:display-levels'] ?? 1))
  const numbers = Array.from({length: shown}, (_, at) => `%${level - shown + at + 1}`)
  return (attributes['style:num-prefix'] ?? '') + numbers.join('.') + (attributes['style:num-suffix'] ?? '')
}
