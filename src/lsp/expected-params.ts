/** What is wrong with a value, with the path to it; nothing if it is what is expected. */
type Expected = (value: unknown, path: string) => string | undefined

const isOf =
  (what: string, fits: (value: unknown) => boolean): Expected =>
  (value, path) =>
    fits(value) ? undefined : `\`${path}\` is ${told(value)}, expected ${what}`

/** A value from outside, short enough for one line. */
function told(value: unknown): string {
  if (value === undefined) return 'missing'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : text
}

const text = isOf('a text', (value) => typeof value === 'string')
const whole = isOf('a whole number', Number.isInteger)
const anObject = isOf('an object', isObject)
/** What the protocol calls `uinteger`; a negative place would be in no line. */
const count = isOf('a whole number, 0 or more', (value) => Number.isInteger(value) && (value as number) >= 0)

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const fields =
  (expected: Record<string, Expected>): Expected =>
  (value, path) => {
    if (!isObject(value)) return anObject(value, path || 'params')
    for (const [name, of] of Object.entries(expected)) {
      const wrong = of(value[name], path ? `${path}.${name}` : name)
      if (wrong) return wrong
    }
    return undefined
  }

const listOf =
  (of: Expected): Expected =>
  (value, path) => {
    if (!Array.isArray(value)) return `\`${path}\` is ${told(value)}, expected a list`
    for (const [index, item] of value.entries()) {
      const wrong = of(item, `${path}[${index}]`)
      if (wrong) return wrong
    }
    return undefined
  }

const optional =
  (of: Expected): Expected =>
  (value, path) =>
    value === undefined ? undefined : of(value, path)

const textDocument = fields({uri: text})
const position = fields({line: count, character: count})
const range = fields({start: position, end: position})
const inText = fields({textDocument})
const atPlace = fields({textDocument, position})

/** What each method that is answered needs; of the protocol, LSP 3.18. What it may have besides is the library's. */
export const expectedParams: Readonly<Record<string, Expected>> = {
  initialize: fields({capabilities: anObject}),
  'textDocument/didOpen': fields({textDocument: fields({uri: text, version: whole, text})}),
  'textDocument/didChange': fields({
    textDocument: fields({uri: text, version: whole}),
    contentChanges: listOf(fields({text, range: optional(range)})),
  }),
  'textDocument/didClose': inText,
  'textDocument/didSave': inText,
  'textDocument/hover': atPlace,
  'textDocument/definition': atPlace,
  'textDocument/references': atPlace,
  'textDocument/prepareRename': atPlace,
  'textDocument/rename': fields({textDocument, position, newName: text}),
  'textDocument/documentSymbol': inText,
  'textDocument/codeLens': inText,
  'textDocument/diagnostic': inText,
  'textDocument/codeAction': fields({
    textDocument,
    range,
    context: fields({diagnostics: listOf(anObject)}),
  }),
  'workspace/symbol': fields({query: text}),
  'workspace/executeCommand': fields({command: text, arguments: optional(listOf(() => undefined))}),
  'workspace/didChangeWatchedFiles': fields({changes: listOf(fields({uri: text}))}),
  '$/setTrace': fields({value: text}),
}
