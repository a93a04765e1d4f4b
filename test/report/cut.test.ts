import {expect, test} from 'vitest'
import {cut, widthOf} from '../../src/report/layout.ts'

test.each(['members 𠀀𠀁𠀂𠀃 / members…………𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇', '智能体𠀀智能体', 'naïve Ångström 智 families'])(
  'what is cut fits, fills its room and parts no character: %s',
  (text) => {
    for (let width = 2; width < widthOf(text); width++) {
      for (const position of ['start', 'middle', 'end'] as const) {
        const shown = cut(text, width, position)
        expect(shown).not.toMatch(/\p{Cs}/u)
        expect(widthOf(shown)).toBeLessThanOrEqual(width)
        // A wide character may leave one column empty on each side.
        expect(widthOf(shown)).toBeGreaterThanOrEqual(width - 2)
      }
    }
  },
)

test('a flag, a heart and a family are cut before or behind, never within', () => {
  const text = 'a🇩🇪🇫🇷❤️❤️👩‍👧x👍🏽y'
  for (const position of ['start', 'middle', 'end'] as const) {
    for (let width = 1; width <= widthOf(text); width++) {
      const made = cut(text, width, position)
      expect(made).not.toMatch(/\p{Cs}/u)
      expect(widthOf(made)).toBeLessThanOrEqual(width)
      const whole = made.replace('…', '').match(/🇩🇪|🇫🇷|❤️|👩‍👧|👍🏽|[axy]/gu) ?? []
      expect(whole.join('')).toBe(made.replace('…', ''))
    }
  }
})
