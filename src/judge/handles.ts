import {InputError} from '../failure.ts'
import {hashOf} from './fingerprint.ts'
import type {Finding, Reported} from './report.ts'

/** Fewer digits than this are typed no faster. */
const fewest = 4

/** What people answer to: findings, and concepts with all their findings, by the beginning of a hash. */
export interface Handles {
  /** `3f2a`; the same for as long as no other begins so. */
  ofFinding(finding: Pick<Finding, 'fingerprint'>): string
  ofSubject(subject: string): string
  /**
   * What an id names.
   *
   * @throws InputError if it names nothing, or several things
   */
  named(id: string): Named
}

/** A finding, or what several findings are about. */
export interface Named {
  findings: Finding[]
  /** Left out where a finding was named. */
  subject?: string
}

/** What findings on terms are about: a concept, or where none is known the pair of words. */
export const subjectOf = ({concept, renderings}: Finding): string =>
  concept?.id ?? renderings.map(({translation, text}) => `${translation}=${text.toLowerCase()}`).join('|')

/** Rules whose findings are told by what they are about. */
export const aboutTerms: ReadonlySet<string> = new Set(['term-divergence', 'wording-divergence'])

/**
 * The ids by which people answer to the findings of a report, and to what findings about terms have in common: the shortest
 * beginnings of fingerprints that tell them apart.
 */
export function handlesOf({findings}: Pick<Reported, 'findings'>): Handles {
  const present = findings.filter(({status}) => status !== 'absent')
  const named = new Map<string, Named>()
  for (const finding of present) {
    // Of many works, two may have the same finding: one answer holds for both.
    const known = named.get(finding.fingerprint)
    if (known && known.findings[0]!.document !== finding.document) known.findings.push(finding)
    else named.set(finding.fingerprint, {findings: [finding]})
  }
  for (const finding of present) {
    if (!aboutTerms.has(finding.rule)) continue
    const subject = subjectOf(finding)
    const hash = hashOf(`subject ${subject}`)
    const known = named.get(hash)
    if (known) known.findings.push(finding)
    else named.set(hash, {findings: [finding], subject})
  }
  const sorted = [...named.keys()].sort()
  const lengths = new Map<string, number>()
  for (const [at, hash] of sorted.entries()) {
    const shared = Math.max(sharedBy(hash, sorted[at - 1]), sharedBy(hash, sorted[at + 1]))
    lengths.set(hash, Math.max(fewest, shared + 1))
  }
  const short = (hash: string): string => hash.slice(0, lengths.get(hash) ?? fewest)
  return {
    ofFinding: ({fingerprint}) => short(fingerprint),
    ofSubject: (subject) => short(hashOf(`subject ${subject}`)),
    named(id) {
      const word = id.replace(/^#/, '').toLowerCase()
      const fitting = word === '' ? [] : sorted.filter((hash) => hash.startsWith(word))
      if (fitting.length === 1) return named.get(fitting[0]!)!
      if (fitting.length > 1)
        throw new InputError(
          `\`${id}\` is the beginning of ${fitting.length} ids: ${fitting
            .slice(0, 4)
            .map((hash) => `#${short(hash)}`)
            .join(', ')}; give more of it`,
        )
      throw new InputError(
        `no finding \`${id}\` here: \`clausediff check --all\` lists all, each with its id`,
      )
    },
  }
}

function sharedBy(hash: string, other = ''): number {
  let length = 0
  while (length < hash.length && hash[length] === other[length]) length++
  return length
}
