import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'

const pieces = (text: string, spans: number[]): string[] =>
  spans.flatMap((start, at) => (at % 2 ? [] : [text.slice(start, spans[at + 1])]))

test.each([
  ['fr', "L'État s'engage d’ici l'art. 5", ['L', 'État', 's', 'engage', 'd', 'ici', 'l', 'art', '5']],
  ['fr', "aujourd'hui", ["aujourd'hui"]],
  ['it', "dell'articolo", ['dell', 'articolo']],
  ['de', 'Art. 5 Abs. 2', ['Art', '5', 'Abs', '2']],
  ['ru', 'ст. 5 закона', ['ст', '5', 'закона']],
  ['zh', '数据的安全。法律，公开', ['数据', '的', '安全', '法律', '公开']],
  ['ja', '情報を提供する', ['情報', 'を', '提供', 'する']],
  ['en', 'intelligent agents (智能体)', ['intelligent', 'agents', '智能体']],
])('words, %s: %s', (language, text, words) => {
  expect(pieces(text, languageOf(language).words(text))).toEqual(words)
})

test.each([
  ['fr', 'cœur', 'coeur'],
  ['fr', 'connaître', 'connaitre'],
  ['fr', 'évènement', 'événement'],
  ['de', 'Maßnahme', 'Massnahme'],
  ['de', 'natürlich', 'natuerlich'],
  ['de', 'Potential', 'Potenzial'],
  ['es', 'sólo', 'solo'],
  ['pt', 'acção', 'ação'],
  ['ru', 'учёт', 'учет'],
  ['zh', '２０２５', '2025'],
  ['und', 'ＡＢＣ', 'abc'],
])('one spelling, %s: `%s`, `%s`', (language, a, b) => {
  expect(languageOf(language).fold(a)).toBe(languageOf(language).fold(b))
})

test.each([
  ['fr', 'sûr', 'sur'],
  ['fr', 'dû', 'du'],
  ['fr', 'a', 'à'],
  ['de', 'aktuell', 'aktüll'],
  ['de', 'Dauer', 'Daür'],
])('two words, %s: `%s`, `%s`', (language, a, b) => {
  expect(languageOf(language).fold(a)).not.toBe(languageOf(language).fold(b))
})

test.each([
  ['fr', 'traitements', 'traitement'],
  ['de', 'Häuser', 'Haus'],
  ['de', 'Verordnungen', 'Verordnung'],
  ['es', 'obligaciones', 'obligación'],
  ['it', 'autorità', 'autorità'],
  ['pt', 'obrigações', 'obrigação'],
  ['nl', 'organisaties', 'organisatie'],
  ['ru', 'обработки', 'обработка'],
])('one stem, %s: `%s`, `%s`', (tag, a, b) => {
  const language = languageOf(tag)
  expect(language.stem(language.fold(a))).toBe(language.stem(language.fold(b)))
})

test.each([
  [
    'fr',
    'Voir l’art. 5, p. ex. le n° 3. « Oui. » M. Dupont.',
    ['Voir l’art. 5, p. ex. le n° 3.', '« Oui. »', 'M. Dupont.'],
  ],
  [
    'de',
    'Gemäß Art. 5 Abs. 2, z. B. am 3. Oktober 2020. Danach gilt § 4 Nr. 3. Die Behörde, d. h. das Amt, usw. entscheidet.',
    [
      'Gemäß Art. 5 Abs. 2, z. B. am 3. Oktober 2020.',
      'Danach gilt § 4 Nr. 3.',
      'Die Behörde, d. h. das Amt, usw. entscheidet.',
    ],
  ],
  ['de', 'Er sagte: »Ja.« Sie schwieg.', ['Er sagte: »Ja.«', 'Sie schwieg.']],
  ['es', '¿Quién decide? El art. 4. ¡Nadie!', ['¿Quién decide?', 'El art. 4.', '¡Nadie!']],
  [
    'ru',
    'В 2020 г. принят закон (ст. 5). Он действует.',
    ['В 2020 г. принят закон (ст. 5).', 'Он действует.'],
  ],
  ['zh', '他说：“好。”然后走了；完', ['他说：“好。”', '然后走了；', '完']],
  ['ja', '第一条。「はい。」', ['第一条。', '「はい。」']],
  [
    'ja',
    '本規約（以下「規約」という。）は有効。（例外がある。）次の文。',
    ['本規約（以下「規約」という。）は有効。', '（例外がある。）', '次の文。'],
  ],
  ['ja', '彼は「はい。そうだ。」と言った。', ['彼は「はい。', 'そうだ。」と言った。']],
  ['zh', '本办法（甲；乙。丙）有效。完。', ['本办法（甲；乙。丙）有效。', '完。']],
])('sentences, %s: %s', (language, text, sentences) => {
  expect(pieces(text, languageOf(language).sentences(text))).toEqual(sentences)
})

test.each([
  ['en', 'service', 'of', 'shall'],
  ['fr', 'donnée', 'de', 'doit'],
  ['de', 'Verordnung', 'von', 'muss'],
  ['zh', '数据', '的', '应当'],
])('%s: `%s` is content, `%s` links, `%s` bounds', (tag, content, link, boundary) => {
  const language = languageOf(tag)
  expect([content, link, boundary].map((word) => language.phraseRole(language.fold(word)))).toEqual([
    'content',
    'link',
    'boundary',
  ])
})

test.each([
  ['th', 'ผู้ประกอบการต้องแจ้งหน่วยงาน'],
  ['lo', 'ຜູ້ປະກອບການຕ້ອງແຈ້ງ'],
  ['km', 'អ្នកគ្រប់គ្រងត្រូវផ្តល់ព័ត៌មាន'],
  ['my', 'ဥပဒေသည်လှေများနှင့်သက်ဆိုင်သည်'],
])('%s is cut into words without blanks', (language, text) => {
  const spans = languageOf(language).words(text)
  expect(spans.length / 2).toBeGreaterThan(2)
  expect(spans.at(-1)).toBe(text.length)
})
