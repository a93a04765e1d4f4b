/**
 * Adds an item to a list at the top of a config, as a line of its own at its end, and leaves everything else as it
 * stands: a decision is one line in a diff, and two that stand apart merge. The list is made if it is not there; what it
 * holds already is not added again.
 *
 * @param text JSON with an object at its top
 */
export function withItem(text: string, list: string, item: unknown): string {
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const printed = oneLine(item)
  const {properties, close, isEmpty} = outlineOf(text)
  const found = properties.get(list)
  if (!found) {
    const head = text.slice(0, close).trimEnd()
    const added = `\n${unit}${JSON.stringify(list)}: [\n${unit}${unit}${printed}\n${unit}]\n`
    return `${head}${isEmpty ? '' : ','}${added}${text.slice(close)}`
  }
  const items: unknown[] = JSON.parse(text.slice(found.start, found.end))
  // Of two that decide the same at once, one has done it.
  if (items.some((one) => oneLine(one) === printed)) return text
  const inside = text.slice(found.start + 1, found.end - 1).trimEnd()
  const before = inside.trim() === '' ? '' : `${inside},`
  return `${text.slice(0, found.start + 1)}${before}\n${unit}${unit}${printed}\n${unit}${text.slice(found.end - 1)}`
}

function oneLine(item: unknown): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return JSON.stringify(item)
  const fields = Object.entries(item).filter(([, value]) => value !== undefined)
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`
}

interface Outline {
  /** Where the value of each property stands. */
  properties: Map<string, {start: number; end: number}>
  /** Where the object ends. */
  close: number
  isEmpty: boolean
}

/** Where the properties of the object stand; the text is known to be JSON. */
function outlineOf(text: string): Outline {
  const properties = new Map<string, {start: number; end: number}>()
  // Strings, brackets and commas; what stands between them does not matter.
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs
  let depth = 0
  let name: string | undefined
  let value = -1
  let last = 0
  for (const {0: token, index} of text.matchAll(tokens)) {
    if (depth === 1 && token === ':' && value < 0) value = index + 1
    else if (depth === 1 && (token === ',' || token === '}')) {
      if (name !== undefined && value >= 0) {
        const start = value + (/\S/.exec(text.slice(value))?.index ?? 0)
        properties.set(name, {start, end: start + text.slice(start, index).trimEnd().length})
      }
      name = undefined
      value = -1
      if (token === '}') return {properties, close: index, isEmpty: properties.size === 0}
    } else if (depth === 1 && token.startsWith('"') && value < 0) name = JSON.parse(token) as string
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    last = index
  }
  return {properties, close: last, isEmpty: properties.size === 0}
}
