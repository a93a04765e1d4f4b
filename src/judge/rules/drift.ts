import type {Row} from '../../collate/index.ts'
import {languageOf} from '../../language/index.ts'
import type {Clause, Translation} from '../../parse/index.ts'
import {type ChangedWords, changedWordsOf} from '../changed-words.ts'
import {type Change, type Changes, changesOf} from '../lock/changes.ts'
import {textHash} from '../lock/normalise.ts'
import {changedWords, type WordChange} from '../lock/words.ts'
import type {Evidence, Place, Rule} from '../rule.ts'

/** What one translation did in one row since the baseline. */
interface Step {
  translation: number
  kind: Change['kind'] | 'removed' | 'gap'
  clause?: Clause
  /** Absent where the earlier text is not known, or nothing changed. */
  words?: WordChange[]
}

/** How many changed places a message quotes; the rest it counts. */
const quoted = 4
/** How many words of an unchanged counterpart are quoted. */
const openingWords = 8

/**
 * A clause that changed, came or went in one translation while its counterparts stayed as they were.
 * Commentaries are no counterparts: nobody rewrites a review because the text under review was touched. Where no
 * word changed and only punctuation did, the severity is `info`, whatever the config says.
 *
 * Not seen: what changed in a text that has no accepted state or earlier version to compare with.
 */
export const drift: Rule = {
  id: 'drift',
  severity: 'warning',
  summary: 'A clause changed in one translation since it was accepted, and its counterparts did not.',
  run(evidence, report) {
    const {collation, baseline} = evidence
    if (!baseline) return
    const words = changedWordsOf(collation, baseline)
    const changes = collation.translations.map((translation) =>
      translation.role === 'commentary' ? undefined : changesOf(translation, baseline),
    )
    for (const [index, row] of collation.rows.entries()) {
      const steps = stepsOf(row, changes, collation.translations, words)
      const touched = steps.filter(({kind}) => kind !== 'same' && kind !== 'gap')
      const cameNew = touched.some(({kind}) => kind === 'added')
      const still = steps.filter(({kind}) => kind === 'same' || (kind === 'gap' && cameNew))
      if (touched.length === 0 || still.length === 0) continue
      report({
        row: index,
        message: messageOf({key: row.key, touched, still}, evidence),
        retell: (some) => messageOf({key: row.key, touched, still}, evidence, some),
        ...(touched.every(({words}) => !words) && {isWhole: true}),
        places: [...touched, ...still].flatMap((step) => placesOf(step, collation.translations)),
        ...(touched.every(isPunctuation) && {mostSevere: 'info'}),
        identity: touched.map(({kind, clause}) => `${kind} ${clause ? textHash(clause.text) : ''}`),
      })
    }
  },
}

function stepsOf(
  row: Row,
  changes: (Changes | undefined)[],
  translations: Translation[],
  known: ChangedWords,
): Step[] {
  return row.readings.flatMap((reading, translation): Step[] => {
    const since = changes[translation]
    if (!since) return []
    if (reading.length === 0) {
      return [{translation, kind: since.removed.has(row.key) ? 'removed' : 'gap'}]
    }
    const language = languageOf(translations[translation]!.language)
    const steps = reading.map(({clause}): Step => {
      const change = since.clauses.get(clause.key)
      const before = change?.kind === 'changed' ? change.text.text : undefined
      if (before === undefined) return {translation, kind: change?.kind ?? 'same', clause}
      const extent = known.extentOf(translation, clause)
      const words = extent === 'whole' ? changedWords(before, clause.text, language) : extent
      return {translation, kind: 'changed', clause, words}
    })
    const moved = steps.filter(({kind}) => kind !== 'same')
    return moved.length > 0 ? moved : steps.slice(0, 1)
  })
}

function messageOf(
  {key, touched, still}: {key: string; touched: Step[]; still: Step[]},
  {collation, baseline}: Evidence,
  only?: ReadonlySet<WordChange>,
): string {
  const names = (steps: Step[]): string =>
    [...new Set(steps.map(({translation}) => `\`${collation.translations[translation]!.id}\``))].join(', ')
  const of = (kind: Step['kind']): Step[] => touched.filter((step) => step.kind === kind)
  const happened = [
    ...(of('changed').length > 0 ? [`changed in ${names(of('changed'))}`] : []),
    ...(of('added').length > 0 ? [`was added in ${names(of('added'))}`] : []),
    ...(of('removed').length > 0 ? [`was removed in ${names(of('removed'))}`] : []),
  ].join(', ')
  const gaps = still.filter(({kind}) => kind === 'gap')
  const kept = still.filter(({kind}) => kind === 'same')
  const stayed = [
    ...(gaps.length > 0 ? [`${names(gaps)} has none`] : []),
    ...(kept.length > 0
      ? [`${names(kept)} ${of('changed').length + of('added').length > 0 ? 'did not' : 'still has it'}`]
      : []),
  ].join(', ')
  return `${key} ${happened} ${baseline!.since}; ${stayed}${wordsSaid(touched, only)}`
}

const isPunctuation = ({words}: Step): boolean => words?.length === 0

function wordsSaid(touched: Step[], only?: ReadonlySet<WordChange>): string {
  const words = touched.flatMap((step) => step.words ?? []).filter((one) => !only || only.has(one))
  if (words.length === 0) return touched.some((step) => step.words) ? ': only punctuation' : ''
  const all = words.map(({removed, added}) => {
    if (removed === '') return `"${added}" was added`
    return added === '' ? `"${removed}" was removed` : `"${removed}" became "${added}"`
  })
  // Several translations may have changed in the same words.
  const said = [...new Set(all)]
  const more = said.length - quoted
  return `: ${said.slice(0, quoted).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}

function placesOf(step: Step, translations: Translation[]): Place[] {
  const {translation, clause, kind, words} = step
  if (!clause) return []
  if (words && words.length > 0) {
    return words.slice(0, quoted).map(({start, end}) => ({translation, clause, start, end}))
  }
  if (kind !== 'same') return [{translation, clause, start: 0, end: clause.text.length}]
  const spans = languageOf(translations[translation]!.language).words(clause.text)
  const end = spans[Math.min(spans.length, openingWords * 2) - 1] ?? clause.text.length
  return [{translation, clause, start: 0, end}]
}
