import {InputError} from '../failure.ts'
import type {Rule} from './rule.ts'
import {rules} from './rules/index.ts'

/**
 * The rules of a run: those that ship, then those of one's own.
 *
 * @throws InputError if two have one id
 */
export function withOwn(own: readonly Rule[] = []): readonly Rule[] {
  if (own.length === 0) return rules
  const all = [...rules, ...own]
  const twice = all.find(({id}, index) => all.findIndex((one) => one.id === id) < index)
  if (twice) throw new InputError(`two rules have the id \`${twice.id}\`: give one of them another`)
  return all
}
