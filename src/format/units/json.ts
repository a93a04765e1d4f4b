import {InputError} from '../../failure.ts'
import {JsonFault, readMadeJson} from '../../json.ts'
import type {Reader} from '../format.ts'
import type {Leaf} from './leaf.ts'
import {textsOfTree} from './messages.ts'
import {spell} from './spelled.ts'

/** JSON and lines of it, read with offsets; the order and the doubles of names stay. */
export const readJson: Reader = ({path, text}) => {
  const value = text()
  const body = value.replace(/^\ufeff/, '')
  const isLines = !isJson(body) && body.split('\n').every((line) => line.trim() === '' || isJson(line))
  if (!isLines && !isJson(body)) {
    throw new InputError(`\`${path}\` ${faultIn(body)}`)
  }
  return textsOfTree(value, leavesOf(value, isLines), path)
}

/** What is wrong in a text that is neither one value nor one a line; where its first line is a whole one, in a later line. */
function faultIn(body: string): string {
  const lines = body.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  if (isJson(lines[first]!)) {
    const wrong = lines.findIndex((line) => line.trim() !== '' && !isJson(line))
    return `is damaged JSON: line ${wrong + 1} is no value: expected one a line`
  }
  try {
    readMadeJson(body)
  } catch (error) {
    if (error instanceof JsonFault) return error.message.replace('is no JSON', 'is damaged JSON')
    throw error
  }
  return 'is damaged JSON'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"\ufeff]+/g

/** Values of text that is known to be JSON: a look at each mark is enough. */
function leavesOf(value: string, isLines: boolean): Leaf[] {
  const leaves: Leaf[] = []
  const path: string[] = []
  /** Whether each thing that is open is a list. */
  const open: boolean[] = []
  let isName = false
  let lines = 0
  let lists: readonly number[] | undefined
  // Names of a catalogue's messages are what they say in the language of the program.
  const isCatalogue = /"sourceLanguage"\s*:/.test(value)
  const begin = (isList: boolean): void => {
    lists = undefined
    if (isLines && open.length === 0) path.push(String(lines++))
    open.push(isList)
    path.push(isList ? '0' : '')
    isName = !isList
  }
  for (const {0: token, index} of value.matchAll(tokens)) {
    if (token === '{' || token === '[') begin(token === '[')
    else if (token === '}' || token === ']') {
      lists = undefined
      open.pop()
      path.pop()
      if (isLines && open.length === 0) path.pop()
      isName = false
    } else if (token === ',') {
      const isList = open.at(-1) === true
      if (isList) path.push(String(Number(path.pop()) + 1))
      isName = !isList
    } else if (token === ':') isName = false
    else if (isName && open.at(-1) === false) {
      path[path.length - 1] = JSON.parse(token) as string
      if (isCatalogue && path.length === 2 && path[0] === 'strings')
        leaves.push(leafOf(value, token, index, [...path, '@name'], []))
    } else {
      lists ??= listsOf(open, isLines)
      leaves.push(leafOf(value, token, index, path, lists))
    }
  }
  return leaves
}

/** Levels of a path that count the things of a list; lines are one. */
function listsOf(open: readonly boolean[], isLines: boolean): readonly number[] {
  const lists = isLines ? [0] : []
  for (const [at, isList] of open.entries()) if (isList) lists.push(isLines ? at + 1 : at)
  return lists
}

function leafOf(
  value: string,
  token: string,
  start: number,
  path: readonly string[],
  lists: readonly number[],
): Leaf {
  const end = start + token.length
  if (token[0] !== '"') return {path: [...path], lists, start, end, raw: token}
  return {
    path: [...path],
    lists,
    start,
    end,
    raw: JSON.parse(token) as string,
    addTo: (gather) => spell(value, start + 1, end - 1).addTo(gather, value),
  }
}
