import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'
import {foundIn} from './found.ts'

/** A catalogue of gettext. */
const po = (language: string, messages: Readonly<Record<string, string>>): string =>
  [
    `msgid ""\nmsgstr "Language: ${language}\\n"\n`,
    ...Object.entries(messages).map(([id, text]) => `msgid "${id}"\nmsgstr "${text}"\n`),
  ].join('\n')

test('what cannot be done may be said to be impossible or to have failed, whatever else a message denies', async () => {
  const found = await foundIn({
    'fr.po': po('fr', {
      'cannot unlink the stray file in the harbour': 'impossible de délier le fichier errant du port',
      'could not discard the changes of the crew': "échec de la suppression des changements de l'équipage",
      'could not discard the list of the boats': 'la liste des bateaux a été supprimée',
    }),
  })
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
    'negation-mismatch could not discard the list of the boats',
  ])
})

test('what is skipped, missing or wrong is not there, used or right', async () => {
  expect(
    await foundIn({
      'fr.po': po('fr', {
        'bypass the hooks of the harbour': 'ne pas utiliser les crochets du port',
        'the list of boats is the wrong size': "la liste des bateaux n'a pas la bonne taille",
      }),
    }),
  ).toEqual([])
})

test('a capital inside a word of a message is that of a name', async () => {
  const found = await foundIn({
    'de.po': po('de', {
      'Unable to read the skeletonFile of the skeleton file':
        'Die skeletonDatei der Datei kann nicht gelesen werden',
      'The boat is here.The crew sleeps.': 'Das Boot ist hier. Die Mannschaft schläft.',
    }),
  })
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
    'glued-text The boat is here.The crew sleeps.',
  ])
})

test('how a date is printed is up to the language', async () => {
  const en = 'en:\n  date: "%b %d, %Y"\n  time: "%I:%M %p"\n  left: "%d boats of %s are here"\n'
  const de = 'de:\n  date: "%d.%m.%Y"\n  time: "%H:%M"\n  left: "%d Boote sind hier"\n'
  const found = await foundIn({'en.yml': en, 'de.yml': de})
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(['placeholder-mismatch left'])
})

test('a sign that begins a code is no share', async () => {
  expect(
    await foundIn({
      'fr.po': po('fr', {
        'a %%(name) must stand in a format of the harbour': 'le format du port doit avoir %%(name)',
      }),
    }),
  ).toEqual([])
})

test('where words do not tell the language, the path does', async () => {
  const text = JSON.stringify({a: 'Łódź', b: 'Port', c: 'Wróć'})
  const languageOf = async (path: string): Promise<string> =>
    parse((await read(new TextEncoder().encode(text), path))[0]!).language
  expect(await languageOf('res/values-pl/strings.json')).toBe('pl')
  expect(await languageOf('pt-BR.lproj/App.json')).toBe('pt-BR')
  expect(await languageOf('i18n/messages_pl.json')).toBe('pl')
  expect(await languageOf('i18n/messages.json')).toBe('und')
})

test('what a program fills in tells no language', () => {
  const strings = (texts: readonly string[]): string =>
    `<resources>${texts.map((text, i) => `<string name="s${i}">${text}</string>`).join('')}</resources>`
  const languageOf = async (texts: readonly string[]): Promise<string> =>
    parse((await read(new TextEncoder().encode(strings(texts)), 'strings.xml'))[0]!).language
  return expect(
    Promise.all([
      languageOf(['Delete %1$d files', "It\\'s 5 o\\'clock", '%d day', '%d days']),
      languageOf(['%s of %s', '%d boats', 'Send %s %d', '%d%% done']),
      languageOf(['Open {de}', 'Close {la}', 'Save {que}', 'Print {el}']),
    ]),
  ).resolves.toEqual(['en', 'en', 'en'])
})
