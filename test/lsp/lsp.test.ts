import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  ShutdownRequest,
  type TextEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Report} from '../../src/judge/index.ts'
import {clausediff, folderOf} from '../cli/run.ts'
import {type Client, startEditor} from './client.ts'

const legal = `1. Seal

The warden shall keep the seal in the strong room.

2. Loan

No warden may lend the seal to a stranger within ten days.

3. Loss

A warden who loses the seal shall tell the council.
`
const plain = `1. Seal

The keeper shall keep the seal in the strong room.

2. Loan

No keeper may lend the seal to a stranger within ten days.

3. Loss

A keeper who loses the seal shall tell the council.
`
const config = `${JSON.stringify({translations: [{path: 'legal.txt'}, {path: 'plain.txt'}]})}\n`

const project = (): string =>
  folderOf({'clausediff.config.json': config, 'legal.txt': legal, 'plain.txt': plain})

/** What matters of a diagnostic, in one line. */
const lineOf = ({range: {start, end}, code, message}: Diagnostic): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${code}: ${message}`

async function inEditor<T>(folder: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = await startEditor(folder)
  const result = await run(client)
  expect(await client.stop()).toBe(0)
  return result
}

describe('an editor', () => {
  test('is told what check finds, in each file that it is about, and again after an edit', async () => {
    const folder = project()
    await inEditor(folder, async (client) => {
      const first = client.next('legal.txt')
      client.open('legal.txt', legal)
      const before = (await first).map(lineOf)
      expect(before.some((line) => line.includes('term-divergence'))).toBe(true)
      const edited = legal.replace('ten days', 'nine days')
      const second = client.next('legal.txt')
      client.change('legal.txt', edited)
      const after = await second
      expect(after.map(lineOf).filter((line) => line.includes('number-mismatch'))).toHaveLength(1)
      const [number] = after.filter(({code}) => code === 'number-mismatch')
      expect(edited.split('\n')[number!.range.start.line]!.slice(number!.range.start.character)).toMatch(
        /^nine/,
      )
      expect(number!.relatedInformation![0]!.location.uri).toBe(client.uri('plain.txt'))
      expect(number!.codeDescription!.href).toContain('number-mismatch')
    })
  })

  test('that asks for diagnostics is answered, and is sent none', async () => {
    const folder = project()
    const client = await startEditor(folder, {textDocument: {diagnostic: {}}})
    let sent = 0
    void client.next('legal.txt').then(() => sent++)
    client.open('legal.txt', legal)
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: {uri: client.uri('legal.txt')},
    })
    expect(report.kind).toBe('full')
    expect(report).toHaveProperty('items.length')
    expect((report as {items: Diagnostic[]}).items.length).toBeGreaterThan(0)
    expect(sent).toBe(0)
    await client.stop()
  })

  test('says the same of an edited text as check of the saved one, finding by finding', async () => {
    const edited = legal.replace('ten days', 'nine days').replace('No warden may', 'A warden may')
    const client = await startEditor(project())
    client.open('legal.txt', legal)
    await client.next('legal.txt')
    client.change('legal.txt', edited)
    const told = await client.next('legal.txt')
    await client.stop()
    const {stdout} = await clausediff(['check', '--format', 'json', '--fail-on', 'never'], {
      cwd: folderOf({'clausediff.config.json': config, 'legal.txt': edited, 'plain.txt': plain}),
    })
    const {findings} = JSON.parse(stdout) as Report
    const expected = findings.flatMap(({rule, clause, message, renderings}) => {
      const place = renderings.find(({translation}) => translation === 'legal')
      if (!place) return []
      const {start, end} = place.position
      return [
        `${start.line - 1}:${start.column - 1}-${end.line - 1}:${end.column - 1} ${rule}: ${clause}: ${message}`,
      ]
    })
    expect(expected.length).toBeGreaterThan(2)
    const lacking = '4:3-4:7 negation-mismatch: 2: `plain` says "No keeper", `legal` has no "No"'
    expect(told.map(lineOf)).toEqual([...expected.slice(0, 3), lacking, ...expected.slice(3)])
  })

  test('sees the other texts, jumps to them, and renames a term in one of them', async () => {
    const folder = project()
    await inEditor(folder, async ({connection, open, uri}) => {
      open('legal.txt', legal)
      const textDocument = {uri: uri('legal.txt')}
      const warden = {textDocument, position: {line: 2, character: 5}}
      const hover = await connection.sendRequest(HoverRequest.type, warden)
      expect(hover).toMatchInlineSnapshot(`
        {
          "contents": {
            "kind": "markdown",
            "value": "**warden / keeper**

        - legal: warden ×3 (1, 2, 3)
        - plain: keeper ×3 (1, 2, 3)

        ---

        1

        **plain**: Seal The keeper shall keep the seal in the strong room.",
          },
          "range": {
            "end": {
              "character": 10,
              "line": 2,
            },
            "start": {
              "character": 4,
              "line": 2,
            },
          },
        }
      `)
      const definition = await connection.sendRequest(DefinitionRequest.type, warden)
      expect(definition).toEqual([
        {uri: uri('plain.txt'), range: {start: {line: 0, character: 3}, end: {line: 2, character: 50}}},
      ])
      const places = await connection.sendRequest(ReferencesRequest.type, {
        ...warden,
        context: {includeDeclaration: true},
      })
      expect(
        places!.map(({uri: at, range: {start}}) => `${at.slice(-9)} ${start.line}:${start.character}`),
      ).toEqual([
        'legal.txt 2:4',
        'legal.txt 6:3',
        'legal.txt 10:2',
        'plain.txt 2:4',
        'plain.txt 6:3',
        'plain.txt 10:2',
      ])
      const edit = await connection.sendRequest(RenameRequest.type, {...warden, newName: 'guardian'})
      expect(applied(legal, edit!.changes![uri('legal.txt')]!)).toBe(legal.replaceAll('warden', 'guardian'))
      const symbols = await connection.sendRequest(DocumentSymbolRequest.type, {textDocument})
      expect(symbols!.map(({name}) => name)).toEqual(['1', '2', '3'])
      const found = await connection.sendRequest(WorkspaceSymbolRequest.type, {query: 'loa'})
      expect(found!.map(({name, containerName}) => `${containerName} ${name}`)).toEqual([
        'legal 2 Loan',
        'plain 2 Loan',
      ])
      const lenses = await connection.sendRequest(CodeLensRequest.type, {textDocument})
      expect(lenses!.map(({command}) => command!.title)).toMatchInlineSnapshot(`
        [
          "1 · 1 warning",
          "2 · 1 warning",
          "3 · 1 warning",
        ]
      `)
    })
  })

  test('is offered the words of the other translation', async () => {
    await inEditor(project(), async (client) => {
      client.open('legal.txt', legal)
      const diagnostics = await client.next('legal.txt')
      const [term] = diagnostics.filter(({code}) => code === 'term-divergence')
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: {uri: client.uri('legal.txt')},
        range: term!.range,
        context: {diagnostics: [term!]},
      })
      const [action] = actions as CodeAction[]
      expect(action!.title).toBe('Use "keeper" as plain does')
      expect(applied(legal, action!.edit!.changes![client.uri('legal.txt')]!)).toBe(
        legal.replace('warden', 'keeper'),
      )
    })
  })

  test('is offered what can be done in a range, whatever it knows to stand there', async () => {
    await inEditor(project(), async (client) => {
      client.open('legal.txt', legal)
      const diagnostics = await client.next('legal.txt')
      const [term] = diagnostics.filter(({code}) => code === 'term-divergence')
      const titlesIn = async (range: Range): Promise<string[]> =>
        (
          (await client.connection.sendRequest(CodeActionRequest.type, {
            textDocument: {uri: client.uri('legal.txt')},
            range,
            context: {diagnostics: []},
          })) as CodeAction[]
        ).map(({title}) => title)
      const {start} = term!.range
      expect(await titlesIn({start, end: start})).toContain('Use "keeper" as plain does')
      expect(await titlesIn({start: {line: 1, character: 0}, end: {line: 1, character: 0}})).toEqual([])
    })
  })

  test('accepts, ignores and prefers: written into lock, config and termbase, and told no more', async () => {
    const folder = project()
    await inEditor(folder, async (client) => {
      client.open('legal.txt', legal.replace('ten days', 'nine days'))
      let diagnostics = await client.next('legal.txt')
      const decide = async (rule: string, title: RegExp): Promise<void> => {
        const [diagnostic] = diagnostics.filter(({code}) => code === rule)
        const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
          textDocument: {uri: client.uri('legal.txt')},
          range: diagnostic!.range,
          context: {diagnostics: [diagnostic!]},
        })) as CodeAction[]
        const {command} = actions.find((action) => title.test(action.title))!
        const told = client.next('legal.txt')
        await client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: command!.command,
          arguments: command!.arguments!,
        })
        diagnostics = await told
      }
      await decide('number-mismatch', /^Accept/)
      expect(diagnostics.filter(({code}) => code === 'number-mismatch')).toEqual([])
      expect(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')).toContain('number-mismatch')
      await decide('term-divergence', /^Prefer "keeper"/)
      expect(diagnostics.map(({code}) => code)).toContain('term-deprecated')
      expect(readFileSync(join(folder, 'terms.csv'), 'utf8')).toMatch(/warden.*deprecated/)
      await decide('term-deprecated', /^Ignore here/)
      expect(JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8')).ignore).toHaveLength(1)
    })
  })

  test('that shuts the server down gets an error for what it asks behind that', async () => {
    const client = await startEditor(project())
    client.open('legal.txt', legal)
    await client.next('legal.txt')
    await client.connection.sendRequest(ShutdownRequest.type)
    await expect(
      client.connection.sendRequest(HoverRequest.type, {
        textDocument: {uri: client.uri('legal.txt')},
        position: {line: 2, character: 5},
      }),
    ).rejects.toThrow('shutting down')
    client.process.kill()
  })

  test('whose text cannot be compared is told why at its top, and again when it can', async () => {
    await inEditor(project(), async (client) => {
      client.open('legal.txt', '\n')
      expect((await client.next('legal.txt')).map(({message}) => message)).toEqual([
        '`legal.txt` is empty: expected the text of a translation',
      ])
      client.change('legal.txt', legal)
      expect((await client.next('legal.txt')).every(({code}) => code !== undefined)).toBe(true)
    })
  })

  test('compares a text with those of its own document, where a config has many', async () => {
    const folder = folderOf({
      'clausediff.config.json': '{"documents": [{"path": "{translation}/{name}.txt"}]}',
      'one/seal.txt': legal,
      'two/seal.txt': plain,
      'one/loan.txt': '1. The loan runs for 3 years.\n',
      'two/loan.txt': '1. The loan runs for 4 years.\n',
    })
    await inEditor(folder, async (client) => {
      client.open('one/loan.txt', '1. The loan runs for 3 years.\n')
      expect((await client.next('one/loan.txt')).map(({code}) => code)).toEqual(['number-mismatch'])
      client.open('one/seal.txt', legal)
      const seal = await client.next('one/seal.txt')
      expect(
        new Set(seal.flatMap((one) => one.relatedInformation ?? []).map(({location}) => location.uri)),
      ).toEqual(new Set([client.uri('two/seal.txt')]))
    })
  })

  test('that opens a file of no project is told nothing', async () => {
    await inEditor(folderOf({'alone.txt': legal}), async ({connection, open, uri}) => {
      open('alone.txt', legal)
      const position = {line: 2, character: 5}
      expect(
        await connection.sendRequest(HoverRequest.type, {textDocument: {uri: uri('alone.txt')}, position}),
      ).toBe(null)
    })
  })
})

/** A text after edits that do not touch each other. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const document = TextDocument.create('file:///x', 'plaintext', 1, text)
  return TextDocument.applyEdits(document, [...edits])
}

/** A message as it goes over the wire. */
const framed = (content: string): string => `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`

test.each([
  [
    'textDocument/hover',
    {textDocument: {uri: 'file:///a.txt'}, position: null},
    '`position` is null, expected an object',
  ],
  ['textDocument/definition', {textDocument: {}}, '`textDocument.uri` is missing, expected a text'],
  [
    'textDocument/rename',
    {textDocument: {uri: 'file:///a.txt'}, position: {line: -1, character: 0}, newName: 'x'},
    '`position.line` is -1, expected a whole number, 0 or more',
  ],
  [
    'textDocument/codeAction',
    {
      textDocument: {uri: 'file:///a.txt'},
      range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
      context: {diagnostics: [null]},
    },
    '`context.diagnostics[0]` is null, expected an object',
  ],
  ['workspace/symbol', {query: 5}, '`query` is 5, expected a text'],
  [
    'workspace/executeCommand',
    {command: 'clausediff.accept', arguments: {}},
    '`arguments` is {}, expected a list',
  ],
  ['textDocument/diagnostic', {}, '`textDocument` is missing, expected an object'],
])('%s with other parameters is refused with what is wrong in them', async (method, params, wrong) => {
  await inEditor(project(), async ({connection}) => {
    const answer = connection.sendRequest(method, params as object)
    await expect(answer).rejects.toMatchObject({code: -32602, message: `${method}: ${wrong}`})
  })
})

test('ten thousand messages that are none do not end the server', async () => {
  const client = await startEditor(project())
  const {stdin} = client.process
  const shapes = [
    (i: number) => framed(`{"jsonrpc":"2.0","id":"x${i}","method":"textDocument/hover","params":${i}}`),
    (i: number) =>
      framed(
        `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///${i}"}}}`,
      ),
    (i: number) => framed(`{"jsonrpc":"2.0","id":"y${i}","method":"nothing/like/it"}`),
    () => framed('[]'),
    () => framed('{no'),
    () => 'Length: 3\r\n\r\n',
    () => 'Content-Length: many\r\n\r\n{}',
    () => 'noise\r\n',
    () => framed('{"id":null}'),
    (i: number) =>
      framed(
        `{"jsonrpc":"2.0","id":"z${i}","method":"textDocument/rename","params":{"textDocument":{"uri":"untitled:${i}"},"position":{"line":-1,"character":1e9},"newName":7}}`,
      ),
  ]
  for (let i = 0; i < 10_000; i++) stdin!.write(shapes[i % shapes.length]!(i))
  client.open('legal.txt', legal)
  expect((await client.next('legal.txt')).length).toBeGreaterThan(0)
  expect(await client.stop()).toBe(0)
})

test.each([
  ['the end of input', (client: Client) => client.process.stdin!.end()],
  [
    'half a message and the end of input',
    (client: Client) => client.process.stdin!.end('Content-Length: 100\r\n\r\n{"a'),
  ],
  [
    'an editor that no longer listens',
    (client: Client) => {
      client.process.stdout!.destroy()
      client.process.stdin!.end()
    },
  ],
])('%s ends the server', async (_what, act) => {
  const client = await startEditor(project())
  client.open('legal.txt', legal)
  await client.next('legal.txt')
  const ended = new Promise((resolve) => client.process.on('exit', resolve))
  act(client)
  expect(await ended).not.toBe(null)
})
