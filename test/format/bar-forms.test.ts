import {expect, test} from 'vitest'
import {barForms} from '../../src/format/units/bar-forms.ts'
import {foundIn} from './found.ts'

const forms = (text: string): string[] | undefined =>
  barForms(text)?.map(({name, start, end}) => `${name}: ${text.slice(start, end)}`)

test.each([
  ['{n} boat | {n} boats', ['one: {n} boat', 'other: {n} boats']],
  [
    'no boats | one boat | {count} boats | {count} of all boats',
    ['zero: no boats', 'one: one boat', 'few: {count} boats', 'other: {count} of all boats'],
  ],
  ['in 0 days|tomorrow|in {n} days', ['zero: in 0 days', 'one: tomorrow', 'other: in {n} days']],
  ['现在|1 小时后|{n} 小时后', ['zero: 现在', 'one: 1 小时后', 'other: {n} 小时后']],
  [
    'Select {{ limit }} boat.|Select {{ limit }} boats.',
    ['one: Select {{ limit }} boat.', 'other: Select {{ limit }} boats.'],
  ],
  ['{0} None|{1} One|[2,*] :count boats', ['=0: None', '=1: One', 'other: :count boats']],
  ['{0} Boats|{0} Boat|{0} Boats', ['zero: {0} Boats', 'one: {0} Boat', 'other: {0} Boats']],
  [' | {n} boat | {n} boats', ['zero: ', 'one: {n} boat', 'other: {n} boats']],
])('forms that bars set apart: %s', (text, expected) => {
  expect(forms(text)).toEqual(expected)
})

test.each([
  ['ru', '{n} файл|{n} файла|{n} файлов', 'one few other'],
  ['ru', 'нет|{n} файл|{n} файла|{n} файлов', 'zero one few other'],
  ['pl-PL', '{n} plik|{n} pliki|{n} plików', 'one few other'],
  ['en', '{n} boat|{n} boats', 'one other'],
  ['ja', '{n}隻|{n}隻', 'one other'],
  ['ar', '{n} a|{n} b|{n} c|{n} d|{n} e|{n} f', 'zero one two few many other'],
  ['qqq', '{n} a|{n} b', 'one other'],
])('in %s %s', (language, text, expected) => {
  expect(
    barForms(text, language)
      ?.map(({name}) => name)
      .join(' '),
  ).toBe(expected)
})

test.each([
  'Boats | Harbour',
  'Settings | {name}',
  'a || b {n} || {n}',
  'yes|no',
  "{n} boats {'|'} {n} oars",
  'Page 1 | Page 2',
  '{n} boats',
  'a|{n}|{n}|{n}|{n}|{n}|{n}',
  'the flags `{a} | {b}` and `{a} | {b}` are the same',
  ':c:macro:`A` can be | to :c:macro:`B`',
])('bars that are text: %s', (text) => {
  expect(forms(text)).toBeUndefined()
})

test('forms are compared with their like, and with the last where a language has fewer', async () => {
  const json = (boats: string, day: string): string => JSON.stringify({boats, day, title: 'Oars | Sails'})
  expect(
    await foundIn({
      'en.json': json('{n} boat | {n} boats', 'in 0 days|tomorrow|in {n} days'),
      'cs.json': json(
        '0 lodí | {n} loď | {n} lodě | {n} lodí',
        'za 0 dní|zítra|za {n} dny|za {n} dní',
      ).replace('Oars | Sails', 'Vesla | Plachty'),
      'zh.json': json('{n} 条船', '现在|明天|{n} 天后').replace('Oars | Sails', '桨 | 帆'),
    }),
  ).toEqual([])
  const found = await foundIn({
    'en.json': json('{n} boat | {n} boats', 'in 0 days|tomorrow|in {n} days'),
    'de.json': json('{n} Boot | Boote', 'in 0 Tagen|morgen|in {m} Tagen').replace(
      'Oars | Sails',
      'Ruder | Segel',
    ),
  })
  expect(
    found.filter((line) => line.startsWith('placeholder')).map((line) => line.replace(/: .*/, '')),
  ).toEqual(['placeholder-mismatch boats[other]', 'placeholder-mismatch day[other]'])
})

test('a language with more forms than another has them in no other order', async () => {
  const xliff = (en: string, ru: string): string =>
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en" target-language="ru" original="x" datatype="plaintext"><body>
<trans-unit id="a"><source>The harbour is open.</source><target>Гавань открыта.</target></trans-unit>
<trans-unit id="b"><source>${en}</source><target>${ru}</target></trans-unit>
<trans-unit id="c"><source>The oars are new.</source><target>Вёсла новые.</target></trans-unit></body></file></xliff>`
  const plural = xliff(
    '{n, plural, one {# boat is here} other {# boats are here}}',
    '{n, plural, one {# лодка здесь} few {# лодки здесь} other {# лодок здесь}}',
  )
  expect(await foundIn({'a.xlf': plural})).toEqual([])
  const bars = xliff('{n} boat is here|{n} boats are here', '{n} лодка здесь|{n} лодки здесь|{n} лодок здесь')
  expect(await foundIn({'a.xlf': bars})).toEqual([])
  expect(
    (await foundIn({'a.xlf': bars.replace('{n} лодки', '{m} лодки')})).map((one) => one.split(':')[0]),
  ).toEqual(['placeholder-mismatch b[few]'])
})
