import type {Translation} from '../../parse/index.ts'
import type {Screen} from '../screen.ts'
import {outlineJson} from './outline-json.ts'
import {outlineMarkdown} from './outline-markdown.ts'
import {outlineTree} from './tree.ts'

/**
 * Prints the outline of translations, with what the parser doubted.
 *
 * @param format `table` (a tree), `json` or `markdown`
 */
export function reportOutline(translations: readonly Translation[], format: string, screen: Screen): string {
  if (format === 'json') return outlineJson(translations)
  return format === 'markdown' ? outlineMarkdown(translations) : outlineTree(translations, screen)
}
