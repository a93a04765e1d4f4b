import type {Element, Root} from 'hast'
import {append} from '../../group.ts'
import {classesOf, descendantsOf, elementsOf, targetOf, typesOf, wordsOf} from './page-tree.ts'

/** A footnote of a page: its element and where it is called for. */
export interface PageNote {
  body: Element
  /** What stands for it in the text: `[^1]`. */
  marker: string
}

export interface PageNotes {
  /** By the element that is its mark. */
  marks: ReadonlyMap<Element, PageNote>
  /** By the element that holds its text. */
  bodies: ReadonlyMap<Element, PageNote>
  /** Elements that notes stand in, at any depth. */
  holders: ReadonlySet<Element>
}

/** `1`, `[2]`, `(3)`, `*`, `a`, `note 4`: what leads to a note. */
const markText =
  /^(?:[[(]?(?:(?:note|n\.)\s?)?(?:\d{1,4}|[a-z]{1,2}|[ivx]{1,5}|\*{1,4}|[†‡§]{1,2})[\])]{0,2}|\d{1,3}\))$/i
const markClass =
  /^(?:.*(?:foot|end)?note-?(?:ref|mark|call|anchor|link)(?:erence)?s?|fn-?(?:ref|anchor|call))$/i
const holderClass =
  /^(?:(?:foot|end)?notes?(?:-?(?:list|text|body|content))?|references|reflist|oj-note|note-text|fn)$/i

/**
 * The footnotes of a page: what short links lead to, where the link is raised or called one, or what it leads to is a
 * note by its name or leads back.
 */
export function notesOf(tree: Root): PageNotes {
  const {byId, parents, links} = surveyed(tree)
  const bodies = new Map<Element, PageNote>()
  const marks = new Map<Element, PageNote>()
  const used = new Set<Element>()
  for (const link of links) {
    if (!isCalledMark(link) && !markText.test(wordsOf(link))) continue
    const id = targetOf(link)!
    const target = nextOf(byId.get(decoded(id)) ?? [], link, used)
    if (!target || isWithin(link, [...bodies.keys()], parents)) continue
    // A link to another link before it leads back to a mark.
    const isBack = startOf(target) < startOf(link) && (targetOf(target) !== undefined || isRaising(target))
    if (isBack || isCalledBack(link)) continue
    const body = blockOf(target, parents)
    if (!body || isWithin(link, [body], parents) || !isNote(link, body, parents, id)) continue
    const mark = raisedOf(link, parents)
    const known = bodies.get(body)
    const note = known ?? {body, marker: `[^${bodies.size + 1}]`}
    if (!known && !/\p{L}/u.test(wordsOf(body))) continue
    used.add(target)
    bodies.set(body, note)
    marks.set(mark, note)
  }
  const holders = new Set<Element>()
  for (const body of bodies.keys()) for (let up = parents.get(body); up; up = parents.get(up)) holders.add(up)
  return {marks, bodies, holders}
}

interface Survey {
  byId: Map<string, Element[]>
  parents: Map<Element, Element>
  /** That lead to a place of the page. */
  links: Element[]
}

function surveyed(tree: Root): Survey {
  const byId = new Map<string, Element[]>()
  const parents = new Map<Element, Element>()
  const links: Element[] = []
  for (const element of descendantsOf(tree)) {
    const {id, name} = element.properties
    const own = id ?? (element.tagName === 'a' ? name : undefined)
    if (typeof own === 'string') append(byId, own, element)
    if (targetOf(element) !== undefined) links.push(element)
    for (const child of elementsOf(element)) parents.set(child, element)
  }
  return {byId, parents, links}
}

/** Pages of a book number their notes anew: the next one behind the mark is meant, else the last before it. */
function nextOf(targets: readonly Element[], link: Element, used: ReadonlySet<Element>): Element | undefined {
  if (targets.length < 2) return targets[0]
  const at = startOf(link)
  return (
    targets.find((target) => startOf(target) > at && !used.has(target)) ??
    targets.find((target) => startOf(target) > at) ??
    targets.at(-1)
  )
}

const startOf = ({position}: Element): number => position?.start.offset ?? -1

function isWithin(
  element: Element,
  any: readonly Element[],
  parents: ReadonlyMap<Element, Element>,
): boolean {
  for (let up: Element | undefined = element; up; up = parents.get(up)) if (any.includes(up)) return true
  return false
}

/** What a note may be when the link leads to it, … */
const wholes = /^(?:li|p|div|aside|dd|tr|section|blockquote|td)$/
/** … and when it leads to an anchor in it. */
const paragraphs = /^(?:li|p|aside|dd|tr)$/

/** The paragraph, item or row that an anchor stands in; of a list of terms what stands behind its term. */
function blockOf(target: Element, parents: ReadonlyMap<Element, Element>): Element | undefined {
  let block: Element | undefined = target
  for (; block && !(block === target ? wholes : paragraphs).test(block.tagName); block = parents.get(block)) {
    if (block.tagName !== 'dt') continue
    const all: readonly Element[] = elementsOf(parents.get(block) ?? block)
    const next = all[all.indexOf(block) + 1]
    return next?.tagName === 'dd' ? next : undefined
  }
  // A part of the text has headings, and is no note.
  return block && [...descendantsOf(block)].some(({tagName}) => /^h[1-6]$/.test(tagName)) ? undefined : block
}

function isNote(link: Element, body: Element, parents: ReadonlyMap<Element, Element>, id: string): boolean {
  if (isCalledMark(link)) return true
  if (/note/.test(typesOf(body)) || holdsByName(body)) return true
  const holder = parents.get(body)
  if (holder && (/note/.test(typesOf(holder)) || holdsByName(holder))) return true
  const mark = raisedOf(link, parents)
  const isRaised = mark !== link || elementsOf(link).some(isRaising)
  if (isRaised) return true
  // It leads back: to the link, or to what holds it.
  const names = new Set<string>()
  for (let up: Element | undefined = link, steps = 0; up && steps < 3; up = parents.get(up), steps++) {
    const own = up.properties.id ?? up.properties.name
    if (typeof own === 'string') names.add(own)
  }
  return (
    id !== '' &&
    [...descendantsOf(body)].some((one) => {
      const back = targetOf(one)
      return back !== undefined && names.has(decoded(back))
    })
  )
}

const isCalledMark = (link: Element): boolean =>
  /noteref/.test(typesOf(link)) || classesOf(link).some((one) => markClass.test(one))

const holdsByName = (element: Element): boolean =>
  classesOf(element).some((one) => holderClass.test(one)) ||
  (typeof element.properties.id === 'string' && /^(?:foot|end)notes?$/i.test(element.properties.id))

/** Whether an element raises its text. */
export const isRaising = (element: Element): boolean =>
  element.tagName === 'sup' || classesOf(element).some((one) => /(?:^|-)super(?:script)?$/i.test(one))

/** What raises a link and nothing else, else the link. */
function raisedOf(link: Element, parents: ReadonlyMap<Element, Element>): Element {
  const parent = parents.get(link)
  return parent && isRaising(parent) && elementsOf(parent).length === 1 ? parent : link
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const isCalledBack = (link: Element): boolean =>
  /backlink/.test(typesOf(link)) || classesOf(link).some((one) => /back-?(?:link|ref)/i.test(one))

/** A link of a note that leads back to its mark. */
export const isBackLink = (element: Element): boolean =>
  targetOf(element) !== undefined &&
  (isCalledBack(element) ||
    /^[^\p{L}]*$/u.test(wordsOf(element)) ||
    markText.test(wordsOf(element)) ||
    /^\W*(?:back|return|jump up|top)\b.{0,12}$/i.test(wordsOf(element)))
