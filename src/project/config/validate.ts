import {type OutputUnit, type Schema, type ValidationResult, Validator} from '@cfworker/json-schema'
import {InputError} from '../../failure.ts'
import {didYouMean} from '../did-you-mean.ts'
import configSchema from './config.schema.json' with {type: 'json'}
import type {Config} from './config.ts'

/** Rules that ship, as the schema has them: asking `judge` would load all of it, also for who only shows a clause. */
export const shippedRules: readonly string[] = configSchema.$defs.ruleId.enum

/**
 * Checks a config against its schema.
 *
 * @param path what to call the file in the message
 * @param ids rules that it may name: those that ship, unless there are others
 * @throws InputError that names the field, what was expected, and the nearest thing that would do
 */
export function validateConfig(value: unknown, path: string, ids: readonly string[] = shippedRules): Config {
  const schema = schemaFor(ids)
  const {valid, errors} = check(value, path, schema)
  if (valid) return value as Config
  // A misspelt name also leaves its right name missing; the misspelling is what to report.
  const error = telling.map((keyword) => errors.find((unit) => unit.keyword === keyword)).find(Boolean)
  throw new InputError(`\`${path}\`: ${error ? explain(error, value, schema) : 'does not fit the schema'}`)
}

/** The schema, with the rules that a config may name. */
function schemaFor(ids: readonly string[]): Schema {
  const {$defs, ...rest} = configSchema
  return {...rest, $defs: {...$defs, ruleId: {enum: ids}}} as unknown as Schema
}

/** @throws InputError for what no check comes through: nesting without end, half a character */
function check(value: unknown, path: string, schema: Schema): ValidationResult {
  try {
    refuseHalves(value, path)
    return new Validator(schema, '2020-12', false).validate(value)
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

function explain(error: OutputUnit, value: unknown, schema: Schema): string {
  const found = follow(value, error.instanceLocation)
  const field = fieldName(error.instanceLocation)
  const parent = follow(schema, error.keywordLocation.replace(/\/[^/]*$/, ''), schema) as Record<
    string,
    never
  >
  const rule = follow(schema, error.keywordLocation, schema)
  const name = /"([^"]*)"/.exec(error.error)?.[1] ?? ''
  switch (error.keyword) {
    case 'additionalProperties':
      // The schema of a rule's setting is reached here, too: only a schema that is `false` forbids the name.
      if (rule !== false) return explain(innermost(error), value, schema)
      return `unknown field \`${name}\` in ${field}${didYouMean(name, Object.keys(parent.properties ?? {}))}`
    case 'propertyNames': {
      const {enum: names} = dereference(rule as {$ref?: string}, schema) as {enum: string[]}
      return `unknown name \`${name}\` in ${field}${didYouMean(name, names)}`
    }
    case 'anyOf':
      return `${field} is ${shown(found)}, expected \`off\`, \`info\`, \`warning\` or \`error\`, or a list of one of these and options`
    case 'enum':
      return `${field} is ${shown(found)}, expected one of ${(rule as string[]).map((one) => `\`${one}\``).join(', ')}${didYouMean(String(found), rule as string[])}`
    case 'type':
      return `${field} is ${shown(found)}, expected ${kinds[String(rule)]}`
    case 'required':
      return `${field} lacks \`${name}\``
    case 'minLength':
    case 'minItems':
      return `${field} is empty`
    case 'minimum':
    case 'maximum':
      return `${field} is ${found}, expected ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${rule}`
    case 'pattern':
      return `${field} is ${shown(found)}, ${misfit(found, String(rule))}${parent.description ? `: ${parent.description}` : ''}`
    default:
      return `${field} is ${shown(found)}: ${parent.description ?? `expected a match of ${rule}`}`
  }
  function innermost(outer: OutputUnit): OutputUnit {
    return {...outer, keyword: 'anyOf', instanceLocation: `${outer.instanceLocation}/${name}`}
  }
}

/** A value as it stands in the config, cut where it would fill the screen. */
function shown(found: unknown): string {
  const printed = JSON.stringify(found) ?? 'absent'
  return printed.length > 120 ? `${printed.slice(0, 119)}…` : printed
}

/** What of a text does not fit its pattern, where that can be told. */
function misfit(found: unknown, pattern: string): string {
  const text = String(found)
  if (text === '') return 'which is empty'
  const control = /\p{Cc}/u.exec(text)?.[0]
  if (control === '\n' || control === '\r') return 'which holds a line break'
  if (control !== undefined) {
    return `which holds the control character U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  }
  if (/\s/.test(text)) return 'which holds a space'
  if (/[/\\]/.test(text)) return 'which holds a slash'
  return `expected a match of ${pattern}`
}

const kinds: Record<string, string> = {
  array: 'a list',
  object: 'an object',
  string: 'a text in quotes',
  number: 'a number',
  boolean: '`true` or `false`',
}

/** `#/translations/0/role` → `translations[0].role`, in backticks. */
function fieldName(pointer: string): string {
  const path = tokens(pointer)
    .map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`))
    .join('')
    .replace(/^\./, '')
  return path === '' ? 'the config' : `\`${path}\``
}

function follow(value: unknown, pointer: string, schema: Schema = {}): unknown {
  let node = value
  for (const token of tokens(pointer)) {
    node =
      token === '$ref'
        ? dereference(node as {$ref?: string}, schema)
        : typeof node === 'object' && node !== null && Object.hasOwn(node, token)
          ? (node as Record<string, unknown>)[token]
          : undefined
  }
  return node
}

function dereference(node: {$ref?: string}, schema: Schema): unknown {
  return node.$ref ? follow(schema, node.$ref, schema) : node
}

function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
}
