import {expect, test} from 'vitest'
import {detectLanguage, languageOf} from '../../src/language/index.ts'

const english = languageOf('en-GB')
const pieces = (text: string, spans: number[]): string[] =>
  spans.flatMap((start, at) => (at % 2 ? [] : [text.slice(start, spans[at + 1])]))

test.each([
  ['organisation', 'organization'],
  ['colour', 'color'],
  ['judgement', 'judgment'],
  ['centres', 'centers'],
  ['programmes', 'programs'],
  ['travelled', 'traveled'],
  ['fulfilment', 'fulfillment'],
  ['analysed', 'analyzed'],
  ['catalogue', 'catalog'],
  ['defence', 'defense'],
  ['Co-operation', 'cooperation'],
  ['co\u00adoperation', 'cooperation'],
  ['ＡＩ', 'ai'],
  ['China’s', "china's"],
])('`%s` and `%s` are one word', (british, american) => {
  expect(english.fold(british)).toBe(american)
  expect(english.fold(american)).toBe(american)
})

test.each(
  'rise wise our four tour hour promise exercise enterprise premise advertise revise supervise comprise raise noise analyses here were there more before where'.split(
    ' ',
  ),
)('`%s` is spelt so everywhere', (word) => {
  expect(english.fold(word)).toBe(word)
})

test.each([
  ['bodies', 'body'],
  ['computes', 'computing'],
  ['plans', 'planning'],
  ['planes', 'plane'],
  ['agreed', 'agrees'],
  ['fulfilled', 'fulfil'],
  ['goeth', 'goes'],
  ['analyses', 'analysis'],
  ["agency's", 'agencies'],
  ['processes', 'processing'],
])('`%s` and `%s` are inflections of one word', (a, b) => {
  expect(english.stem(english.fold(a))).toBe(english.stem(english.fold(b)))
})

test.each([
  ['organ', 'organization'],
  ['intelligent', 'intelligence'],
  ['universal', 'university'],
  ['plan', 'plane'],
  ['need', 'nee'],
  ['thing', 'th'],
])('`%s` and `%s` are two words', (a, b) => {
  expect(english.stem(a)).not.toBe(english.stem(b))
})

test.each([
  ['provision', 'provis'],
  ['possessions', 'possess'],
  ['inclusion', 'inclus'],
  ['mansion', 'mansion'],
])('the root of `%s` is `%s`', (word, root) => {
  expect(english.root(word)).toBe(root)
})

test.each([
  `${'last'.repeat(22)}x`,
  `${'last'.repeat(40)}x`,
  `${'strength'.repeat(12)}sion`,
  'ouy'.repeat(5000),
])('a run of letters that is no word has a root at once: %#', (word) => {
  expect(english.root(word).length).toBeLessThanOrEqual(word.length)
  if (word.length > 100)
    expect([english.fold(word), english.stem(word), english.root(word)]).toEqual([word, word, word])
})

test('derivations share a root', () => {
  expect(english.root('intelligence')).toBe(english.root('intelligent'))
})

test.each([
  ['He said “Go.” They went.', ['He said “Go.”', 'They went.']],
  [
    'See Art. 5 and No. 11, e.g. Dr. Smith (U.S. Army). Next.',
    ['See Art. 5 and No. 11, e.g. Dr. Smith (U.S. Army).', 'Next.'],
  ],
  ['Rates of 3.5 percent, etc. The rest follows', ['Rates of 3.5 percent, etc.', 'The rest follows']],
  ['  1. Scope applies. 2. Terms!  ', ['1. Scope applies.', '2. Terms!']],
  ['Wait… what? Yes (really.) No.', ['Wait… what?', 'Yes (really.)', 'No.']],
  ['', []],
])('sentences of %j', (text, sentences) => {
  expect(pieces(text, english.sentences(text))).toEqual(sentences)
})

test('the language of English is English, and of numbers is not', () => {
  expect(
    detectLanguage('The Commission shall adopt a decision on the matter within two months of the request.'),
  ).toBe('en')
  expect(detectLanguage('1 2 3')).toBe('und')
  expect(detectLanguage('第十条 国家机关应当依法公开')).toBe('zh')
})
