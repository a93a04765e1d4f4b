import {expect, test} from 'vitest'
import {
  printIdeographs,
  readIdeographicNumber,
  readIdeographs,
  scaleOfIdeographs,
} from '../../src/language/index.ts'

test('numerals of labels are read below ten thousand, and nothing else is', () => {
  const numerals = ['一', '十', '十二', '二十', '一百零三', '一百○三', '九百九十九', '二〇', '一〇三', '两千']
  expect(numerals.map(readIdeographs)).toEqual([1, 10, 12, 20, 103, 103, 999, 20, 103, 2000])
  expect(['', '章', '第三', '三万', '壹', '3'].map(readIdeographs)).toEqual(Array(6).fill(undefined))
})

test('what lists print is what labels read', () => {
  const below = Array.from({length: 99}, (_, i) => i + 1)
  expect(below.map((value) => readIdeographs(printIdeographs(value)))).toEqual(below)
  expect([10, 11, 20, 100].map(printIdeographs)).toEqual(['十', '十一', '二十', '100'])
})

test('numbers of sentences have larger scales and forms for money', () => {
  const numerals = ['二〇二五', '二千三百五', '一亿二千万', '三万亿', '一万万', '壹佰贰拾叁', '兩億']
  expect(numerals.map(readIdeographicNumber)).toEqual([2025, 2305, 1.2e8, 3e12, 1e8, 123, 2e8])
  expect(['', '百万', '万亿', '年'].map(scaleOfIdeographs)).toEqual([1, 1e6, 1e12, 1])
})
