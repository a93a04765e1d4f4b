/** What is wrong with a text that should be JSON, and where: `is no JSON: line 3, column 5: expected …`. */
export class JsonFault extends Error {}

/**
 * Reads JSON that people write. Beside what JSON itself forbids, no object may name one thing twice: all but the last
 * would be lost without a word.
 *
 * @param text a byte order mark does no harm
 * @throws JsonFault
 */
export function readJson(text: string): unknown {
  const value = readMadeJson(text)
  const json = withoutMark(text)
  const double = doubledName(json)
  if (double) throw faultAt('has a name twice', json, double)
  return value
}

/**
 * Reads JSON that a program wrote, of which nothing is looked at but that it is JSON.
 *
 * @throws JsonFault
 */
export function readMadeJson(text: string): unknown {
  const json = withoutMark(text)
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof RangeError) throw new JsonFault('is nested too deep')
    if (!(error instanceof SyntaxError)) throw error
    if (/^(?:<{7}|>{7}) /m.test(json)) throw new JsonFault('holds marks of an unfinished merge; resolve them')
    throw faultAt('is no JSON', json, firstFault(json))
  }
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '')

interface Fault {
  at: number
  wrong: string
}

function faultAt(what: string, json: string, {at, wrong}: Fault): JsonFault {
  const lines = json.slice(0, at).split(/\r\n|[\r\n]/)
  return new JsonFault(`${what}: line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${wrong}`)
}

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON forbids in a text
  /\s+|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001f]*)*"|[{}[\],:]|[^\s"{}[\],:]+|"/gy
const plainValue = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

/** What may come next: a value, a name, or the mark behind one. */
type Next = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'end of item' | 'end'

const expected = (next: Next, isList: boolean): string => {
  if (next === 'end of item') return isList ? 'expected `,` or `]`' : 'expected `,` or `}`'
  const told = {
    value: 'a value',
    'value or ]': 'a value or `]`',
    name: 'a name in double quotes',
    'name or }': 'a name in double quotes or `}`',
    ':': '`:`',
    end: 'nothing more',
  }
  return `expected ${told[next]}`
}

/** The first thing that is no JSON, in a text that is none. */
function firstFault(json: string): Fault {
  /** Whether each thing that is open is a list. */
  const open: boolean[] = []
  let next: Next = 'value'
  for (const {0: word, index} of json.matchAll(token)) {
    if (/^\s/.test(word)) continue
    const fault = (): Fault => ({at: index, wrong: expected(next, open.at(-1) === true)})
    const isValue = next === 'value' || next === 'value or ]'
    if (word === '"')
      return {at: index, wrong: 'this text in quotes has no end, or a sign in it that JSON forbids'}
    if (isValue && (word === '{' || word === '[')) {
      open.push(word === '[')
      next = word === '[' ? 'value or ]' : 'name or }'
    } else if (closes(word, next, open)) {
      open.pop()
      next = open.length > 0 ? 'end of item' : 'end'
    } else if (next === 'end of item' && word === ',') next = open.at(-1) ? 'value' : 'name'
    else if (next === ':' && word === ':') next = 'value'
    else if (next.startsWith('name') && word.startsWith('"')) next = ':'
    else if (isValue && (word.startsWith('"') || plainValue.test(word)))
      next = open.length > 0 ? 'end of item' : 'end'
    else return fault()
  }
  return {at: json.trimEnd().length, wrong: json.trim() === '' ? 'it is empty' : 'it ends too early'}
}

function closes(word: string, next: Next, open: readonly boolean[]): boolean {
  if (open.length === 0) return false
  return open.at(-1)
    ? word === ']' && (next === 'value or ]' || next === 'end of item')
    : word === '}' && (next === 'name or }' || next === 'end of item')
}

/** The first name that its object has already, in a text that is known to be JSON. */
function doubledName(json: string): Fault | undefined {
  /** Names of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = []
  let isName = false
  for (const {0: word, index} of json.matchAll(token)) {
    if (word === '{' || word === '[') open.push(word === '{' ? new Set() : undefined)
    else if (word === '}' || word === ']') open.pop()
    if (word === '{' || word === ',') isName = open.at(-1) !== undefined
    else if (word === '[' || word === ':') isName = false
    else if (isName && word.startsWith('"')) {
      const name = JSON.parse(word) as string
      const names = open.at(-1)!
      if (names.has(name)) return {at: index, wrong: `\`${name}\` again: expected it once`}
      names.add(name)
    }
  }
  return undefined
}
