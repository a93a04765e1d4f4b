import {
  ErrorCodes,
  LogMessageNotification,
  type Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
} from 'vscode-languageserver/node'
import {expectedParams} from './expected-params.ts'

/**
 * Lets through what a client sends with the parameters that its method has. What has others is refused here, with what
 * is wrong in them: a request by an error, a notification by a line in the editor's log. Behind it nobody looks.
 */
export function checkedReader(reader: MessageReader, writer: MessageWriter): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (take) =>
      reader.listen((message) => {
        const refusal = refusalOf(message as Sent | null)
        if (refusal) void writer.write(refusal).catch(() => {})
        else take(withoutNull(message as Sent | null))
      }),
  }
}

interface Sent extends Message {
  id?: number | string | null
  method?: unknown
  params?: unknown
}

function refusalOf(message: Sent | null): Message | undefined {
  const method = message?.method
  if (typeof method !== 'string' || !Object.hasOwn(expectedParams, method)) return undefined
  const {id, params, jsonrpc} = message as Sent
  const wrong = expectedParams[method]!(params, '')
  if (!wrong) return undefined
  const line = `${method}: ${wrong}`
  return id === undefined || id === null
    ? ({
        jsonrpc,
        method: LogMessageNotification.method,
        params: {type: MessageType.Error, message: line},
      } as Sent)
    : ({jsonrpc, id, error: {code: ErrorCodes.InvalidParams, message: line}} as Sent)
}

/** Some clients send `"params": null` for none, which the library reads as an object. */
function withoutNull(message: Sent | null): Message {
  if (message?.params !== null) return message as Message
  const {params: _, ...rest} = message
  return rest
}
