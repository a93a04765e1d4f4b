import type {Collation} from '../../collate/index.ts'
import {append} from '../../group.ts'
import type {Finding} from '../report.ts'
import {textsOf} from './baseline.ts'
import type {AcceptedFinding, Lock} from './lock.ts'

/** An accepted finding and the clause it is kept under. */
export interface Kept {
  clause: string
  accepted: AcceptedFinding
}

/**
 * Findings that were accepted in another cut, under another name or under another message, as an earlier version had
 * them or a termbase that was named since: rule, clause and translations are the same (terminology may have become
 * wording), and so are the words in which the sides differ. Each takes one accepted finding.
 *
 * @param findings those whose fingerprint the lock does not know
 * @param isAsAccepted whether a clause stands as it was accepted in these translations: what was changed since is new
 * @returns accepted findings by the finding they stand for
 */
export function carriedOver(
  findings: readonly Finding[],
  gone: readonly Kept[],
  isAsAccepted: (clause: string, translations: readonly string[]) => boolean,
): Map<Finding, AcceptedFinding> {
  const open = new Map<string, AcceptedFinding[]>()
  for (const {clause, accepted} of gone) {
    const name = nameOf(accepted.rule, clause, accepted.translations)
    append(open, name, accepted)
  }
  const carried = new Map<Finding, AcceptedFinding>()
  // What is new needs it most: what only tipped is accepted as it is.
  const newFirst = [
    ...findings.filter(({status}) => status === 'new'),
    ...findings.filter(({status}) => status !== 'new'),
  ]
  for (const finding of newFirst) {
    const translations = finding.renderings.map(({translation}) => translation)
    const known = open.get(nameOf(finding.rule, finding.clause, translations))
    if (!known || !isAsAccepted(finding.clause, translations)) continue
    const own = differing(finding.renderings.map(({text}) => text))
    const at = known.findIndex(({message, translations: ids}) =>
      isSame(own, differing(quotesIn(message, ids))),
    )
    if (at >= 0) carried.set(finding, known.splice(at, 1)[0]!)
  }
  return carried
}

/** Whether every translation has the text of a clause that was accepted. */
export function unchangedSince(
  {clauses}: Lock,
  {translations}: Pick<Collation, 'translations'>,
): (clause: string, ids: readonly string[]) => boolean {
  const texts = new Map(translations.map((one) => [one.id, textsOf(one)]))
  return (clause, ids) =>
    ids.every((id) => {
      const hash = texts.get(id)?.get(clause)?.hash
      return hash !== undefined && hash === clauses.get(clause)?.texts.get(id)?.hash
    })
}

/** Terminology and wording are told by two rules, between which the odds decide: one fact whichever tells it. */
const nameOf = (rule: string, clause: string, translations: readonly string[]): string =>
  JSON.stringify([
    rule.replace(/^(?:term|wording)-divergence$/, 'divergence'),
    clause,
    ...[...new Set(translations)].sort(),
  ])

/** What a message quotes, names of translations left out. */
const quotesIn = (message: string, translations: readonly string[]): string[] =>
  [...message.matchAll(/"([^"]+)"|`([^`]+)`/g)]
    .map(([, quoted, coded]) => (quoted ?? coded)!)
    .filter((text) => !translations.includes(text))

/** The words that not every quotation has, or all of one that stands alone. */
function differing(quotes: readonly string[]): Set<string> {
  const texts = [
    ...new Set(
      quotes.map(
        (quote) =>
          quote
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu)
            ?.join(' ') ?? '',
      ),
    ),
  ]
  const words = texts.map((text) => new Set(text.split(' ')))
  const all = new Set(words.flatMap((own) => [...own]))
  if (texts.length > 1) for (const word of all) if (words.every((own) => own.has(word))) all.delete(word)
  return all
}

/** Another cut has the same differing words or some more or fewer of them, never others. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return fewer.size > 0 && [...fewer].every((word) => more.has(word))
}
