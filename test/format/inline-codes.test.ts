import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {clausediff, folderOf} from '../cli/run.ts'

/** The codes of the clauses of the source: how each is shown, and what stands there in the file. */
async function codesOf(file: string, path: string): Promise<[string, string][]> {
  const [document] = await read(new TextEncoder().encode(file), path)
  return clausesOf(parse(document!)).flatMap(({codes = []}) =>
    codes.map(({shown, position: {start, end}}): [string, string] => [
      shown,
      file.slice(start.offset, end.offset),
    ]),
  )
}

const xliff = (units: string): string =>
  `<xliff version="1.2"><file source-language="en" target-language="de"><body>${units}</body></file></xliff>`

test('XLIFF: what stands for something is a code to keep, what says how words look is none', async () => {
  const text =
    'Hello <x id="NAME" equiv-text="{{ name }}"/>, <ph id="1">{0}</ph> and <x id="2"/><x id="3" ctype="lb"/><x id="START_BOLD_TEXT" ctype="x-b" equiv-text="&lt;b&gt;"/>!<x id="5" equiv-text="&lt;/span&gt;"/>'
  expect(await codesOf(xliff(`<trans-unit id="a"><source>${text}</source></trans-unit>`), 'a.xlf')).toEqual([
    ['{{ name }}', '<x id="NAME" equiv-text="{{ name }}"/>'],
    ['{0}', '<ph id="1">{0}</ph>'],
    ['<x id="2"/>', '<x id="2"/>'],
  ])
})

test('TMX: codes by their number, or by what stands in them', async () => {
  const file = `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Of <ph x="1">%s</ph>, <ph>&amp;amp;</ph>.</seg></tuv></tu></body></tmx>`
  expect(await codesOf(file, 'a.tmx')).toEqual([
    ['%s', '<ph x="1">%s</ph>'],
    ['&amp;', '<ph>&amp;amp;</ph>'],
  ])
})

test('a code that the translation lacks is told where it stands in the source', async () => {
  const source =
    'Hello <x id="A" equiv-text="{{ name }}"/>, you have <x id="B" equiv-text="{{ count }}"/> mails'
  const target = 'Hallo <x id="A" equiv-text="{{ name }}"/>, du hast Post'
  const file = xliff(`<trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit>`)
  const {stdout, code} = await clausediff(['check', 'a.xlf', '--format', 'lines'], {
    cwd: folderOf({'a.xlf': file}),
  })
  expect({stdout, code}).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stdout": "a.xlf:1:155: placeholder-mismatch: a target lacks "{{ count }}", expected it as in source
    ",
    }
  `)
})
