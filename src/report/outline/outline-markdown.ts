import type {Clause, Translation} from '../../parse/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {excerpt} from '../excerpt.ts'

/** A nested list a translation, doubts as items below their clause. */
export function outlineMarkdown(translations: readonly Translation[]): string {
  return `${translations
    .map((translation) =>
      [
        `## ${escapeMarkdown(translation.id)}`,
        '',
        ...translation.children.flatMap((child) =>
          child.type === 'clause' ? items(child, 0, translation) : [],
        ),
      ].join('\n'),
    )
    .join('\n\n')}\n`
}

function items(clause: Clause, depth: number, translation: Translation): string[] {
  const indent = '  '.repeat(depth)
  const label = clause.label === '' ? '' : ` ${escapeMarkdown(clause.label)}`
  return [
    `${indent}- **${escapeMarkdown(clause.key)}**${label} ${escapeMarkdown(clause.heading ?? beginning(clause.text))}`,
    ...translation.doubts
      .filter(({key}) => key === clause.key)
      .map(({message}) => `${indent}  - ⚠ ${escapeMarkdown(message)}`),
    ...clause.children.flatMap((child) =>
      child.type === 'clause' ? items(child, depth + 1, translation) : [],
    ),
  ]
}

const beginning = (text: string): string => (text.length > 80 ? `${excerpt(text, 0, 79).trimEnd()}…` : text)
