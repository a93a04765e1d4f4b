import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {foundIn} from './found.ts'

const json = (said: string): string => JSON.stringify({a: said})
const faults = async (en: string, de: string): Promise<string[]> =>
  (await foundIn({'en.json': json(en), 'de.json': json(de)})).filter((one) => one.startsWith('placeholder'))

test.each([
  ['<b>Save</b> all', '<b>Alles sichern', '"<b>…"'],
  ['<b>Save</b> all', '<b>Alles<b> sichern', '"<b>…"'],
  ['Read <a href="x">this</a>', 'Lies <a href="x">dies', '"<a>…"'],
  ['Read <em>this</em>', 'Lies dies</em>', '"…</em>"'],
  ['<0>Save</0> or <1/>', '<0>Sichern</0> oder', '"<1>"'],
])('a tag without its partner: %s / %s', async (en, de, told) => {
  const found = await faults(en, de)
  expect(found.length).toBeGreaterThan(0)
  expect(found[0]).toContain(told)
})

test.each([
  ['<b>Save</b> all', 'Alles sichern'],
  ['<b>Save all', '<b>Alles sichern'],
  ['One<br>two', 'Eins'],
  ['<p>One<p>two', '<p>Eins</p><p>zwei</p>'],
  ['<i><b>Save</b></i>', '<b><i>Sichern</i></b>'],
  ['<1>b</1> of <0>a</0>', '<0>a</0> von <1>b</1>'],
  ['1 < 2', '1 < 2 <3'],
])('tags that both close, or that need no end: %s / %s', async (en, de) => {
  expect(await faults(en, de)).toEqual([])
})

test('in PO, properties, Android and XLIFF as well', async () => {
  const po = (id: string): string => `msgid "<b>Save</b> all"\nmsgstr "${id}"\n`
  expect((await foundIn({'a.po': po('<b>Alles sichern')})).join()).toContain('<b>…')
  const named = {'m_en.properties': 'a=<b>Save</b> all\n', 'm_de.properties': 'a=<b>Alles sichern\n'}
  expect((await foundIn(named)).join()).toContain('<b>…')
  const android = (said: string): string => `<resources><string name="a">${said}</string></resources>`
  const strings = {
    'values-en/strings.xml': android('&lt;b>Save&lt;/b> all'),
    'values-de/strings.xml': android('&lt;b>Alles sichern'),
  }
  expect((await foundIn(strings)).join()).toContain('<b>…')
  const unit = '<source>&lt;b&gt;Save&lt;/b&gt; all</source><target>&lt;b&gt;Alles sichern</target>'
  const xliff = `<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="a">${unit}</trans-unit></body></file></xliff>`
  expect((await foundIn({'a.xlf': xliff})).join()).toContain('<b>…')
})

test('entities of HTML in a message are what they stand for, at their own places', async () => {
  const file = json('Two&nbsp;boats &mdash; 3&nbsp;oars &#8364; AT&T; &bogus; x')
  const [document] = await read(new TextEncoder().encode(file), 'en.json')
  const translation = parse(document!)
  const [clause] = clausesOf(translation)
  expect(clause!.text).toBe('Two boats — 3 oars € AT&T; &bogus; x')
  expect(await foundIn({'en.json': file, 'de.json': json('Zwei Boote – 3 Ruder € AT&T; &bogus; x')})).toEqual(
    [],
  )
})

test('a message that a file has twice is doubted, and no other file lacks it', async () => {
  const found = await foundIn({
    'en.json': '{"a": "One boat", "b": "Two", "a": "A boat"}',
    'de.json': '{"a": "Ein Boot", "b": "Zwei"}',
  })
  expect(found).toEqual([
    'numbering a~2: Unexpected `a` again, expected every key once: this one is kept as a~2',
  ])
})
