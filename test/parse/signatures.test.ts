import {expect, test} from 'vitest'
import {keyListOf} from './parse-file.ts'

const act = (end: string): string => `Article 1

The mill is open.

Article 2

This Decision enters into force in June.

${end}`

test.each([
  'Done at Rill, 3 May 2020.\n\nFor the Parliament\n\nThe President\n\nR. HERON\n\nFor the Council\n\nThe President\n\nH. Finch',
  'Geschehen zu Rill am 3. Mai 2020.\n\nDer Präsident\n\nJ.-P. DUBOIS',
  'Done at Rill, 3 May 2020.\n\nR. HERON H. FINCH\n\nThe notes to this Act are kept by the Office, which shall print them.',
  'V Rillu, 3. května 2020\n\nB. PÁV',
])('who signed is no letter of a list: %#', (end) => {
  expect(keyListOf(act(end))).toEqual(['Art.1', 'Art.2'])
})

test('letters that count, below a title with a year, are those of a list', () => {
  const parts = 'Act of 2020\n\nA. Scope\n\nB. Terms\n\nC. Fees'
  expect(keyListOf(parts)).toEqual(['A', 'B', 'C'])
})

test('an annex below the names has its own letters', () => {
  const end = 'Done at Rill, 3 May 2020.\n\nR. HERON\n\nAnnex\n\nA. Scope\n\nB. Terms'
  expect(keyListOf(act(end))).toEqual(['Art.1', 'Art.2', 'Annex', 'Annex.A', 'Annex.B'])
})
