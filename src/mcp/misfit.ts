import {didYouMean} from '../project/index.ts'
import type {Input} from './tool.ts'

/** What may be asked of one argument: the few keywords of JSON Schema that tools use. */
interface Asked {
  type?: 'string' | 'integer' | 'boolean' | 'array'
  enum?: readonly unknown[]
  items?: Asked
  minLength?: number
  minItems?: number
  minimum?: number
}

/**
 * What is wrong with the arguments of a tool, in a line that says what to give instead; the keywords of a validator tell a
 * model neither which argument is unknown nor which there are.
 */
export function misfitOf({properties, required = []}: Input, given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return 'expected an object of arguments'
  const names = Object.keys(properties)
  const known = `expected ${names.map((name) => `\`${name}\``).join(', ')}`
  for (const name of Object.keys(given))
    if (!Object.hasOwn(properties, name)) return `no argument \`${name}\`${didYouMean(name, names)}; ${known}`
  const missing = required.find((name) => !Object.hasOwn(given, name))
  if (missing !== undefined) return `\`${missing}\` is missing; ${known}`
  for (const [name, value] of Object.entries(given)) {
    const fault = faultIn(value, properties[name] as Asked)
    if (fault !== undefined) return `\`${name}\` is ${shown(value)}, ${fault}`
  }
  return undefined
}

function faultIn(value: unknown, asked: Asked): string | undefined {
  if (asked.type === 'array') {
    if (!Array.isArray(value)) return `expected a list: [${shown(value)}]`
    if (value.length < (asked.minItems ?? 0)) return 'expected at least one'
    return value.map((one) => faultIn(one, asked.items!)).find((fault) => fault !== undefined)
  }
  if (asked.enum) {
    if (asked.enum.includes(value)) return undefined
    return `expected one of ${asked.enum.map((one) => `\`${one}\``).join(', ')}`
  }
  if (asked.type === 'integer')
    return Number.isInteger(value) && (value as number) >= (asked.minimum ?? 0)
      ? undefined
      : `expected a whole number of at least ${asked.minimum ?? 0}`
  if (asked.type === 'boolean') return typeof value === 'boolean' ? undefined : 'expected true or false'
  if (typeof value !== 'string') return 'expected a text in quotes'
  return value.length < (asked.minLength ?? 0) ? 'expected a text' : undefined
}

/** A value cut where it would fill a screen. */
function shown(value: unknown): string {
  const printed = JSON.stringify(value)
  return printed.length > 80 ? `${printed.slice(0, 79)}…` : printed
}
