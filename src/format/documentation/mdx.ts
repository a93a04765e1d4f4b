import type {Root} from 'mdast'
import {mdxFromMarkdown} from 'mdast-util-mdx'
import {mdxjs} from 'micromark-extension-mdxjs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {once} from '../../once.ts'
import type {Comment, Markup} from '../contents.ts'
import type {Reader} from '../format.ts'
import {frontMatterOf, markdownContents} from '../markdown.ts'
import {markupOf} from '../markup.ts'
import {findSpared, mostMarks} from '../spared.ts'

/**
 * MDX: Markdown whose imports, exports, tags and expressions are code; what stands between tags is text. What MDX itself
 * cannot read is read as Markdown, and said to be.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export const readMdx: Reader = ({path, text}) => {
  const value = text()
  try {
    if (isTooMuch(value)) throw new RangeError()
    const {tree, front} = treeOf(value)
    return [{value, contents: () => ({markup: mdxMarkup(tree, value, front), comments: commentsOf(value)})}]
  } catch (error) {
    return [{value, contents: () => markdownContents(value), notices: [noticeOf(path, error)]}]
  }
}

const parser = once(() =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [mdxjs()])
    .data('fromMarkdownExtensions', [mdxFromMarkdown()])
    .freeze(),
)

function treeOf(source: string): {tree: Root; front: Markup['frontMatter']} {
  const front = frontMatterOf(source)
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
  const start = front?.end ?? (source.startsWith('\uFEFF') ? 1 : 0)
  const body = source.slice(start).replace(extras, blank)
  return {tree: parser().parse(blank(source.slice(0, start)) + body) as Root, front}
}

/** What site generators take out before MDX sees it: ids of headings and comments of HTML on lines of their own. */
const extras = /\{#[\w-]+\}(?=[ \t]*$)(?<=^#{1,6} [^\n]*)|^[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*$/gm

function mdxMarkup(tree: Root, source: string, front: Markup['frontMatter']): Markup {
  const markup = markupOf(tree, source)
  if (front) {
    markup.edits = markup.edits.filter(({start}) => start >= front.end)
    markup.frontMatter = front
  }
  return markup
}

const comment = /\{\/\*\s*(clausediff-[\s\S]*?)\*\/\}|<!--\s*(clausediff-[\s\S]*?)-->/g

const commentsOf = (source: string): Comment[] =>
  Array.from(source.matchAll(comment), ({0: whole, 1: own, 2: ofHtml, index}) => ({
    text: (own ?? ofHtml ?? whole).trim(),
    start: index,
  }))

/** Whether a paragraph holds more than the parser, whose time grows with the square of that, can take. */
function isTooMuch(source: string): boolean {
  if (findSpared(source).length > 0) return true
  let count = 0
  for (const [mark] of source.matchAll(/[{<]|\n[^\S\n]*\n/g)) {
    count = mark[0] === '\n' ? 0 : count + 1
    if (count > mostMarks) return true
  }
  return false
}

/** Parsers throw messages with a place; a text that is too much throws none. */
function noticeOf(path: string, error: unknown): string {
  const {reason, line, column} = error as {reason?: string; line?: number; column?: number}
  const place = line === undefined ? '' : `:${line}:${column}`
  const why = reason?.split(/[:(\n]/)[0]?.trim()
  return why === undefined
    ? `\`${path}\` has too many marks in one paragraph for MDX, so the file is read as Markdown`
    : `\`${path}${place}\` is no valid MDX (${why}), so the file is read as Markdown`
}
