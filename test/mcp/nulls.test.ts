import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {expect, test} from 'vitest'
import {withoutNulls} from '../../src/cli/without-nulls.ts'
import {folderOf, root} from '../cli/run.ts'

const passed = (...chunks: (string | Buffer)[]): Promise<string> =>
  text(Readable.from(chunks.map((chunk) => Buffer.from(chunk))).pipe(withoutNulls()))

test('null in the place of what is not there is left out, and nothing else is touched', async () => {
  expect(await passed('{"id":1,"method":"tools/list","par', 'ams":null}\n{"id":2}')).toBe(
    '{"id":1,"method":"tools/list"}\n{"id":2}',
  )
  expect(await passed('{"id":1,"method":"tools/call","params":{"name":"x","arguments":null}}\n')).toBe(
    '{"id":1,"method":"tools/call","params":{"name":"x"}}\n',
  )
  const kept =
    '{"id": 1, "result": null}\n{"id":2,"method":"x","params":{"a":null}}\nnull\n{"params":null\n[null]\n'
  expect(await passed(kept)).toBe(kept)
  const [umlaut] = [Buffer.from('{"method":"ü","params":null}\n')]
  expect(await passed(umlaut.subarray(0, 12), umlaut.subarray(12))).toBe('{"method":"ü"}\n')
})

test('a request with `params: null` is answered', async () => {
  const cwd = folderOf({'a.txt': '1. The fee is 20 euros.\n', 'b.txt': '1. The fee is 30 euros.\n'})
  const server = spawn(process.execPath, [join(root, 'bin/clausediff.js'), 'mcp', 'a.txt', 'b.txt'], {cwd})
  const lines = createInterface({input: server.stdout})[Symbol.asyncIterator]()
  const ask = async (request: object): Promise<unknown> => {
    server.stdin.write(`${JSON.stringify({jsonrpc: '2.0', ...request})}\n`)
    return JSON.parse(((await lines.next()) as {value: string}).value)
  }
  const clientInfo = {name: 'test', version: '1'}
  const params = {protocolVersion: '2025-11-25', capabilities: {}, clientInfo}
  await ask({id: 1, method: 'initialize', params})
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized","params":null}\n')
  expect(await ask({id: 2, method: 'ping', params: null})).toMatchObject({id: 2, result: {}})
  expect(await ask({id: 3, method: 'tools/call', params: {name: 'outline', arguments: null}})).toMatchObject({
    id: 3,
    result: {content: [{type: 'text'}]},
  })
  server.stdin.end()
  expect(await new Promise((resolve) => server.on('exit', resolve))).toBe(0)
})
