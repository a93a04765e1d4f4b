import {group} from '../../group.ts'
import type {ReportClause, Reported, ReportText} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {excerpt} from '../excerpt.ts'
import {depthsOf} from './depths.ts'
import {titleOf} from './title.ts'

/** A nested list a translation, doubts as items below their clause. */
export function outlineMarkdown({translations, texts = []}: Reported): string {
  return `${translations
    .map(({id}, index) =>
      [`## ${escapeMarkdown(titleOf(id, texts[index]!))}`, '', ...items(texts[index]!)].join('\n'),
    )
    .join('\n\n')}\n`
}

function items({clauses, doubts}: ReportText): string[] {
  const depths = depthsOf(clauses)
  const byKey = group(doubts, ({key}) => key)
  return clauses.flatMap((clause, index) => {
    const indent = '  '.repeat(depths[index]!)
    return [
      `${indent}- ${itemOf(clause)}`,
      ...(byKey.get(clause.key) ?? []).map(({message}) => `${indent}  - ⚠ ${escapeMarkdown(message)}`),
    ]
  })
}

function itemOf({key, label, heading, text}: ReportClause): string {
  const printed = label === '' ? '' : ` ${escapeMarkdown(label)}`
  return `**${escapeMarkdown(key)}**${printed} ${escapeMarkdown(heading ?? beginning(text))}`
}

const beginning = (text: string): string => (text.length > 80 ? `${excerpt(text, 0, 79).trimEnd()}…` : text)
