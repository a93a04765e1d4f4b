import {type Doubt, positionBetween} from '../translation.ts'
import type {View} from '../view/lines.ts'

/** What git leaves where two branches changed the same lines (git-merge, "How conflicts are presented"), from the first mark to the last. */
const conflict = /^<{7} .*\n(?:.*\n)*?={7}\r?\n(?:.*\n)*?>{7} .*/m

/** The doubt that a merge was not finished, in a text: its clauses stand there twice, and the marks in their midst. */
export function doubtsOfMerging(view: View): Doubt[] {
  const {source, code = []} = view
  // Nearly every text ends here.
  const from = source.indexOf('<<<<<<< ')
  if (from < 0) return []
  const match = conflict.exec(source.slice(from))
  if (!match) return []
  const start = from + match.index
  // A text about git shows such marks as code.
  if (code.some(([begin, end]) => begin <= start && start < end)) return []
  return [
    {
      rule: 'structure',
      message:
        'Unexpected marks of an unfinished merge, expected one text: resolve them, or check out one side',
      confidence: 0.95,
      position: positionBetween(view, start, start + match[0].length),
    },
  ]
}
