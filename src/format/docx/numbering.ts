import type {ListLevel} from '../office/counters.ts'
import {childOf, childrenOf, type Element} from '../office/elements.ts'
import {isSet, type Style, type Styles, valOf} from './styles.ts'

/** A list as its paragraphs name it. */
interface NumberedList {
  /** Lists that share it share one counter. */
  abstract: string
  levels: readonly (ListLevel | undefined)[]
  /** The numbers at which levels begin anew when this list is first met there. */
  overrides: ReadonlyMap<number, number>
  /** The level of each style that is bound to one. */
  byStyle: ReadonlyMap<string, number>
}

/** A definition that lists share. */
interface Abstract {
  levels: (ListLevel | undefined)[]
  byStyle: Map<string, number>
  /** The style of numbering that has the definition, where this one has none. */
  link: string | undefined
}

export interface Numbering {
  list(numId: string): NumberedList | undefined
}

/** The lists of a document. */
export function numberingOf(root: Element | undefined, styles: Styles): Numbering {
  const abstracts = new Map<string, Abstract>()
  const nums = new Map<string, Element>()
  for (const element of root ? childrenOf(root) : []) {
    const {name, attributes} = element
    if (name === 'w:abstractNum') abstracts.set(attributes['w:abstractNumId'] ?? '', abstractOf(element))
    if (name === 'w:num') nums.set(attributes['w:numId'] ?? '', element)
  }
  const known = new Map<string, NumberedList | undefined>()
  const resolve = (numId: string, depth = 0): NumberedList | undefined => {
    if (known.has(numId)) return known.get(numId)
    const num = nums.get(numId)
    const id = valOf(childOf(num, 'w:abstractNumId')) ?? ''
    const abstract = abstracts.get(id)
    let list: NumberedList | undefined
    if (num && abstract) {
      const linked = abstract.link === undefined ? undefined : styles.of(abstract.link).numId
      const other =
        linked !== undefined && linked !== numId && depth < 8 ? resolve(linked, depth + 1) : undefined
      list = withOverrides(num, other ?? {abstract: id, ...abstract, overrides: new Map()})
    }
    known.set(numId, list)
    return list
  }
  return {list: resolve}
}

function abstractOf(element: Element): Abstract {
  const abstract: Abstract = {
    levels: [],
    byStyle: new Map(),
    link: valOf(childOf(element, 'w:numStyleLink')),
  }
  for (const child of childrenOf(element)) {
    if (child.name !== 'w:lvl') continue
    const at = Number(child.attributes['w:ilvl'])
    abstract.levels[at] = levelOf(child)
    const style = valOf(childOf(child, 'w:pStyle'))
    if (style !== undefined) abstract.byStyle.set(style, at)
  }
  return abstract
}

function withOverrides(num: Element, list: NumberedList): NumberedList {
  const levels = [...list.levels]
  const overrides = new Map(list.overrides)
  for (const child of childrenOf(num)) {
    if (child.name !== 'w:lvlOverride') continue
    const at = Number(child.attributes['w:ilvl'])
    const own = childOf(child, 'w:lvl')
    if (own) levels[at] = levelOf(own)
    const start = valOf(childOf(child, 'w:startOverride'))
    if (start !== undefined) overrides.set(at, Number(start))
  }
  return {...list, levels, overrides}
}

function levelOf(level: Element): ListLevel {
  const format = formatOf(level)
  const value = valOf(format) ?? 'decimal'
  const text = childOf(level, 'w:lvlText')
  const restart = valOf(childOf(level, 'w:lvlRestart'))
  // `001, 002, 003, ...`
  const pattern = /^(0+)1(?=,|$)/.exec(format?.attributes['w:format'] ?? '')
  return {
    start: Number(valOf(childOf(level, 'w:start')) ?? 0),
    format: value,
    text: isSet(childOf(childOf(level, 'w:rPr'), 'w:vanish')) ? '' : (valOf(text) ?? ''),
    isLegal: isSet(childOf(level, 'w:isLgl')),
    isBullet: value === 'bullet' || childOf(level, 'w:lvlPicBulletId') !== undefined,
    ...(restart !== undefined && {restart: Number(restart)}),
    ...(pattern && {digits: pattern[1]!.length + 1}),
  }
}

/** Newer formats stand beside what older programs are to print. */
function formatOf(level: Element): Element | undefined {
  const choice = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice')
  return childOf(choice, 'w:numFmt') ?? childOf(level, 'w:numFmt')
}

/** The list of a paragraph and its level: what it says itself goes before its style, also in part. */
export function listOfParagraph(
  properties: Element | undefined,
  style: Style,
  numbering: Numbering,
): {numId: string; list: NumberedList; level: number} | undefined {
  const own = childOf(properties, 'w:numPr')
  const ownId = valOf(childOf(own, 'w:numId'))
  const ownLevel = valOf(childOf(own, 'w:ilvl'))
  const numId = ownId ?? style.numId
  if (numId === undefined || numId === '0') return undefined
  const list = numbering.list(numId)
  if (!list) return undefined
  const bound = style.line.map((id) => list.byStyle.get(id)).find((level) => level !== undefined)
  const level = ownLevel === undefined ? (bound ?? style.level ?? 0) : Number(ownLevel)
  return level >= 0 && level < 9 ? {numId, list, level} : undefined
}
