import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {idOf, sourceOf} from '../format/document.ts'
import type {SourceMeta} from '../format/index.ts'
import {allowIndented, commentsOf} from '../format/markdown.ts'
import {markupOf} from '../format/markup.ts'
import {parseContents} from './parse-contents.ts'
import type {Translation} from './translation.ts'

/** What is known of the file; what is absent is detected. */
export type ClausesOptions = Partial<SourceMeta>

/**
 * The parser as a unified plugin: turns the tree of remark-parse into a tree of clauses, with every doubt as
 * a message on the file. Indented text is read as text, not as code.
 *
 * @param options id, role, language and title of the text
 * @throws InputError if the file holds no clause
 * @example const file = new VFile({path: 'law.md', value}); const processor = unified().use(remarkParse).use(clauses)
 *   const translation = processor.runSync(processor.parse(file), file)
 */
export const clauses: Plugin<[ClausesOptions?], Root, Translation> = function (options = {}) {
  const data = this.data() as {micromarkExtensions?: unknown[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), allowIndented]
  return (tree, file) => {
    const value = String(file.value)
    const path = file.path ?? 'text.md'
    const shift = value.startsWith('\uFEFF') ? 1 : 0
    const meta = {...options, id: options.id ?? idOf(path)}
    const translation = parseContents(sourceOf(value, path, meta), {
      markup: markupOf(tree, value, shift),
      comments: commentsOf(value),
    })
    for (const {message, rule, position} of translation.doubts) {
      file.message(message, {ruleId: rule, source: 'clausediff', ...(position ? {place: position} : {})})
    }
    return translation
  }
}
