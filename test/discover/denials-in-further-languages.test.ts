import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

/** English as it is and with another norm or without its "not", and the first of them in other languages. */
const rows: readonly [right: string, faulty: string, said: Record<string, string>][] = [
  [
    'The keeper must open the gate at noon.',
    'The keeper may open the gate at noon.',
    {
      be: 'Вартаўнік павінен адчыняць вароты апоўдні.',
      fa: 'نگهبان باید دروازه را ظهر باز کند.',
      sr: 'Чувар мора да отвори капију у подне.',
      'sr-Latn': 'Čuvar mora da otvori kapiju u podne.',
    },
  ],
  [
    'The keeper may close the gate at noon.',
    'The keeper must close the gate at noon.',
    {
      be: 'Вартаўнік можа зачыняць вароты апоўдні.',
      fa: 'نگهبان می‌تواند دروازه را ظهر ببندد.',
      sr: 'Чувар може да затвори капију у подне.',
      'sr-Latn': 'Čuvar može da zatvori kapiju u podne.',
    },
  ],
  [
    'The keeper does not sell the boats of the guests.',
    'The keeper sells the boats of the guests.',
    {
      be: 'Вартаўнік не прадае лодкі гасцей.',
      fa: 'نگهبان قایق‌های مهمانان را نمی‌فروشد.',
      sr: 'Чувар не продаје чамце гостију.',
      'sr-Latn': 'Čuvar ne prodaje čamce gostiju.',
    },
  ],
  [
    'No one shall be held in the tower.',
    'A guest shall be held in the tower.',
    {
      be: 'Ніхто не павінен утрымлівацца ў вежы.',
      fa: 'هیچ‌کس نباید در برج نگه داشته شود.',
      sr: 'Нико не сме бити држан у кули.',
      'sr-Latn': 'Niko ne sme biti držan u kuli.',
    },
  ],
]

const told = (language: string, pairs: readonly [string, string][]): number[] => {
  const text = (at: 0 | 1) => Object.fromEntries(pairs.map((pair, row) => [String(row + 1), pair[at]]))
  const {norms, negations} = runChecks(collate([keyed('a', text(0)), keyed('b', text(1), {language})]))
  return [...new Set([...norms, ...negations].map(({row}) => row))].sort()
}

test.each(['be', 'fa', 'sr', 'sr-Latn'])('en and %s: what binds and what denies is compared', (language) => {
  expect(
    told(
      language,
      rows.map(([right, , said]) => [right, said[language]!]),
    ),
  ).toEqual([])
  expect(
    told(
      language,
      rows.map(([, faulty, said]) => [faulty, said[language]!]),
    ),
  ).toEqual([0, 1, 2, 3])
})
