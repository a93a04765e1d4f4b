import type {Element, Root} from 'hast'
import {classesOf, descendantsOf} from './page-tree.ts'

/** What style sheets of a page say of its lists. */
export interface StyleSheet {
  /** The declarations that fit a list, the last one first; empty where none does. */
  of(list: Element): string
}

/** A selector that a list has to fit: `ol.alpha`, `#points`, `ol ol`. */
interface Rule {
  /** Outermost first. */
  compounds: readonly RegExpExecArray[]
  css: string
}

const compound = /^([a-z][\w-]*)?((?:[.#][\w-]+)*)$/i
const mostRules = 2000

/**
 * Reads the styles that a page holds itself; those of other files are not looked at. Only what tells how lists are
 * numbered, by names, classes and ids of lists and what they stand in.
 */
export function styleSheetOf(tree: Root): StyleSheet {
  const rules: Rule[] = []
  const parents = new Map<Element, Element>()
  for (const element of descendantsOf(tree)) {
    for (const child of element.children) if (child.type === 'element') parents.set(child, element)
    if (element.tagName !== 'style') continue
    const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    for (const rule of rulesOf(css)) if (rules.length < mostRules) rules.push(rule)
  }
  return {
    of: (list) =>
      rules
        .filter((rule) => fits(rule.compounds, list, parents))
        .map(({css}) => css)
        .reverse()
        .join(';'),
  }
}

function* rulesOf(css: string): Iterable<Rule> {
  for (const [, selectors = '', body = ''] of css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]{1,500})\{([^{}]{0,2000})\}/g)) {
    const said = /list-style(?:-type)?\s*:[^;}]*/i.exec(body)?.[0]
    // Who has the list print no numbers mostly has the page print its own before the items.
    if (said === undefined || /\bnone\b/i.test(said)) continue
    for (const selector of selectors.split(',')) {
      const compounds = selector
        .trim()
        .split(/[\s>]+/)
        .map((one) => compound.exec(one))
      if (compounds.every((one) => one !== null)) yield {compounds, css: said}
    }
  }
}

function fits(
  compounds: readonly RegExpExecArray[],
  list: Element,
  parents: ReadonlyMap<Element, Element>,
): boolean {
  let at = compounds.length - 1
  if (!isOf(list, compounds[at]!)) return false
  for (let up = parents.get(list); up && at > 0; up = parents.get(up)) if (isOf(up, compounds[at - 1]!)) at--
  return at === 0
}

function isOf(element: Element, [whole, tag, marks = '']: RegExpExecArray): boolean {
  if (whole === '' || (tag !== undefined && tag.toLowerCase() !== element.tagName)) return false
  const classes = classesOf(element)
  return (marks.match(/[.#][\w-]+/g) ?? []).every((mark) =>
    mark[0] === '.' ? classes.includes(mark.slice(1)) : element.properties.id === mark.slice(1),
  )
}
