import {describe, expect, test} from 'vitest'
import {foundIn} from './found.ts'

/** Strings of Android: forms for numbers, and some lines that tell the language. */
const android = (lines: string, forms: Record<string, string>): string =>
  `<resources>\n${lines}\n<plurals name="boats">${Object.entries(forms)
    .map(([quantity, text]) => `<item quantity="${quantity}">${text}</item>`)
    .join('\n')}</plurals>\n</resources>`
const english =
  '<string name="a">The boat is in the harbour and waits for the crew.</string><string name="b">You have to tie it to the pier before the tide is in.</string>'
const russian =
  '<string name="a">Лодка стоит в гавани и ждёт свою команду.</string><string name="b">Её надо привязать к пирсу до того, как начнётся прилив.</string>'
const two = {one: '1 boat must not leave the harbour', other: '%d boats must not leave the harbour'}
const three = {
  one: '%d лодка не должна покидать гавань',
  few: '%d лодки не должны покидать гавань',
  many: '%d лодок не должны покидать гавань',
}

describe('forms for numbers', () => {
  test('forms that the other language does not have lack nothing and are no addition', async () => {
    expect(await foundIn({'en.xml': android(english, two), 'ru.xml': android(russian, three)})).toEqual([])
  })

  test('a form that only one language has is compared with what the other says in all other cases', async () => {
    const found = await foundIn({
      'en.xml': android(english, two),
      'ru.xml': android(russian, {...three, many: '%d лодок должны покинуть гавань'}),
    })
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(['negation-mismatch boats.many'])
  })

  test('a form that the language has and the text lacks is told', async () => {
    const found = await foundIn({
      'en.xml': android(english, {one: two.one}),
      'ru.xml': android(russian, three),
    })
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
      'addition boats.few',
      'addition boats.many',
    ])
  })

  test('of PO a third form has the plural as its source, and a language with one form lacks none', async () => {
    const po = (language: string, forms: readonly string[]): string =>
      `msgid ""\nmsgstr "Language: ${language}\\n"\n\nmsgid "One boat was not found in the harbour."\nmsgid_plural "%d boats were not found in the harbour."\n${forms
        .map((text, at) => `msgstr[${at}] "${text}"\n`)
        .join('')}`
    expect(
      await foundIn({
        'pl.po': po('pl', [
          '%d łódź nie została znaleziona w porcie.',
          '%d łodzie nie zostały znalezione w porcie.',
          '%d łodzi nie zostało znalezionych w porcie.',
        ]),
      }),
    ).toEqual([])
    expect(await foundIn({'zh.po': po('zh_CN', ['在港口没有找到 %d 艘船。'])})).toEqual([])
  })

  test('the one source of a message of Qt is that of all its forms', async () => {
    const qt = `<TS version="2.1" language="de_DE" sourcelanguage="en"><context><name>Pier</name><message numerus="yes"><source>%n boat(s) was not found in the harbour</source><translation><numerusform>%n Boot wurde im Hafen nicht gefunden</numerusform><numerusform>%n Boote wurden im Hafen gefunden</numerusform></translation></message></context></TS>`
    const found = await foundIn({'de.ts': qt})
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
      'negation-mismatch Pier|%n boat(s) was not found in the harbour[1]',
    ])
  })

  test('branches of a message are compared with their like, or with that for all other cases', async () => {
    const en = {
      a: 'The boat is in the harbour.',
      guests:
        '{sex, select, female {She has not seen {n, plural, one {the boat} other {# boats}} in the harbour.} other {They have not seen {n, plural, one {the boat} other {# boats}} in the harbour.}}',
    }
    const de = {
      a: 'Das Boot ist im Hafen.',
      guests:
        '{sex, select, female {Sie hat {n, plural, one {das Boot} other {# Boote}} im Hafen nicht gesehen.} male {Er hat {n, plural, one {das Boot} other {# Boote}} im Hafen gesehen.} other {Sie haben {n, plural, one {das Boot} other {# Boote}} im Hafen nicht gesehen.}}',
    }
    const found = await foundIn({'en.json': JSON.stringify(en), 'de.json': JSON.stringify(de)})
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(['negation-mismatch guests[male.one]'])
  })

  test('a message without forms is what is said in all cases', async () => {
    const en = {
      boats_one: '{{count}} boat is not at the pier',
      boats_other: '{{count}} boats are not at the pier',
    }
    expect(
      await foundIn({
        'en.json': JSON.stringify(en),
        'ja.json': JSON.stringify({boats: '{{count}} 隻の船が桟橋にありません'}),
      }),
    ).toEqual([])
  })
})

test('a message with another name is another one, whatever it says', async () => {
  const en = {greet: 'Welcome aboard the old ship.', leave: 'Goodbye, and come again soon.'}
  const other = {greeting: 'Welcome aboard the old ship.', leave: 'Goodbye, and come again soon.'}
  const found = await foundIn({'a.json': JSON.stringify(en), 'b.json': JSON.stringify(other)})
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(['omission greet', 'addition greeting'])
})

test('messages of PO that blanks alone tell apart have a key each', async () => {
  const po =
    'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Boat"\nmsgstr "Boot"\n\nmsgid "Boat\\n"\nmsgstr "Boot\\n"\n\nmsgid "The boat is here."\nmsgstr "Das Boot ist hier."\n'
  expect(await foundIn({'de.po': po})).toEqual([])
})

test('messages under the name of their language may stand in any order', async () => {
  const en =
    'en:\n  a: The boat waits.\n  b: The pier is long.\n  c: The tide comes in.\n  d: The crew sleeps.\n'
  const de =
    'de:\n  d: Die Mannschaft schläft.\n  a: Das Boot wartet.\n  c: Die Flut kommt.\n  b: Der Pier ist lang.\n'
  expect(await foundIn({'en.yml': en, 'de.yml': de})).toEqual([])
})
