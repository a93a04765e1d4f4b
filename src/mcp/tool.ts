import {InputError} from '../failure.ts'
import type {Work} from './work.ts'

/** JSON Schema of what a tool takes: an object of named values and no others. */
export interface Input {
  type: 'object'
  properties: Record<string, object>
  required?: readonly string[]
  additionalProperties: false
}

/** What a tool answers. */
export interface Answer {
  /** What the JSON reporter of the command prints, as a value. */
  result: object
  /** The same for people. */
  text: string
  /** How to go on where only a part is shown. */
  more?: string
}

/** One tool, one file in `tools/`. */
export interface Tool {
  name: string
  title: string
  /** For a model that chooses: what it gives, when to call it. */
  description: string
  input: Input
  /** JSON Schema of `Answer.result`. */
  output: object
  /** Whether it writes the lock, the config or the termbase. */
  writes?: true
  /** Its answers quote no text of the project. */
  quotesNothing?: true
  /** Values as the schema has them. @throws InputError */
  run(values: Record<string, unknown>, work: Work): Promise<Answer>
}

/** Where to begin, for tools that answer in parts. */
export const from = (what: string): Record<'from', object> => ({
  from: {
    type: 'integer',
    minimum: 0,
    description: `How many ${what} to leave out, to go on behind an earlier answer.`,
  },
})

export const translation = {
  translation: {
    type: 'array',
    items: {type: 'string'},
    description: 'Ids of the translations to look at; all if left out.',
  },
}

export const document = {
  document: {
    type: 'string',
    minLength: 1,
    description: 'In a project of many documents: the one to look at, by its name or a glob.',
  },
}

/**
 * A part of a list, and how to go on.
 *
 * @throws InputError behind its end: an answer of nothing would say that there is nothing
 */
export function partOf<T>(all: readonly T[], first: unknown, most: number): {part: T[]; more?: string} {
  const start = typeof first === 'number' ? first : 0
  if (start >= all.length && all.length > 0)
    throw new InputError(
      `"from": ${start} is behind the end: there are ${all.length}; leave it out to begin anew`,
    )
  const part = all.slice(start, start + most)
  const next = start + part.length
  return next < all.length
    ? {part, more: `${part.length} of ${all.length} from ${start}; go on with "from": ${next}`}
    : {part}
}
