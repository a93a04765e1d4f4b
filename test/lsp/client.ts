import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node'
import {root} from '../cli/run.ts'

/** An editor that has started the built server in a folder. */
export interface Client {
  process: ChildProcess
  connection: ProtocolConnection
  initialized: InitializeResult
  uri(path: string): string
  open(path: string, text: string): void
  /** Replaces all of a text, as one that is typed. */
  change(path: string, text: string): void
  /** The diagnostics of a file that are sent next. */
  next(path: string): Promise<Diagnostic[]>
  stop(): Promise<number | null>
}

export async function startEditor(
  folder: string,
  capabilities: InitializeParams['capabilities'] = {},
): Promise<Client> {
  const child = spawn(process.execPath, [join(root, 'bin/clausediff.js'), 'lsp', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const connection = createProtocolConnection(child.stdout!, child.stdin!)
  const waiting = new Map<string, ((diagnostics: Diagnostic[]) => void)[]>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({uri, diagnostics}) => {
    const all = waiting.get(uri) ?? []
    waiting.delete(uri)
    for (const resolve of all) resolve(diagnostics)
  })
  connection.onUnhandledNotification(() => {})
  connection.listen()
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities,
  })
  await connection.sendNotification(InitializedNotification.type, {})
  let version = 1
  return {
    process: child,
    connection,
    initialized,
    uri,
    open: (path, text) =>
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri: uri(path), languageId: 'plaintext', version: version++, text},
      }),
    change: (path, text) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: uri(path), version: version++},
        contentChanges: [{text}],
      }),
    next: (path) =>
      new Promise((resolve) => {
        const all = waiting.get(uri(path)) ?? []
        waiting.set(uri(path), [...all, resolve])
      }),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return ended
    },
  }
}
