import {expect, test} from 'vitest'
import {outlineOf} from './parse-file.ts'

const keysOf = (value: string, doubts = 0): string => {
  const outline = outlineOf(value, 'a.md')
  expect(outline.doubts).toBe(doubts)
  return outline.keys
}

test.each([
  [
    'a path that begins with a Roman numeral',
    'I. Name\n\nI.1 The club is a club.\n\nI.2 It has a seat.\n\nI.2.1 The seat is in a town.\n\nII. Members\n\nII.1 Members pay.\n\nII.1.A They pay twice.\n\nII.1.B They pay early.\n',
    'I I.1 I.2 I.2.1 II II.1 II.1.A II.1.B',
  ],
  [
    'an annex whose clauses begin with its letter',
    '## Annex A: Tests\n\nA.1 General\n\nA.1.1 Tests are made.\n\nA.1.2 They are kept.\n\nA.2 Tools\n\nTools are lent.\n\n## Annex B: Forms\n\nB.1 Kinds\n\nKinds are many.\n',
    'Annex.A Annex.A.1 Annex.A.1.1 Annex.A.1.2 Annex.A.2 Annex.B Annex.B.1',
  ],
  [
    'letters behind numbers, and a stop left out',
    '1.A Rooms are locked.\n\n1.A1 Those below.\n\n1.A2 Those above.\n\n1.B Keys are kept.\n\n2.A Cars are parked.\n\n2.A.1 In the yard.\n',
    '1.A 1.A.1 1.A.2 1.B 2.A 2.A.1',
  ],
])('%s', (_, text, keys) => expect(keysOf(text)).toBe(keys))

test('so are chapters, and lists that start again below each clause', () => {
  expect(
    keysOf(
      '## Part III\n\n### Chapter III.1. Duties\n\nIII.1.1 Members shall:\n\n1. pay;\n2. vote.\n\nIII.1.2 Guests shall:\n\n1. greet;\n2. wait.\n\n### Chapter III.2. Votes\n\nIII.2.1 All may vote.\n',
      // The text begins with its third part.
      1,
    ),
  ).toBe(
    'Part.3 Part.3.Ch.III.1 Part.3.Ch.III.1.1 Part.3.Ch.III.1.1.1 Part.3.Ch.III.1.1.2 Part.3.Ch.III.1.2 Part.3.Ch.III.1.2.1 Part.3.Ch.III.1.2.2 Part.3.Ch.III.2 Part.3.Ch.III.2.1',
  )
})

test('names, codes and references at the start of a line are no such labels', () => {
  expect(
    keysOf(
      '1. Scope\n\nThe makers may name\nA.1 sauce, and use\nX.509 papers. The player\nC.J. Smith won in\nA.D. 2 already.\n\n2. Law\n\nSee sections\nB.2 and\nB.3 above.\n',
    ),
  ).toBe('1 2')
})
