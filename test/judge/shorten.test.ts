import {expect, test} from 'vitest'
import {shorten} from '../../src/judge/shorten.ts'

test('a text is cut between two characters', () => {
  for (const letter of ['𑘢', '𑘢𑘿', 'e\u0301', '😀'])
    for (let before = 0; before < 4; before++) {
      const cut = shorten('a'.repeat(before) + letter.repeat(60))
      expect(cut.endsWith('…')).toBe(true)
      expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(cut)).toBe(false)
      expect((cut.length - 1 - before) % letter.length).toBe(0)
    }
})

test('what is short stays whole', () => {
  expect(shorten('a'.repeat(80))).toBe('a'.repeat(80))
  expect(shorten('a'.repeat(81))).toBe(`${'a'.repeat(60)}…`)
})
