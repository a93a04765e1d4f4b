import type {Element, Nodes} from 'hast'
import type {Phrasebook} from '../words/phrasebook.ts'

/** Attributes that are read out or shown. */
const shown = ['ariaLabel', 'title', 'placeholder'] as const
/** What stands in these is code, or the words of a text: those have a language of their own. */
const isForeign = ({tagName, properties}: Element): boolean =>
  /^(?:script|style|code|kbd|bdi)$/.test(tagName) ||
  properties.dir === 'auto' ||
  properties.translate === 'no' ||
  (tagName !== 'html' && properties.lang !== undefined)

/** Says a page of the report in another language: every text of it but the words of the texts that it speaks of. */
export function localise(node: Nodes, words: Phrasebook): void {
  if (node.type === 'text') {
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.value)!
    if (text !== '') node.value = `${before}${words.tell(text)}${after}`
  }
  if (node.type === 'element') {
    if (isForeign(node)) return
    for (const name of shown) {
      const value = node.properties[name]
      if (typeof value === 'string') node.properties[name] = words.tell(value)
    }
  }
  if ('children' in node) for (const child of node.children) localise(child, words)
}
