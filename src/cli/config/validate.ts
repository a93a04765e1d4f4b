import {type OutputUnit, type Schema, type ValidationResult, Validator} from '@cfworker/json-schema'
import {InputError} from '../../failure.ts'
import {didYouMean} from '../did-you-mean.ts'
import schema from './config.schema.json' with {type: 'json'}
import type {Config} from './config.ts'

/**
 * Checks a config against its schema.
 *
 * @param path what to call the file in the message
 * @throws InputError that names the field, what was expected, and the nearest thing that would do
 */
export function validateConfig(value: unknown, path: string): Config {
  const {valid, errors} = check(value, path)
  if (valid) return value as Config
  // A misspelt name also leaves its right name missing; the misspelling is what to report.
  const error = telling.map((keyword) => errors.find((unit) => unit.keyword === keyword)).find(Boolean)
  throw new InputError(`\`${path}\`: ${error ? explain(error, value) : 'does not fit the schema'}`)
}

/** @throws InputError for what no check comes through: nesting without end, half a character */
function check(value: unknown, path: string): ValidationResult {
  try {
    refuseHalves(value, path)
    return new Validator(schema as unknown as Schema, '2020-12', false).validate(value)
  } catch (error) {
    // The stack's end is the only RangeError there can be.
    if (error instanceof RangeError) {
      throw new InputError(
        `\`${path}\` is nested too deep: expected a config; write it anew with \`clausediff init\``,
      )
    }
    throw error
  }
}

/** @throws InputError for half a surrogate pair, which JSON can spell and no output can hold */
function refuseHalves(value: unknown, path: string): void {
  // JSON prints whole pairs as they are, and halves as escapes (ECMA-262, 25.5.2.3).
  const half = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][\da-f]{2}/.exec(JSON.stringify(value))?.[0]
  if (half)
    throw new InputError(
      `\`${path}\`: unexpected \`${half}\`, which is half a character; write the whole of it`,
    )
}

/** Keywords that say something by themselves, the most telling first; the others pass on what these found. */
const telling = [
  'additionalProperties',
  'propertyNames',
  'anyOf',
  'enum',
  'type',
  'required',
  'pattern',
  'minLength',
  'minItems',
  'minimum',
  'maximum',
]

function explain(error: OutputUnit, value: unknown): string {
  const found = follow(value, error.instanceLocation)
  const field = fieldName(error.instanceLocation)
  const parent = follow(schema, error.keywordLocation.replace(/\/[^/]*$/, '')) as Record<string, never>
  const rule = follow(schema, error.keywordLocation)
  const name = /"([^"]*)"/.exec(error.error)?.[1] ?? ''
  switch (error.keyword) {
    case 'additionalProperties':
      // The schema of a rule's setting is reached here, too: only a schema that is `false` forbids the name.
      if (rule !== false) return explain(innermost(error), value)
      return `unknown field \`${name}\` in ${field}${didYouMean(name, Object.keys(parent.properties ?? {}))}`
    case 'propertyNames': {
      const {enum: names} = dereference(rule as {$ref?: string}) as {enum: string[]}
      return `unknown name \`${name}\` in ${field}${didYouMean(name, names)}`
    }
    case 'anyOf':
      return `${field} is ${JSON.stringify(found)}, expected \`off\`, \`info\`, \`warning\` or \`error\`, or a list of one of these and options`
    case 'enum':
      return `${field} is ${JSON.stringify(found)}, expected one of ${(rule as string[]).map((one) => `\`${one}\``).join(', ')}${didYouMean(String(found), rule as string[])}`
    case 'type':
      return `${field} is ${JSON.stringify(found)}, expected ${kinds[String(rule)]}`
    case 'required':
      return `${field} lacks \`${name}\``
    case 'minLength':
    case 'minItems':
      return `${field} is empty`
    case 'minimum':
    case 'maximum':
      return `${field} is ${found}, expected ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${rule}`
    default:
      return `${field} is ${JSON.stringify(found)}: ${parent.description ?? `expected a match of ${rule}`}`
  }
  function innermost(outer: OutputUnit): OutputUnit {
    return {...outer, keyword: 'anyOf', instanceLocation: `${outer.instanceLocation}/${name}`}
  }
}

const kinds: Record<string, string> = {
  array: 'a list',
  object: 'an object',
  string: 'a text in quotes',
  number: 'a number',
}

/** `#/translations/0/role` → `translations[0].role`, in backticks. */
function fieldName(pointer: string): string {
  const path = tokens(pointer)
    .map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`))
    .join('')
    .replace(/^\./, '')
  return path === '' ? 'the config' : `\`${path}\``
}

function follow(value: unknown, pointer: string): unknown {
  let node = value
  for (const token of tokens(pointer)) {
    node =
      token === '$ref'
        ? dereference(node as {$ref?: string})
        : (node as Record<string, unknown> | undefined)?.[token]
  }
  return node
}

function dereference(node: {$ref?: string}): unknown {
  return node.$ref ? follow(schema, node.$ref) : node
}

function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
}
