import {expect, test} from 'vitest'
import {negationsOf} from '../../src/discover/checks/negations/index.ts'

/** Forms that a treebank has and the tables lacked; and what only looks like one. */
test.each([
  ['tr', 'Sözleşme olmadan ödenmeyen ücret alınamayacağını bilmiyorum.', 1],
  ['tr', 'Temeli sağlam olan bina yapması gereken kişiye verilir.', 0],
  ['tr', 'Kiracı evi satmamalıdır.', 1],
  ['cs', 'Nájemce nechce platit.', 1],
  ['cs', 'Strany nejsou vázány.', 1],
  ['cs', 'Nejvyšší soud rozhoduje o nemovitosti.', 0],
  ['ar', 'ولا يلتزم المستأجر', 1],
  ['ar', 'يلتزم كلا الطرفين', 0],
  ['he', 'הסכים שלא לשלם', 1],
  ['ko', '못 간다', 1],
  ['uk', 'Ані орендар, ані власник', 1],
  ['hi', 'अनुमति के बगैर', 1],
])('%s: %s', (language, text, count) => {
  expect(negationsOf(text, language).strong.length > 0).toBe(count > 0)
})
