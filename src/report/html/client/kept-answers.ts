import {dataOf} from './beside.ts'
import {phrase} from './phrases.ts'

export type Answer = 'fine' | 'fix' | 'prefer'

/** What somebody decided on a finding. */
export interface Decision {
  decision?: Answer
  /** The word to use, and the one not to; of a preference. */
  term?: string
  not?: string
  note?: string
  /** For people who read the file. */
  clause?: string
  rule?: string
}

export interface Decisions {
  of(fingerprint: string): Decision | undefined
  /** Keeps a decision; an empty one is forgotten. */
  set(fingerprint: string, decision: Decision): void
  count(): number
  /** As `clausediff accept --decisions` reads them. */
  print(): string
}

/** Decisions on the findings of these texts, kept in this browser by fingerprint. */
export function openDecisions(say: (text: string) => void): Decisions {
  const {key} = dataOf<{key: string}>('work') ?? {key: ''}
  const place = `clausediff ${key}`
  let kept = load(place)
  // Another page of the same report may have been answered meanwhile.
  addEventListener('storage', (event) => {
    if (event.key === place) kept = load(place)
  })
  return {
    of: (fingerprint) => kept[fingerprint],
    set(fingerprint, decision) {
      const {[fingerprint]: _, ...others} = {...kept, ...load(place)}
      const isEmpty = decision.decision === undefined && !decision.note
      kept = isEmpty ? others : {...others, [fingerprint]: decision}
      try {
        localStorage.setItem(place, JSON.stringify(kept))
      } catch {
        say(phrase('This browser keeps nothing: export the decisions before you close the page'))
      }
    },
    count: () => Object.values(kept).filter(({decision}) => decision).length,
    print: () => {
      const decisions = Object.entries(kept)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([fingerprint, decision]) => ({fingerprint, ...decision}))
      return `${JSON.stringify({schemaVersion: 1, kind: 'clausediff decisions', decisions}, null, 2)}\n`
    },
  }
}

function load(place: string): Record<string, Decision> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, Decision>) : {}
  } catch {
    return {}
  }
}
