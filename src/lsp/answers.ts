import {
  CodeActionKind,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  type Position,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node'
import {actionsFor} from './actions.ts'
import {decisionNames, isDecision} from './decisions.ts'
import type {Desk} from './desk.ts'
import type {Host} from './host.ts'
import {hoverAt} from './hover.ts'
import {lensesOf} from './lenses.ts'
import {nextTranslation, references} from './navigation.ts'
import {type Spot, spotAt} from './place.ts'
import {overlap} from './range.ts'
import {rename, renamedAt} from './rename.ts'
import type {Compared} from './session.ts'
import {findSymbols, outlineOf} from './symbols.ts'

/** What an editor may ask for. */
export const capabilities: InitializeResult['capabilities'] = {
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

/** Answers what an editor asks about its texts: one handler a request, from the desk's comparison of the moment. */
export function answerRequests(connection: Connection, host: Host, desk: Desk, isShut: () => boolean): void {
  /** The library answers what is asked after `shutdown`; the protocol wants an error. */
  const whileUp = <T>(answer: () => T): T => {
    if (isShut()) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is shutting down')
    return answer()
  }

  /** Answers about one text; nothing where it belongs to no project or cannot be compared. */
  const about = <T>(
    uri: string,
    answer: (compared: Compared, file: string) => T | undefined,
  ): Promise<T | null> =>
    whileUp(async () => {
      const file = host.toPath(uri)
      const compared = file === undefined ? undefined : await desk.compared(file)
      return (file !== undefined && compared ? answer(compared, file) : undefined) ?? null
    })

  /** The same about a place that holds a clause. */
  const aboutSpot = <T>(
    {textDocument: {uri}, position}: {textDocument: {uri: string}; position: Position},
    answer: (compared: Compared, spot: Spot) => T | undefined,
  ): Promise<T | null> =>
    about(uri, (compared, file) => {
      const spot = spotAt(compared.collation, compared.files, file, position.line, position.character)
      return spot && answer(compared, spot)
    })

  connection.languages.diagnostics.on(({textDocument: {uri}}) =>
    whileUp(async () => {
      const file = host.toPath(uri)
      return {kind: 'full' as const, items: file === undefined ? [] : await desk.diagnostics(file, uri)}
    }),
  )
  connection.onHover((params) => aboutSpot(params, hoverAt))
  connection.onDefinition((params) =>
    aboutSpot(params, (compared, spot) => nextTranslation(compared, spot, host)),
  )
  connection.onReferences((params) => aboutSpot(params, (compared, spot) => references(compared, spot, host)))
  connection.onPrepareRename((params) => aboutSpot(params, renamedAt))
  connection.onRenameRequest((params) =>
    aboutSpot(params, (compared, spot) => {
      const edits = rename(compared, spot, params.newName)
      return edits.length > 0 ? {changes: {[params.textDocument.uri]: edits}} : undefined
    }),
  )
  connection.onDocumentSymbol(({textDocument}) =>
    about(textDocument.uri, ({collation, files}, file) =>
      collation.translations.flatMap((translation, index) =>
        files[index] === file ? outlineOf(translation) : [],
      ),
    ),
  )
  connection.onCodeLens(({textDocument}) => about(textDocument.uri, lensesOf))
  connection.onCodeAction(async ({textDocument: {uri}, range, context}) => {
    const file = host.toPath(uri)
    // What is asked about is the range; an editor need not know what stands in it (LSP 3.17, CodeActionContext).
    const isAsked = context.diagnostics.length === 0 && file !== undefined && !isShut()
    const found = isAsked ? await desk.diagnostics(file, uri) : []
    const known = isAsked ? found.filter((one) => overlap(one.range, range)) : context.diagnostics
    return about(uri, (compared, file) => actionsFor(compared, file, uri, known))
  })
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
}
