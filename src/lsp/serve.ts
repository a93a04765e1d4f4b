import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type TextDocuments as OpenTexts,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../version.ts'
import {answerRequests, capabilities} from './answers.ts'
import {Desk} from './desk.ts'
import type {Host} from './host.ts'

/** Files that decide what is said of a text beside the texts themselves. */
const watched = ['**/clausediff.config.json', '**/clausediff.lock.json', '**/*.{csv,tbx}']

/**
 * Answers an editor: LSP 3.18. Positions are UTF-16, which every client understands. A client that asks for diagnostics
 * is told when to ask again; to any other they are sent.
 *
 * @param host turns the editor's URIs into paths and back, and reads files
 */
export function serve(connection: Connection, host: Host): void {
  let client: InitializeParams['capabilities'] = {}
  let isShut = false
  const desk = new Desk(host, {
    publish(uri, diagnostics) {
      if (!client.textDocument?.diagnostic) quietly(() => connection.sendDiagnostics({uri, diagnostics}))
    },
    changed() {
      if (client.workspace?.diagnostics?.refreshSupport) {
        quietly(() => connection.sendRequest(DiagnosticRefreshRequest.type))
      }
      if (client.workspace?.codeLens?.refreshSupport) {
        quietly(() => connection.sendRequest(CodeLensRefreshRequest.type))
      }
    },
    fail: (line) => quietly(() => connection.console.error(line)),
    refuse: (line) => quietly(() => connection.window.showErrorMessage(line)),
  })

  connection.onInitialize((params) => {
    client = params.capabilities
    return {capabilities, serverInfo: {name: 'clausediff', version}}
  })
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) watchFiles(connection)
  })
  connection.onShutdown(() => {
    isShut = true
    desk.close()
  })

  const documents = new TextDocuments(TextDocument)
  followTexts(connection, documents, host, desk, () => isShut)
  answerRequests(connection, host, desk, () => isShut)
  documents.listen(connection)
  connection.listen()
}

function watchFiles(connection: Connection): void {
  void connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: watched.map((globPattern) => ({globPattern})),
    })
    .catch(() => {})
}

/** Tells the desk what is typed, closed and stored. */
function followTexts(
  connection: Connection,
  documents: OpenTexts<TextDocument>,
  host: Host,
  desk: Desk,
  isShut: () => boolean,
): void {
  const edit = (uri: string, text: string | undefined): void => {
    const file = host.toPath(uri)
    if (file !== undefined && !isShut()) void desk.edit(file, text)
  }
  const stored = (uri: string): void => {
    const file = host.toPath(uri)
    if (file !== undefined) void desk.stored(file)
  }
  documents.onDidChangeContent(({document}) => edit(document.uri, document.getText()))
  documents.onDidClose(({document}) => edit(document.uri, undefined))
  documents.onDidSave(({document}) => stored(document.uri))
  connection.onDidChangeWatchedFiles(({changes}) => {
    for (const {uri} of changes) stored(uri)
  })
}

/** An editor that is gone is told nothing: the end of its input ends the server. */
function quietly(send: () => unknown): void {
  try {
    void Promise.resolve(send()).catch(() => {})
  } catch {
    // It is gone.
  }
}
