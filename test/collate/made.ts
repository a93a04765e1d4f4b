import {type Clause, parse, type Role, type Translation} from '../../src/parse/index.ts'

/** A translation made from `[key, text]` pairs. */
export function made(
  id: string,
  clauses: [string, string][],
  role: Role = 'translation',
  language = 'en',
): Translation {
  const value = clauses.map(([key, text]) => `${key}\t${text}\n`).join('')
  const file = {path: `${id}.tsv`, value, data: {clausediff: {id, role, language}}}
  return parse(file as Parameters<typeof parse>[0])
}

/** Rows as lines: the key, how it was found, and what each translation has there. */
export function drawRows(collation: {
  translations: Translation[]
  rows: {key: string; basis: string; readings: {clause: Clause; start: number; end: number}[][]}[]
}): string[] {
  return collation.rows.map(
    (row) =>
      `${row.key} ${row.basis}: ${row.readings
        .map((reading) =>
          reading
            .map(({clause, start, end}) =>
              start === 0 && end === clause.text.length ? clause.key : `${clause.key}[${start},${end}]`,
            )
            .join('+'),
        )
        .map((text) => text || '-')
        .join(' | ')}`,
  )
}
