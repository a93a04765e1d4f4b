import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const clauses = async (path: string, file: string): Promise<(readonly [string, string])[]> => {
  const [document] = await read(new TextEncoder().encode(file), path)
  return [...clausesOf(parse(document!))].map(({key, text}) => [key, text] as const)
}
const said = async (text: string): Promise<string> =>
  (await clauses('en.json', JSON.stringify({a: text})))[0]![1]

test.each([
  ['#ثورة_الرعاية_الصحية تبدأ', '#ثورة_الرعاية_الصحية تبدأ'],
  ['файл_мой_тест открыт', 'файл_мой_тест открыт'],
  ['请使用_这里_按钮', '请使用_这里_按钮'],
  ['my_big_file is open', 'my_big_file is open'],
  ['это _важно_ всем', 'это важно всем'],
  ['“_really_” so', '“really” so'],
  ['\\_kept_ so', '\\_kept_ so'],
])('an underscore inside a word of any script is no mark of emphasis: %s', async (text, expected) => {
  expect(await said(text)).toBe(expected)
})

test('what the designer of .NET notes, metadata and pictures are no texts, and give none a second one', async () => {
  const data = (name: string, value: string, more = ''): string =>
    `<data name="${name}"${more}><value>${value}</value></data>`
  const picture = ' mimetype="application/x-microsoft.net.object.bytearray.base64"'
  const file = [
    '<?xml version="1.0" encoding="utf-8"?><root>',
    '<resheader name="version"><value>2.0</value></resheader>',
    data('label.Text', 'Boats to row'),
    data('&gt;&gt;label.Name', 'label'),
    data('&gt;&gt;label.ZOrder', '3'),
    data('label.Image', 'AAEAAAD/////', picture),
    data('$this.Text', 'The harbour'),
    '<metadata name="$this.Localizable" type="System.Boolean"><value>True</value></metadata>',
    '</root>',
  ].join('\n')
  expect(await clauses('Form.resx', file)).toEqual([
    ['label.Text', 'Boats to row'],
    ['$this.Text', 'The harbour'],
  ])
})
