import {collate} from '../src/collate/index.ts'
import type {Evidence} from '../src/judge/index.ts'
import {parse, type Role, type Translation} from '../src/parse/index.ts'
import type {SourceFile} from '../src/read/index.ts'

/** A translation out of keys and texts. */
export function keyed(
  id: string,
  clauses: Record<string, string>,
  {role = 'translation', language = 'en'}: {role?: Role; language?: string} = {},
): Translation {
  const value = Object.entries(clauses)
    .map(([key, text]) => `${key}\t${text}\n`)
    .join('')
  const path = `${id}.tsv`
  const file = {path, value, data: {clausediff: {id, role, language}}} as unknown as SourceFile
  return {...parse(file), language}
}

/** What rules look at, without statistics: no concept is known but what a test brings itself. */
export function evidenceOf(...translations: Translation[]): Evidence {
  return {
    collation: collate(translations),
    concordance: {concepts: [], divergences: [], inconsistencies: []},
  }
}
