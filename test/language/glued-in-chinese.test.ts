import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'

function wordsOf(text: string): string {
  const spans = languageOf('zh').words(text)
  const words: string[] = []
  for (let at = 0; at < spans.length; at += 2) words.push(text.slice(spans[at], spans[at + 1]))
  return words.join('|')
}

test.each([
  ['甲方向乙方支付租金。', '甲方|向|乙方|支付|租金'],
  ['乙方向甲方提交报告。', '乙方|向|甲方|提交|报告'],
  ['出租方向承租方交付房屋。', '出租|方|向|承租|方|交付|房屋'],
  ['卖方向买方交货。', '卖方|向|买方|交货'],
  ['货物的所有权属于买方。', '货物|的|所有权|属于|买方'],
  // What is one word stays one.
  ['明确发展方向和重点。', '明确|发展|方向|和|重点'],
  ['研究方向方面的问题。', '研究|方向|方面|的|问题'],
  ['买方有权解除合同。', '买方|有权|解除|合同'],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toBe(expected)
})
