import {expect, test} from 'vitest'
import {parseValue} from './parse-file.ts'

test.each(['[a]', '{2}', '<c>', '3]'])('a line that starts with %s is doubted where it stands', (label) => {
  const {doubts} = parseValue(`1. The register has:\n${label} the name;\n2. It is free.\n`)
  expect(doubts.map(({message, position}) => [position?.start.line, message])).toContainEqual([
    2,
    `Unexpected \`${label}\` at the start of a line, expected a label of a known kind: the line is read as text`,
  ])
})

test('a note that a mark calls for is no label', () => {
  const {doubts} = parseValue('1. The register[1] is free.\n2. It is public.\n\n[1] Kept by the port.\n')
  expect(doubts).toEqual([])
})

test('a word that counts to one only is no label', () => {
  const {children} = parseValue(
    '1. Broj ima tri dela.\n2. Oznaka stoji iza njega.\n\nPrimer: jedan.\n\n3. Gradnja je opisana.\n\nPrimer: dva.\n',
  )
  expect(children.map((each) => ('key' in each ? each.key : each.kind))).toEqual(['1', '2', '3'])
})

test('a word in brackets is what the translator put in, at the start of a line, too: no label, and no note', () => {
  const value =
    '1. He said, "[All] boats are ours.\n\n[But] nobody came.\n\n[All] boats went.\n\n2. The end.\n'
  const {children, doubts} = parseValue(value)
  expect(doubts).toEqual([])
  expect(children.map((each) => ('key' in each ? each.children : each.kind))).toEqual([[], []])
})
