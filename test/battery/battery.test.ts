import {writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/judge/index.ts'
import {type Capability, capabilities, knownLanguages} from '../../src/language/index.ts'
import {type Line, printBattery, readBatteries} from './lines.ts'
import {saidOf} from './say.ts'

const batteries = readBatteries()
const least = 5
const ruleOf: Partial<Record<Capability, string>> = {
  numbers: 'number-mismatch',
  modality: 'modality-mismatch',
  negation: 'negation-mismatch',
  pronouns: 'pronoun-mismatch',
}

/** What of a line is not as it stands there. */
function faultOf({verdict, today, one, other, quoted}: Line, said: string): string[] {
  const speaks = said !== ''
  if (today)
    return speaks === (verdict === 'wrong') ? [`no longer only \`today\`: ${one} / ${other}: ${said}`] : []
  const isRight = verdict === 'wrong' ? speaks && said === quoted : !speaks
  return isRight ? [] : [`${verdict}: ${one} / ${other}: expected \`${quoted}\`, said \`${said}\``]
}

describe.each(batteries)('$language $rule', (battery) => {
  test(`has ${least} pairs that are wrong and ${least} that are right`, () => {
    const count = (verdict: Line['verdict']): number =>
      battery.lines.filter((line) => line.verdict === verdict && !line.today).length
    expect(count('wrong')).toBeGreaterThanOrEqual(least)
    expect(count('right')).toBeGreaterThanOrEqual(least)
  })

  test('says what is wrong, and nothing of what is right', async () => {
    const run = await Promise.all(
      battery.lines.map(async (line) => ({line, said: await saidOf(battery, line)})),
    )
    if (process.env.UPDATE_GOLDENS) {
      const lines = run.map(({line, said}) =>
        line.verdict === 'wrong' && !line.today && line.quoted === '' ? {...line, quoted: said} : line,
      )
      writeFileSync(battery.path, printBattery({...battery, lines}))
    }
    expect(run.flatMap(({line, said}) => faultOf(line, said))).toEqual([])
  })
})

test('every rule has a battery in English', () => {
  const held = batteries.filter(({language}) => language === 'en').map(({rule}) => rule)
  expect(held.sort()).toEqual(rules.map(({id}) => id as string).sort())
})

test('every language has a battery for all that can be checked in it', () => {
  for (const language of knownLanguages) {
    const held = batteries.filter((battery) => battery.language === language).map(({rule}) => rule)
    const can = capabilities(language)
    for (const [capability, rule] of Object.entries(ruleOf) as [Capability, string][])
      if (can[capability]) expect(held, language).toContain(rule)
  }
})
