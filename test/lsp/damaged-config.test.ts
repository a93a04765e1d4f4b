import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol/node'
import {folderOf} from '../cli/run.ts'
import {startEditor} from './client.ts'

const config = `${JSON.stringify({translations: [{path: 'a.txt'}, {path: 'b.txt'}]})}\n`
const text = '1. The fee is 20 euros.\n\n2. The keeper opens the gate.\n'

test('a damaged config is told at the top of the text that is open, until it is mended', async () => {
  const folder = folderOf({
    'clausediff.config.json': '{"translations": [',
    'a.txt': text,
    'b.txt': text.replace('20', '30'),
  })
  const editor = await startEditor(folder)
  const opened = editor.next('a.txt')
  editor.open('a.txt', text)
  const line = 'config `clausediff.config.json` is no JSON: line 1, column 19: it ends too early'
  expect((await opened).map(({message, range}) => [message, range.start.line])).toEqual([[line, 0]])
  const asked = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: {uri: editor.uri('a.txt')},
  })
  expect(asked).toMatchObject({items: [{message: line}]})

  writeFileSync(join(folder, 'clausediff.config.json'), config)
  const cleared = editor.next('a.txt')
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{uri: editor.uri('clausediff.config.json'), type: 2}],
  })
  expect(await cleared).toEqual([])
  expect((await editor.next('a.txt')).map(({code}) => code)).toEqual(['number-mismatch'])
  await editor.stop()
})
