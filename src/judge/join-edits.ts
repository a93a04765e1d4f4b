import {group} from '../group.ts'
import {type ChangedWords, changedWordsOf} from './changed-words.ts'
import type {WordChange} from './lock/words.ts'
import type {Evidence} from './rule.ts'
import {severities} from './severity.ts'
import type {Judged} from './steps/index.ts'

/** A change of words since the accepted state, and the translation it stands in. */
interface Edit {
  translation: number
  clause: unknown
  words: WordChange
}

/**
 * Makes one finding of each edit: `drift` and what the edit caused are told by the gravest of them. The others stand in
 * its `also`. Where `drift` has nothing left to tell, it goes; else it tells the rest. Who accepted what an edit caused
 * accepted the edit.
 */
export function joinEdits(found: readonly Judged[], {collation, baseline}: Evidence): Judged[] {
  const drifts = found.filter(({rule, finding}) => rule.id === 'drift' && finding.status === 'new')
  if (!baseline || drifts.length === 0) return [...found]
  const changed = changedWordsOf(collation, baseline)
  const byClause = group(found, ({finding}) => finding.clause)
  const gone = new Set<Judged>()
  for (const drift of drifts) {
    const edits = editsOf(drift.draft.row, changed, collation)
    const others = byClause.get(drift.finding.clause)!.filter((one) => one.rule.id !== 'drift')
    const ranked = [...others, drift].sort((a, b) => gravity(b) - gravity(a))
    const covered = new Map(
      ranked.map((one) => [one, edits.filter((edit) => one === drift || tells(one, edit))]),
    )
    const owners = new Map(
      edits.map((edit) => [edit, ranked.find((one) => covered.get(one)!.includes(edit))!]),
    )
    const telling = new Set(owners.values())
    for (const [one, own] of covered) {
      const teller =
        own.length > 0 ? owners.get(own[0]!) : one === drift ? lostClause(drift, others) : undefined
      if (!teller || telling.has(one) || teller === one) continue
      if (teller.finding.status !== one.finding.status && one !== drift) continue
      const {rule, fingerprint, message} = one.finding
      teller.finding.also = [...(teller.finding.also ?? []), {rule, fingerprint, message}]
      gone.add(one)
    }
    const untold = edits.filter((edit) => owners.get(edit) === drift)
    if (untold.length > 0 && untold.length < edits.length)
      drift.finding.message = drift.draft.retell!(new Set(untold.map(({words}) => words)))
  }
  return found.filter((one) => !gone.has(one))
}

/** Of one severity what is new goes before what was accepted, and `drift`, which says least, comes last. */
const gravity = ({rule, finding}: Judged): number =>
  severities.indexOf(finding.severity) * 3 + (rule.id === 'drift' ? 0 : finding.status === 'new' ? 2 : 1)

/** Where a whole clause came or went, what says that another translation has it or not. */
const lostClause = ({draft}: Judged, others: readonly Judged[]): Judged | undefined =>
  draft.isWhole ? others.find(({rule}) => rule.id === 'omission' || rule.id === 'addition') : undefined

function editsOf(row: number, changed: ChangedWords, {rows}: Evidence['collation']): Edit[] {
  return rows[row]!.readings.flatMap((reading, translation) =>
    reading.flatMap(({clause}) => {
      const extent = changed.extentOf(translation, clause)
      return extent === 'whole' ? [] : extent.map((words) => ({translation, clause, words}))
    }),
  )
}

/** Whether a finding speaks of an edit: its words take part, or the edit took away what it says is lacking. */
function tells({draft}: Judged, {translation, clause, words}: Edit): boolean {
  if (draft.lacks?.includes(translation)) return words.removed !== ''
  const own = draft.places.filter((place) => place.translation === translation)
  return own.some(
    (place) =>
      'clause' in place && place.clause === clause && place.start < words.at.to && words.at.from < place.end,
  )
}
