import type {Hover} from 'vscode-languageserver/node'
import {escapeMarkdown} from '../report/index.ts'
import {nameAt, placeOf, type Spot} from './place.ts'
import {rangeOf} from './range.ts'
import type {Compared} from './session.ts'

/** A clause longer than this is cut: a hover is a glance. */
const longest = 1_200
/** Places that are named of one rendering. */
const mostClauses = 8

/** What the other translations say where a text is, and what they call what it names there. */
export function hoverAt(compared: Compared, spot: Spot): Hover | undefined {
  const {translations} = compared.collation
  const name = nameAt(compared.index(), spot)
  const parts = [...(name ? [termPart(compared, name.concept)] : []), ...clauseParts(compared, spot)]
  if (parts.length === 0) return undefined
  return {
    contents: {kind: 'markdown', value: parts.join('\n\n---\n\n')},
    ...(name && {range: rangeOf(placeOf(translations, name.occurrence))}),
  }
}

function termPart(
  {collation: {translations, rows}}: Compared,
  {label, renderings}: Compared['concordance']['concepts'][number],
): string {
  const lines = renderings.map(({translation, text, occurrences}) => {
    const keys = [...new Set(occurrences.map(({row, clause}) => rows[row]?.key ?? clause.key))]
    const more = keys.length > mostClauses ? ', …' : ''
    return `- ${escapeMarkdown(translations[translation]!.id)}: ${escapeMarkdown(text)} ×${occurrences.length} (${keys
      .slice(0, mostClauses)
      .map(escapeMarkdown)
      .join(', ')}${more})`
  })
  return [`**${escapeMarkdown(label)}**`, '', ...lines].join('\n')
}

function clauseParts({collation: {translations, rows}, index}: Compared, spot: Spot): string[] {
  return (index().rowsOf.get(spot.clause) ?? []).map((row) => {
    const {key, readings} = rows[row]!
    const texts = readings.flatMap((reading, translation) => {
      if (translation === spot.translation) return []
      const {id, role} = translations[translation]!
      if (reading.length === 0) return role === 'commentary' ? [] : [`**${escapeMarkdown(id)}**: —`]
      const text = reading.map(({clause, start, end}) => clause.text.slice(start, end)).join(' ')
      return [`**${escapeMarkdown(id)}**: ${escapeMarkdown(cut(text))}`]
    })
    return [escapeMarkdown(key), ...texts].join('\n\n')
  })
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text)
