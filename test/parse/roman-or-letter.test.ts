import {expect, test} from 'vitest'
import {parseValue} from './parse-file.ts'

test('an article with a Roman numeral is not said to be the ninth letter as well', () => {
  const text = `Čl. I\n\nVyhláška o lodiach sa mení takto:\n\n1. V § 1 sa vypúšťa slovo „malé“.\n\n2. V § 2 sa vypúšťa slovo „nové“.\n\nČl. II\n\nTáto vyhláška nadobúda účinnosť 1. mája.\n`
  expect(parseValue(text, 'a.txt').doubts).toEqual([])
})
