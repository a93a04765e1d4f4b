import {expect, test} from 'vitest'
import {type Document, formats, isRead, read, sourceOf, textFormats} from '../../src/format/index.ts'
import {clausesOf, parse, pointOf} from '../../src/parse/index.ts'
import {compare} from '../../src/project/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('every format is read, or says what to do instead; ids and extensions are its own', () => {
  expect(formats.filter((format) => isRead(format) === (format.advice !== undefined))).toEqual([])
  const names = formats.flatMap(({id, extensions}) => [id, ...extensions])
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
})

test.each(textFormats.map(({name, extensions}) => [name, extensions[0]!]))(
  '%s: a file and a text of its name are one',
  async (_, extension) => {
    const path = `law${extension}`
    const value = '\ufeff1.\t**Agents** \\* report.\r\n\r\n2.\tReports &amp; more.\r\n'
    const [document, ...others] = await read(bytesOf(value), path, {title: 'Law'})
    expect(others).toEqual([])
    expect(document!.value).toBe(value)
    expect(parse(document!)).toEqual(parse(sourceOf(value, path, {title: 'Law'})))
    const translation = parse(document!)
    for (const {runs, text} of clausesOf(translation)) {
      for (let i = 0; i < runs.length; i += 3) {
        const [at, from, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
        expect(value.slice(from, from + length)).toBe(text.slice(at, at + length))
      }
    }
  },
)

test('messages call a file as they are told, reports by its path', async () => {
  const how = {called: 'main:a.txt'}
  const [document] = await read(bytesOf('1. One.'), 'a.txt', {}, how)
  expect([document!.path, document!.data.clausediff.id]).toEqual(['a.txt', 'a'])
  await expect(read(bytesOf(' '), 'a.txt', {}, how)).rejects.toThrow('`main:a.txt` is empty')
  await expect(read(bytesOf('{\\rtf1 x}'), 'a.txt', {}, how)).rejects.toThrow('`main:a.txt` is RTF')
})

/** A text out of a packed file: three paragraphs, each a line. */
const packed = (fee: number): Document => {
  const value = `Law\n1. Agents pay ${fee} euros.\n2. Agents report.\n`
  return {
    ...sourceOf(value, `${fee}.docx`),
    places: ['¶ 1', '¶ 3', '¶ 4', ''],
    contents: () => ({markup: {edits: [], bold: [], headings: new Map(), quotes: []}}),
  }
}

test('places of a packed file are called as a person would call them', async () => {
  const translation = parse(packed(20))
  expect(pointOf(translation, 7)).toEqual({line: 2, column: 4, offset: 7, place: '¶ 3'})
  const {report} = await compare([packed(20), packed(30)])
  const found = report.findings.find(({rule}) => rule === 'number-mismatch')
  expect(found?.renderings.map(({path, position}) => [path, position.start.place])).toEqual([
    ['20.docx', '¶ 3'],
    ['30.docx', '¶ 3'],
  ])
})

test('parts that a file names are clauses, the others regions, whatever the format', () => {
  const value = 'key: A.1 = One & only.\n# aside\nkey: A.2 = Two.\n'
  const translation = parse({
    ...sourceOf(value, 'law.ini'),
    contents: () => ({
      units: [
        {label: 'A.1', text: 'One and only.', runs: [0, 11, 4, 8, 17, 5], start: 0, end: 22},
        {text: '# aside', runs: [0, 23, 7], start: 23, end: 30, doubts: ['Unexpected aside.']},
        {label: 'A.2', text: 'Two.', runs: [0, 42, 4], start: 31, end: 46},
      ],
    }),
  })
  expect(
    translation.children.map((node) => ('key' in node ? node.key : `${node.type} ${node.text}`)),
  ).toEqual(['A.1', 'region # aside', 'A.2'])
  expect(translation.doubts.map(({message, position}) => [message, position?.start.line])).toEqual([
    ['Unexpected aside.', 2],
  ])
})
