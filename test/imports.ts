import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'

export const root = join(import.meta.dirname, '../src')

/** Every source, relative to `root`. */
export const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'))

export const importsOf = (name: string): string[] =>
  [...readFileSync(join(root, name), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

/** Files that import each other, directly or through others: strongly connected components (Tarjan 1972). */
export function circlesOf(names: readonly string[]): string[][] {
  const graph = new Map(names.map((name) => [name, targetsOf(name)]))
  const found: string[][] = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const visit = (name: string): void => {
    order.set(name, order.size)
    lowest.set(name, order.get(name)!)
    open.push(name)
    for (const target of graph.get(name)!) {
      if (!graph.has(target)) continue
      if (!order.has(target)) visit(target)
      if (open.includes(target)) lowest.set(name, Math.min(lowest.get(name)!, lowest.get(target)!))
    }
    if (lowest.get(name) !== order.get(name)) return
    const circle = open.splice(open.indexOf(name))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const name of names) if (!order.has(name)) visit(name)
  return found
}

const targetsOf = (name: string): string[] =>
  importsOf(name)
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.normalize(posix.join(dirname(name), target)))
