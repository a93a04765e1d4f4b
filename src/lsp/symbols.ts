import {type DocumentSymbol, SymbolKind, type WorkspaceSymbol} from 'vscode-languageserver/node'
import {type Clause, clausesOf, type Position, type Translation} from '../parse/index.ts'
import type {Host} from './host.ts'
import {placeOf} from './place.ts'
import {rangeOf} from './range.ts'
import type {Compared} from './session.ts'

/** Beginning of a clause that names it where it has no heading. */
const shortest = 60

/** The outline of a text. */
export function outlineOf({children}: Translation): DocumentSymbol[] {
  return children.flatMap((node) => (node.type === 'clause' ? [symbolOf(node)] : []))
}

function symbolOf(clause: Clause): DocumentSymbol {
  const children = clause.children.flatMap((node) => (node.type === 'clause' ? [symbolOf(node)] : []))
  const own = rangeOf(clause.position!)
  const last = children.at(-1)?.range.end
  return {
    name: clause.key,
    detail: clause.heading ?? beginningOf(clause.text),
    kind: children.length > 0 ? SymbolKind.Namespace : SymbolKind.String,
    range:
      last && (last.line > own.end.line || last.line === own.end.line) ? {start: own.start, end: last} : own,
    selectionRange: rangeOf(labelOf(clause)),
    children,
  }
}

/** The place of the first line of a clause. */
function labelOf({position, label}: Clause): Position {
  const {start, end} = position!
  const column = start.column + label.length
  if (label === '' || (start.line === end.line && column > end.column)) return {start, end: start}
  return {start, end: {...start, column}}
}

const beginningOf = (text: string): string => (text.length > shortest ? `${text.slice(0, shortest)} …` : text)

const mostSymbols = 200

/** Clauses whose key or heading, and concepts whose names, hold what was typed. */
export function findSymbols(
  {collation: {translations}, concordance: {concepts}, files}: Compared,
  query: string,
  {toUri}: Pick<Host, 'toUri'>,
): WorkspaceSymbol[] {
  const wanted = query.toLowerCase()
  const holds = (text: string): boolean => text.toLowerCase().includes(wanted)
  const clauses = translations.flatMap((translation, index) =>
    clausesOf(translation).flatMap((clause): WorkspaceSymbol[] =>
      clause.position && (holds(clause.key) || holds(clause.heading ?? ''))
        ? [
            {
              name: clause.heading === undefined ? clause.key : `${clause.key} ${clause.heading}`,
              kind: SymbolKind.String,
              containerName: translation.id,
              location: {uri: toUri(files[index]!), range: rangeOf(clause.position)},
            },
          ]
        : [],
    ),
  )
  const terms = concepts.flatMap(({label, renderings}): WorkspaceSymbol[] => {
    if (!holds(label) && !renderings.some(({text}) => holds(text))) return []
    const [first] = renderings.flatMap(({occurrences}) => occurrences)
    if (!first) return []
    return [
      {
        name: label,
        kind: SymbolKind.Key,
        containerName: translations[first.translation]!.id,
        location: {uri: toUri(files[first.translation]!), range: rangeOf(placeOf(translations, first))},
      },
    ]
  })
  return [...clauses, ...terms].slice(0, mostSymbols)
}
