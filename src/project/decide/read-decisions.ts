import {InputError} from '../../failure.ts'
import {readJson} from '../../json.ts'
import type {Preference} from './prefer.ts'

/** What people decided on findings, in the HTML report or in a table of them. */
export interface Decisions {
  /** Fingerprints of what may stand, by the note on it; an empty note where there is none. */
  fine: ReadonlyMap<string, ReadonlySet<string>>
  preferences: readonly Preference[]
  /** Fingerprints of what is right and not to be reported again, by the note on it. */
  ignored: ReadonlyMap<string, ReadonlySet<string>>
  /** Fingerprints of what is to be fixed, which changes nothing here. */
  toFix: readonly string[]
}

export interface Decided {
  fingerprint: string
  decision?: string
  note?: string
  term?: string
  not?: string
}

/**
 * Reads decisions as the HTML report exports them.
 *
 * @param path what to call the file in messages
 * @throws InputError if it holds none, or two that contradict each other
 */
export const readDecisions = (json: string, path: string): Decisions => decisionsOf(listIn(json, path), path)

/** @throws InputError if two contradict each other */
export function decisionsOf(decided: readonly Decided[], path: string): Decisions {
  const fine = new Map<string, Set<string>>()
  const ignored = new Map<string, Set<string>>()
  const preferences = new Map<string, Preference>()
  const toFix: string[] = []
  for (const {fingerprint, decision, note = '', term = '', not = ''} of decided) {
    if (decision === 'fine') fine.set(note, (fine.get(note) ?? new Set()).add(fingerprint))
    else if (decision === 'ignore') ignored.set(note, (ignored.get(note) ?? new Set()).add(fingerprint))
    else if (decision === 'fix') toFix.push(fingerprint)
    else if (decision === 'prefer') {
      if (preferences.has(pairOf(not, term)))
        throw new InputError(
          `\`${path}\` prefers \`${term}\` to \`${not}\`, and \`${not}\` to \`${term}\`: decide for one of them`,
        )
      preferences.set(pairOf(term, not), preferences.get(pairOf(term, not)) ?? {term, not: [not]})
    }
  }
  return {fine, ignored, preferences: [...preferences.values()], toFix}
}

/** Words that differ in case alone are one. */
const pairOf = (term: string, not: string): string => JSON.stringify([term.toLowerCase(), not.toLowerCase()])

function listIn(json: string, path: string): Decided[] {
  const expected = 'expected what “Export decisions” in the HTML report saves'
  let value: unknown
  try {
    value = readJson(json)
  } catch (error) {
    throw new InputError(`\`${path}\` ${(error as Error).message}; ${expected}`)
  }
  const {schemaVersion, decisions} = (value ?? {}) as {schemaVersion?: unknown; decisions?: unknown}
  if (!Array.isArray(decisions)) throw new InputError(`\`${path}\` holds no decisions: ${expected}`)
  if (schemaVersion !== 1)
    throw new InputError(
      `\`${path}\` holds decisions of version ${JSON.stringify(schemaVersion)}, expected 1: use the clausediff that wrote the report`,
    )
  const wrong = decisions.findIndex((one) => !isDecided(one))
  if (wrong >= 0) throw new InputError(`decision ${wrong + 1} in \`${path}\` cannot be read: ${expected}`)
  return decisions as Decided[]
}

function isDecided(value: unknown): value is Decided {
  if (typeof value !== 'object' || value === null) return false
  const {fingerprint, decision, note, term, not} = value as Record<string, unknown>
  const isText = (one: unknown): boolean => one === undefined || typeof one === 'string'
  return (
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(fingerprint) &&
    isText(note) &&
    (decision === undefined ||
      decision === 'fine' ||
      decision === 'fix' ||
      (decision === 'prefer' && [term, not].every((one) => typeof one === 'string' && one.trim() !== '')))
  )
}
