import {type Collation, collate} from '../src/collate/index.ts'
import {runChecks} from '../src/discover/index.ts'
import type {SourceFile} from '../src/format/index.ts'
import type {Evidence} from '../src/judge/index.ts'
import {parse, type Role, type Translation} from '../src/parse/index.ts'

/** A translation out of keys and texts. */
export function keyed(
  id: string,
  clauses: Record<string, string>,
  {
    role = 'translation',
    language = 'en',
    areMessages = false,
  }: {role?: Role; language?: string; areMessages?: boolean} = {},
): Translation {
  const value = Object.entries(clauses)
    .map(([key, text]) => `${key}\t${text}\n`)
    .join('')
  const path = `${id}.tsv`
  const file = {path, value, data: {clausediff: {id, role, language}}} as unknown as SourceFile
  return {...parse(file), language, ...(areMessages && {areMessages})}
}

/** What checks find between two texts of one clause, each with the BCP 47 tag of its language. */
export function checksBetween(
  [language, text]: readonly [language: string, text: string],
  [other, said]: readonly [language: string, text: string],
): ReturnType<typeof runChecks> {
  return runChecks(collate([keyed('a', {'1': text}, {language}), keyed('b', {'1': said}, {language: other})]))
}

/** What rules look at, without statistics: no concept is known but what a test brings itself. */
export function evidenceOf(...translations: Translation[]): Evidence {
  return checked(collate(translations))
}

/** The same of translations that are laid side by side. */
export function checked(collation: Collation): Evidence {
  const checks = runChecks(collation)
  return {
    collation,
    concordance: {
      concepts: [],
      divergences: [],
      inconsistencies: [],
      numbersIn: () => [],
      crossings: [],
      checks,
    },
  }
}
