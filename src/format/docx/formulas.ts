import {childOf, childrenOf, type Element, textOf} from '../office/elements.ts'
import {raised} from '../office/raised.ts'

/**
 * What stands in a structure of a formula, in order, with the signs that the structure says and no text does: two thirds are
 * `2/3` and not 23, ten squared is `10²` and not 102. See ISO/IEC 29500-1, 22.1.2.
 *
 * @returns elements to be read, and signs; undefined for what has no sign of its own
 */
export function partsOfFormula(element: Element): (Element | string)[] | undefined {
  const {name} = element
  if (name === 'm:f') return [...partsNamed(element, 'm:num'), '/', ...partsNamed(element, 'm:den')]
  if (name === 'm:rad') return ['√', ...partsNamed(element, 'm:e')]
  if (name === 'm:sSup') {
    const power = partsNamed(element, 'm:sup')
    const text = power.map(textOf).join('').trim()
    return [...partsNamed(element, 'm:e'), ...(raised(text) === text ? ['^', ...power] : [raised(text)])]
  }
  if (name !== 'm:d') return undefined
  const signs = childOf(element, 'm:dPr')
  const sign = (kind: string, usual: string): string => childOf(signs, kind)?.attributes['m:val'] ?? usual
  const inner = partsNamed(element, 'm:e').flatMap((part, at) =>
    at === 0 ? [part] : [sign('m:sepChr', '|'), part],
  )
  return [sign('m:begChr', '('), ...inner, sign('m:endChr', ')')]
}

const partsNamed = (element: Element, name: string): Element[] =>
  childrenOf(element).filter((child) => child.name === name)
