import {expect, test} from 'vitest'
import {saidOf} from '../battery/say.ts'

const battery = (rule: string) => ({rule, language: 'en', heads: ['document'], lines: []}) as never
const said = (rule: string, one: string[], other: string[]) => {
  const text = (lines: string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join(' ¶ ')
  return saidOf(battery(rule), {one: text(one), other: text(other)} as never)
}

const weeks = [
  'The warden waits because the boat is late.',
  'The mill stops because the river is low.',
  'The fair is moved because the field is wet.',
]

test('a slip made again and again is a slip still', async () => {
  const slipped = weeks.map((line) => line.replace('because', 'becuase'))
  expect(await said('spelling', weeks, slipped)).toBe(Array(3).fill('because | becuase').join(' ; '))
})

test('a word that no dictionary has, said again and again, is a word', async () => {
  const one = weeks.map((line) => line.replace(/^The \w+/, 'The kramlet'))
  const other = one.map((line) => line.replace('kramlet', 'kramlot'))
  expect(await said('spelling', one, other)).toBe('')
})
