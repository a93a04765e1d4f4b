const {existsSync} = require('node:fs')
const {join} = require('node:path')
const vscode = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

let client

/** Starts the server for every text that a config may name; which do, the server finds out. */
exports.activate = async () => {
  client = new LanguageClient(
    'clausediff',
    'clausediff',
    {command: program(), args: ['lsp']},
    {
      documentSelector: [{scheme: 'file'}],
      synchronize: {fileEvents: vscode.workspace.createFileSystemWatcher('**/clausediff.{config,lock}.json')},
    },
  )
  await client.start()
}

exports.deactivate = () => client?.stop()

function program() {
  const named = vscode.workspace.getConfiguration('clausediff').get('path')
  if (named) return named
  // Code of a folder that nobody trusts yet is not run.
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : []
  const name = process.platform === 'win32' ? 'clausediff.cmd' : 'clausediff'
  const own = folders
    .map(({uri}) => join(uri.fsPath, 'node_modules/.bin', name))
    .find((path) => existsSync(path))
  return own ?? name
}
