import {isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar} from 'yaml'
import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import type {Leaf} from './leaf.ts'
import {textsOfTree} from './messages.ts'
import {Spelled, spell} from './spelled.ts'

/** YAML: names as they are written, `1.10` and `no` among them, in the order of the file. */
export const readYaml: Reader = ({path, text}) => {
  const value = text()
  return textsOfTree(value, leavesOf(value, path), path)
}

/** @throws InputError where it is damaged */
function leavesOf(value: string, path: string): Leaf[] {
  const leaves: Leaf[] = []
  try {
    const document = parseDocument(value.replace(/^\ufeff/, ' '), {
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
    })
    const [error] = document.errors
    if (error?.code === 'RESOURCE_EXHAUSTION') throw new RangeError(error.message)
    if (error) {
      const [reason] = error.message.split(/ at line| *\n/)
      throw new InputError(`\`${path}\` is damaged YAML: line ${error.linePos?.[0].line ?? 1}: ${reason}`)
    }
    gather(document.contents as Node | null, [], [], leaves, value)
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`\`${path}\` is nested too deep: expected messages`)
    throw error
  }
  return leaves
}

function gather(
  node: Node | null | undefined,
  path: readonly string[],
  lists: readonly number[],
  leaves: Leaf[],
  value: string,
): void {
  // What another place says is read there.
  if (!node || isAlias(node)) return
  if (isMap(node)) {
    for (const {key, value: inner} of node.items)
      gather(inner as Node | null, [...path, nameOf(key)], lists, leaves, value)
  } else if (isSeq(node)) {
    const inside = [...lists, path.length]
    for (const [at, item] of node.items.entries())
      gather(item as Node | null, [...path, String(at)], inside, leaves, value)
  } else if (isScalar(node) && node.range) leaves.push(leafOf(node, path, lists, value))
}

/** A name as it is written: YAML would make numbers and dates of some. */
function nameOf(key: unknown): string {
  if (!isScalar(key)) return String(key ?? '')
  return key.source ?? String(key.value ?? '')
}

function leafOf(node: Scalar, path: readonly string[], lists: readonly number[], value: string): Leaf {
  const [start, end] = node.range!
  const raw = node.source ?? String(node.value ?? '')
  // In version 1.1 `no` is false: what is written is a text, unless it is a number.
  const isText = typeof node.value === 'string' || typeof node.value === 'boolean'
  if (!isText) return {path, lists, start, end, raw}
  return {
    path,
    lists,
    start,
    end,
    raw,
    addTo: (into) => spelledOf(node, start, end, value).addTo(into, value),
  }
}

function spelledOf({type}: Scalar, start: number, end: number, value: string): Spelled {
  if (type === 'QUOTE_DOUBLE') return spell(value, start + 1, end - 1)
  const spelled = new Spelled()
  if (type === 'QUOTE_SINGLE') {
    let at = start + 1
    for (const {index} of value.slice(start + 1, end - 1).matchAll(/''/g)) {
      spelled.raw(value, at, start + 1 + index + 1)
      at = start + 1 + index + 2
    }
    spelled.raw(value, at, end - 1)
    return spelled
  }
  // Behind `|` and `>` the text begins on the next line.
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  const lineEnd = value.indexOf('\n', start)
  spelled.raw(value, isBlock && lineEnd >= 0 ? Math.min(end, lineEnd + 1) : start, end)
  return spelled
}
