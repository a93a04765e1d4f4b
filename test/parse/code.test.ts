import {expect, test} from 'vitest'
import {read, sourceOf} from '../../src/format/index.ts'
import {type Clause, clausesOf, parse} from '../../src/parse/index.ts'
import {compare} from '../../src/project/index.ts'

const codeOf = ({text, code = []}: Clause): string[] =>
  code.flatMap((_, at) => (at % 2 === 0 ? [text.slice(code[at], code[at + 1])] : []))

async function allCode(text: string, path: string): Promise<string[]> {
  const [document] = await read(new TextEncoder().encode(text), path)
  return clausesOf(parse(document!)).flatMap(codeOf)
}

test.each([
  [
    'text.md',
    '# Doors\n\nCall `shut the door` or <kbd>shut it</kbd>.\n\n```js\nconst door = find()\n\ndoor.open()\n```\n',
    ['shut the door', 'shut it', 'const door = find() door.open()'],
  ],
  [
    'text.mdx',
    '# Doors\n\nCall `shut the door` now, or press <kbd>shut it</kbd>.\n\n<Tabs>\n```js\nfind the door\n```\n</Tabs>\n',
    ['shut the door', 'shut it', 'find the door'],
  ],
  [
    'text.adoc',
    '= Doors\n\n== Use\n\nCall `shut the door` at night.\n\n----\nfind the door\n----\n\nIt shuts.\n',
    ['shut the door', 'find the door'],
  ],
  [
    'text.rst',
    'Doors\n=====\n\nCall ``shut the door`` at night::\n\n    find the door\n\nIt shuts.\n',
    ['shut the door', 'find the door'],
  ],
  [
    'text.html',
    '<!doctype html><h1>Doors</h1><p>Call <code>shut the <b>door</b></code> at night.</p><pre>find the door</pre><p>It shuts.</p>',
    ['shut the door', 'find the door'],
  ],
  [
    'text.dbk',
    '<article xmlns="http://docbook.org/ns/docbook"><title>Doors</title><para>Call <command>shut the door</command> at night.</para><programlisting>find the door</programlisting><para>It shuts.</para></article>',
    ['shut the door', 'find the door'],
  ],
])('%s: what is written for a machine is known as such', async (path, text, code) => {
  expect(await allCode(text, path)).toEqual(code)
})

const findingsOf = async (texts: Record<string, string>): Promise<string[]> => {
  const files = Object.entries(texts).map(([id, text]) =>
    sourceOf(text, `${id}.md`, {id, language: id, ...(id === 'en' && {role: 'source' as const})}),
  )
  const {report} = await compare(files)
  return report.findings.map(({rule, message}) => `${rule}: ${message}`)
}

test('code that a translation keeps is not left untranslated, words beside it are', async () => {
  const command = 'open the door and then shut the window'
  const kept = await findingsOf({
    en: `# Doors\n\nThey open.\n\nTo air the house, type \`${command}\` every morning.\n\n\`\`\`\n${command}\n\`\`\`\n`,
    de: `# Türen\n\nSie gehen auf.\n\nUm das Haus zu lüften, schreibt man \`${command}\` jeden Morgen.\n\n\`\`\`\n${command}\n\`\`\`\n`,
    ru: `# Двери\n\nОни открываются.\n\nЧтобы проветрить дом, каждое утро пишут \`${command}\`.\n\n\`\`\`\n${command}\n\`\`\`\n`,
  })
  expect(kept).toEqual([])
  const left = await findingsOf({
    en: `# Doors\n\nThey open.\n\nTo air the house, ${command} every morning.\n`,
    de: `# Türen\n\nSie gehen auf.\n\nUm das Haus zu lüften, ${command} jeden Morgen.\n`,
  })
  expect(left.filter((line) => line.startsWith('untranslated'))).toHaveLength(1)
})

test('between languages a name in code is no other name of a thing', async () => {
  const parts = ['kitchen', 'cellar', 'garden', 'attic', 'stable', 'tower', 'library', 'chapel']
  const names = ['Küche', 'Keller', 'Garten', 'Speicher', 'Stall', 'Turm', 'Bücherei', 'Kapelle']
  const findings = await findingsOf({
    en: parts.map((part) => `The wreath of the ${part} is shown by \`wreath: ${part}\`.\n\n`).join(''),
    de: names.map((name, at) => `Den Kranz bei ${name} zeigt \`wreath: ${parts[at]}\`.\n\n`).join(''),
  })
  expect(findings.filter((line) => line.startsWith('term-'))).toEqual([])
})

const keysOf = async (text: string, path: string): Promise<string[]> => {
  const [document] = await read(new TextEncoder().encode(text), path)
  return clausesOf(parse(document!)).map(({key, text: own}) => `${key} ${own}`)
}

test.each([
  [
    'text.adoc',
    '= Doors\n\nTo open a door:\n[source,console]\n----\n$ find door\n\n2.1.0 found\n----\n\nIt is open.\n',
  ],
  ['text.rst', 'Doors\n=====\n\nTo open a door::\n\n    $ find door\n\n    2.1.0 found\n\nIt is open.\n'],
  [
    'text.dbk',
    '<article xmlns="http://docbook.org/ns/docbook"><title>Doors</title><para>To open a door:</para><screen>$ find door\n\n2.1.0 found</screen><para>It is open.</para></article>',
  ],
])('%s: a block of code is one clause, and holds no number of the text', async (path, text) => {
  expect(await keysOf(text, path)).toEqual([
    'p1 Doors',
    'p2 To open a door:',
    'p3 $ find door 2.1.0 found',
    'p4 It is open.',
  ])
})

test('where a reference leads is no text left untranslated', async () => {
  const code = await allCode('= Doors\n\n== Use\n\nSee <<how-doors-open#how-doors-open>>.\n', 'text.adoc')
  expect(code).toEqual(['how-doors-open#how-doors-open'])
})

test.each([
  ['Call `shut the door` or ``open it``.', ['`shut the door`', '``open it``']],
  ["He said `so' and `no', not more.", []],
])('backticks around code in messages: %s', async (text, code) => {
  const bytes = new TextEncoder().encode(JSON.stringify({door: text}))
  const [document] = await read(bytes, 'text.json')
  expect(clausesOf(parse(document!)).flatMap(codeOf)).toEqual(code)
})

test('words in code are not glued', async () => {
  const glued = (text: string): Promise<string[]> =>
    findingsOf({
      en: `# Doors\n\n${text}\n\nThey shut.\n`,
      de: '# Türen\n\nMan schreibt so.\n\nSie gehen zu.\n',
    }).then((lines) => lines.filter((line) => line.startsWith('glued-text')))
  expect(await glued('Write `door:open[Handle]` so.')).toEqual([])
  expect(await glued('Write the door,Handle so.')).toHaveLength(1)
})

test('messages that are looked up by their names may stand in any order', async () => {
  const names = ['door', 'lock', 'hinge', 'key', 'frame']
  const file = (id: string, order: readonly string[]): Promise<string[][]> =>
    read(
      new TextEncoder().encode(
        `<resources>${order.map((name) => `<string name="${name}">${id} ${name} of ${names.indexOf(name) + 2}</string>`).join('')}</resources>`,
      ),
      `${id}.xml`,
      {id, language: 'en'},
    ) as never
  const {report} = await compare([
    ...((await file('one', names)) as never[]),
    ...((await file('two', ['key', 'frame', 'door', 'lock', 'hinge'])) as never[]),
  ])
  expect(report.findings.filter(({rule}) => rule === 'structure')).toEqual([])
})

test('a month in code that is left as it is is not lost in a language that calls it otherwise', async () => {
  const log = '```\nDate: Mon Mar 17 21:52 2008\n```'
  const lines = await findingsOf({
    en: `# Doors\n\nThe log says:\n\n${log}\n\nIt is read daily.\n`,
    fr: `# Portes\n\nLe journal dit :\n\n${log}\n\nOn le lit chaque jour.\n`,
  })
  expect(lines.filter((line) => line.startsWith('number'))).toEqual([])
})

test('a backtick ends an address', async () => {
  const messages = (text: string, id: string): Promise<unknown> =>
    read(new TextEncoder().encode(JSON.stringify({door: text, lock: 'It turns.'})), `${id}.json`, {
      id,
      language: id,
    })
  const files = await Promise.all([
    messages('See `https://door.example/one` for more.', 'en'),
    messages('Siehe https://door.example/one für mehr.', 'de'),
  ])
  const {report} = await compare((files as never[][]).flat())
  expect(report.findings.filter(({rule}) => rule === 'entity-mismatch')).toEqual([])
})

test.each([
  ['a list of paths', '- src/\n- docs/\n- lib/\n- en/\n- fr/\n- main/\n- zh/\n'],
  ['names of things that count', 'HD 50554 b, K 2 b, HAT P 24 b, TOI 7 c.'],
])('%s is not left untranslated', async (_, kept) => {
  const lines = await findingsOf({
    en: `# Doors\n\nThese are known:\n\n${kept}\n\nThey open.\n`,
    de: `# Türen\n\nDiese sind bekannt:\n\n${kept}\n\nSie gehen auf.\n`,
  })
  expect(lines.filter((line) => line.startsWith('untranslated'))).toEqual([])
})
