import {InputError} from '../../../src/failure.ts'
import {sourceOf} from '../../../src/index.ts'
import {type RuleId, ruleIds} from '../../../src/judge/index.ts'
import {compare, validateConfig} from '../../../src/project/index.ts'
import {once, type Random, several, type Target} from '../input.ts'
import {mutateJson, oddString} from '../texts/index.ts'

const setting = (random: Random): unknown =>
  random.pick(['off', 'info', 'warning', 'error', ['warning', {maxWords: 3}], ['off'], 'Off', 3])
const rules = (random: Random): object =>
  Object.fromEntries(several(random, 0, 4, () => [random.pick(ruleIds), setting(random)]))

function configOf(random: Random): object {
  const key = (): string => random.pick(['1', 'II.*', 'III.(7)-(9)', '*', oddString(random)])
  return {
    translations: [
      {path: 'a.txt', id: 'a', role: random.pick(['translation', 'source', 'commentary']), language: 'en'},
      {path: 'b.md', id: once(random, 5) ? oddString(random) : 'b', title: oddString(random)},
    ],
    ...(once(random, 2) && {termbase: ['terms.csv']}),
    ...(once(random, 3) && {lock: 'lock.json', minScore: random.pick([0, 0.5, 1, 2])}),
    rules: rules(random),
    overrides: several(random, 0, 2, () => ({
      ...(once(random, 2) && {clauses: [key()]}),
      ...(once(random, 2) && {translations: ['a']}),
      rules: rules(random),
    })),
    ignore: several(random, 0, 2, () => ({
      ...(once(random, 2) && {rule: random.pick(ruleIds as readonly RuleId[])}),
      ...(once(random, 2) && {clauses: [key()]}),
      ...(once(random, 2) && {text: oddString(random)}),
      ...(once(random, 4) && {fingerprint: '0123456789abcdef'}),
      reason: oddString(random),
    })),
  }
}

const text = '1. The agent shall report 30 cases.\n\n2. It may not sell data.\n'
const files = [sourceOf(text, 'a.txt'), sourceOf(text.replace('30', '40'), 'b.txt')]

/** Configs with wrong fields and types: refused in one line, or obeyed. */
export const configTarget: Target = {
  name: 'config',
  count: 1500,
  make(random) {
    const config = configOf(random)
    const value = JSON.stringify(once(random, 3) ? config : mutateJson(random, config))
    return {files: [{path: 'clausediff.config.json', value}], words: []}
  },
  async check({files: [file]}) {
    try {
      const {
        rules: settings,
        overrides,
        minScore,
        ignore,
      } = validateConfig(JSON.parse(file!.value), file!.path)
      await compare(
        files,
        {
          ...(settings && {rules: settings}),
          ...(overrides && {overrides}),
          ...(minScore !== undefined && {minScore}),
        },
        ignore ? {ignores: ignore} : {},
      )
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  },
}
