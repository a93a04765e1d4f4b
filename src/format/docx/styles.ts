import {childOf, childrenOf, type Element} from '../office/elements.ts'

/** What a style says of its paragraphs or runs, that of the styles it is based on included. */
export interface Style {
  numId?: string | undefined
  level?: number | undefined
  isHidden?: boolean | undefined
  isBold?: boolean | undefined
  isRaised?: boolean | undefined
  /** Depth of a heading. */
  heading?: number | undefined
  /** Itself and those it is based on, nearest first. */
  line: readonly string[]
}

export interface Styles {
  of(id: string | undefined): Style
  /** That of a paragraph that names none. */
  paragraph: string | undefined
}

const none: Style = {line: []}

/** The styles of a document, each resolved when it is met. */
export function stylesOf(root: Element | undefined): Styles {
  const elements = new Map<string, Element>()
  let paragraph: string | undefined
  for (const element of root ? childrenOf(root) : []) {
    const id = element.attributes['w:styleId']
    if (element.name !== 'w:style' || id === undefined) continue
    elements.set(id, element)
    if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default']))
      paragraph ??= id
  }
  const known = new Map<string, Style>()
  const resolve = (id: string | undefined, below: readonly string[]): Style => {
    if (id === undefined || below.includes(id)) return none
    const found = known.get(id)
    if (found) return found
    const element = elements.get(id)
    if (!element) return none
    const base = resolve(valOf(childOf(element, 'w:basedOn')), [...below, id])
    const style = {...base, ...definedBy(element), line: [id, ...base.line]}
    known.set(id, style)
    return style
  }
  return {of: (id) => resolve(id, []), paragraph}
}

/** What a style says itself; fields that it does not name are absent. */
function definedBy(element: Element): Partial<Style> {
  const paragraph = childOf(element, 'w:pPr')
  const run = childOf(element, 'w:rPr')
  const numbering = childOf(paragraph, 'w:numPr')
  const numId = valOf(childOf(numbering, 'w:numId'))
  const level = valOf(childOf(numbering, 'w:ilvl'))
  const outline = valOf(childOf(paragraph, 'w:outlineLvl'))
  const named = /^heading ([1-9])$/i.exec(valOf(childOf(element, 'w:name')) ?? '')?.[1]
  const heading = outline === undefined ? named && Number(named) : headingOf(outline)
  return {
    ...(numId !== undefined && {numId}),
    ...(level !== undefined && {level: Number(level)}),
    ...(heading !== undefined && heading !== '' && {heading: heading as number}),
    ...toggles(run),
  }
}

/** Body text is the outline's level 9. */
export const headingOf = (outline: string): number => (Number(outline) < 9 ? Number(outline) + 1 : 0)

/** What properties of a run turn on or off; absent where they say nothing of it. */
export function toggles(run: Element | undefined): Pick<Style, 'isHidden' | 'isBold' | 'isRaised'> {
  const hidden = childOf(run, 'w:vanish')
  const bold = childOf(run, 'w:b')
  const raised = childOf(run, 'w:vertAlign')
  return {
    ...(hidden && {isHidden: isSet(hidden)}),
    ...(bold && {isBold: isSet(bold)}),
    ...(raised && {isRaised: valOf(raised) === 'superscript'}),
  }
}

export const valOf = (element: Element | undefined): string | undefined => element?.attributes['w:val']

/** Whether an element that may say `w:val="0"` is on. */
export const isSet = (element: Element | undefined): boolean =>
  element !== undefined && isOn(element.attributes['w:val'] ?? '1')

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !/^(?:0|false|off|none)$/.test(value)
