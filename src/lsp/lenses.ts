import type {CodeLens} from 'vscode-languageserver/node'
import {severities} from '../judge/index.ts'
import {clausesOf} from '../parse/index.ts'
import {rangeOf} from './range.ts'
import type {Compared} from './session.ts'

/** Above each clause that something is said of: its key in the work, and how much of what. */
export function lensesOf(compared: Compared, file: string): CodeLens[] {
  const {collation, report, files} = compared
  const {rowsOf} = compared.index()
  const counts = new Map<string, Map<string, number>>()
  for (const {clause, severity, status} of report.findings) {
    if (status !== 'new') continue
    const known = counts.get(clause) ?? new Map<string, number>()
    known.set(severity, (known.get(severity) ?? 0) + 1)
    counts.set(clause, known)
  }
  return collation.translations.flatMap((translation, index) => {
    if (files[index] !== file || translation.role === 'commentary') return []
    return clausesOf(translation).flatMap((clause): CodeLens[] => {
      const [row] = rowsOf.get(clause) ?? []
      if (row === undefined || !clause.position) return []
      const {key} = collation.rows[row]!
      const said = counts.get(key)
      if (!said) return []
      const phrases = severities.flatMap((severity) => {
        const count = said.get(severity)
        return count === undefined
          ? []
          : [`${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`]
      })
      return [
        {
          range: rangeOf({start: clause.position.start, end: clause.position.start}),
          command: {title: `${key} · ${phrases.join(' · ')}`, command: ''},
        },
      ]
    })
  })
}
