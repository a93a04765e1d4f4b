import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../version.ts'
import {actionsFor} from './actions.ts'
import {decisionNames, isDecision} from './decisions.ts'
import {Desk} from './desk.ts'
import type {Host} from './host.ts'
import {hoverAt} from './hover.ts'
import {lensesOf} from './lenses.ts'
import {nextTranslation, references} from './navigation.ts'
import {spotAt} from './place.ts'
import {rename, renamedAt} from './rename.ts'
import type {Compared} from './session.ts'
import {findSymbols, outlineOf} from './symbols.ts'

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeLensProvider: {},
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
  executeCommandProvider: {commands: [...decisionNames]},
  renameProvider: {prepareProvider: true},
  diagnosticProvider: {identifier: 'clausediff', interFileDependencies: true, workspaceDiagnostics: false},
}

/** Files that decide what is said of a text beside the texts themselves. */
const watched = ['**/clausediff.config.json', '**/clausediff.lock.json', '**/*.{csv,tbx}']

/**
 * Answers an editor: LSP 3.18. Positions are UTF-16, which every client understands. A client that asks for diagnostics
 * is told when to ask again; to any other they are sent.
 */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument)
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

  /** The library answers what is asked after `shutdown`; the protocol wants an error. */
  const whileUp = <T>(answer: () => T): T => {
    if (isShut) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shutting down')
    return answer()
  }

  /** Answers about one text; nothing where it belongs to no project or cannot be compared. */
  async function about<T>(
    uri: string,
    answer: (compared: Compared, file: string) => T | undefined,
  ): Promise<T | null> {
    return whileUp(async () => {
      const file = host.toPath(uri)
      const compared = file === undefined ? undefined : await desk.compared(file)
      return (file !== undefined && compared ? answer(compared, file) : undefined) ?? null
    })
  }

  connection.onInitialize((params) => {
    client = params.capabilities
    return {capabilities, serverInfo: {name: 'clausediff', version}}
  })
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: watched.map((globPattern) => ({globPattern})),
        })
        .catch(() => {})
    }
  })
  connection.onShutdown(() => {
    isShut = true
    desk.close()
  })

  documents.onDidChangeContent(({document}) => {
    const file = host.toPath(document.uri)
    if (file !== undefined && !isShut) void desk.edit(file, document.getText())
  })
  documents.onDidClose(({document}) => {
    const file = host.toPath(document.uri)
    if (file !== undefined && !isShut) void desk.edit(file, undefined)
  })
  documents.onDidSave(({document}) => {
    const file = host.toPath(document.uri)
    if (file !== undefined) void desk.stored(file)
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    for (const {uri} of changes) {
      const file = host.toPath(uri)
      if (file !== undefined) void desk.stored(file)
    }
  })

  connection.languages.diagnostics.on(({textDocument: {uri}}) =>
    whileUp(async () => {
      const file = host.toPath(uri)
      return {kind: 'full' as const, items: file === undefined ? [] : await desk.diagnostics(file, uri)}
    }),
  )
  const spotOf = (
    {collation, files}: Compared,
    file: string,
    {line, character}: {line: number; character: number},
  ) => spotAt(collation, files, file, line, character)
  connection.onHover(({textDocument, position}) =>
    about(textDocument.uri, (compared, file) => {
      const spot = spotOf(compared, file, position)
      return spot && hoverAt(compared, spot)
    }),
  )
  connection.onDefinition(({textDocument, position}) =>
    about(textDocument.uri, (compared, file) => {
      const spot = spotOf(compared, file, position)
      return spot && nextTranslation(compared, spot, host)
    }),
  )
  connection.onReferences(({textDocument, position}) =>
    about(textDocument.uri, (compared, file) => {
      const spot = spotOf(compared, file, position)
      return spot && references(compared, spot, host)
    }),
  )
  connection.onDocumentSymbol(({textDocument}) =>
    about(textDocument.uri, ({collation, files}, file) =>
      collation.translations.flatMap((translation, index) =>
        files[index] === file ? outlineOf(translation) : [],
      ),
    ),
  )
  connection.onCodeLens(({textDocument}) =>
    about(textDocument.uri, (compared, file) => lensesOf(compared, file)),
  )
  connection.onCodeAction(({textDocument: {uri}, context}) =>
    about(uri, (compared, file) => actionsFor(compared, file, uri, context.diagnostics)),
  )
  connection.onPrepareRename(({textDocument, position}) =>
    about(textDocument.uri, (compared, file) => {
      const spot = spotOf(compared, file, position)
      return spot && renamedAt(compared, spot)
    }),
  )
  connection.onRenameRequest(({textDocument: {uri}, position, newName}) =>
    about(uri, (compared, file) => {
      const spot = spotOf(compared, file, position)
      const edits = spot ? rename(compared, spot, newName) : []
      return edits.length > 0 ? {changes: {[uri]: edits}} : undefined
    }),
  )
  connection.onExecuteCommand(({command, arguments: [decision] = []}) =>
    whileUp(async () => {
      const name = decisionNames.find((one) => one === command)
      if (name && isDecision(decision)) await desk.decide(name, decision)
      return null
    }),
  )
  connection.onWorkspaceSymbol(({query}) =>
    whileUp(async () => (await desk.all()).flatMap((compared) => findSymbols(compared, query, host))),
  )
  documents.listen(connection)
  connection.listen()
}

/** An editor that is gone is told nothing: the end of its input ends the server. */
function quietly(send: () => unknown): void {
  try {
    void Promise.resolve(send()).catch(() => {})
  } catch {
    // It is gone.
  }
}
