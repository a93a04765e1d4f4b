import {expect, test} from 'vitest'
import {annotateUnits, read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The file with a note at a word of it. */
async function noted(file: string, word: string, path: string): Promise<string> {
  const start = file.indexOf(word)
  const made = await annotateUnits(bytesOf(file), path, [
    {start, end: start + word.length, text: 'must ≠ <may> & “so”'},
  ])
  return new TextDecoder().decode(made)
}

const note = 'must ≠ &lt;may&gt; &amp; “so”</note>'

test('XLIFF 1.2: behind the target, or the source where there is none', async () => {
  const unit =
    '<trans-unit id="1"><source>One</source><target>Eins</target><alt-trans><target>1</target></alt-trans></trans-unit>'
  const other = '<trans-unit id="2"><source>Two</source></trans-unit>'
  const file = `<xliff version="1.2"><file><body>${unit}${other}</body></file></xliff>`
  expect(await noted(file, 'Eins', 'a.xlf')).toBe(
    file.replace('Eins</target>', `Eins</target><note from="clausediff">${note}`),
  )
  expect(await noted(file, 'Two', 'a.xlf')).toBe(
    file.replace('Two</source>', `Two</source><note from="clausediff">${note}`),
  )
})

test('XLIFF 2: into the notes of the unit, or before its segments', async () => {
  const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">'
  const file = `${head}<unit id="1"><notes><note>old</note></notes><segment><source>One</source></segment></unit><unit id="2"><segment><source>Two</source></segment></unit></file></xliff>`
  expect(await noted(file, 'One', 'a.xlf')).toBe(
    file.replace('</notes>', `<note category="clausediff">${note}</notes>`),
  )
  expect(await noted(file, 'Two', 'a.xlf')).toBe(
    file.replace('"2"><segment>', `"2"><notes><note category="clausediff">${note}</notes><segment>`),
  )
})

test('TMX: before the languages; the texts stay as they were', async () => {
  const file =
    '<tmx version="1.4"><header srclang="en"/><body><tu tuid="1"><prop type="x">y</prop><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv></tu></body></tmx>'
  const made = await noted(file, 'Eins', 'a.tmx')
  expect(made).toBe(file.replace('"1">', `"1"><note>${note}`))
  const texts = async (one: string): Promise<string[]> =>
    (await read(bytesOf(one), 'a.tmx')).flatMap((document) =>
      clausesOf(parse(document)).map(({text}) => text),
    )
  expect(await texts(made)).toEqual(await texts(file))
})

test('UTF-16 stays, another encoding is refused', async () => {
  const file =
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="de"><seg>Übel</seg></tuv></tu></body></tmx>'
  const wide = new Uint8Array(Buffer.from(`\ufeff${file}`, 'utf16le'))
  const made = await annotateUnits(wide, 'a.tmx', [{start: file.indexOf('Übel') + 1, end: 0, text: 'ü'}])
  expect(Buffer.from(made).toString('utf16le')).toBe(`\ufeff${file.replace('<tu>', '<tu><note>ü</note>')}`)
  await expect(annotateUnits(new Uint8Array(Buffer.from(file, 'latin1')), 'a.tmx', [])).rejects.toThrow(
    'UTF-8',
  )
})
