/**
 * JSON schemas out of TypeScript interfaces: fields, `?`, unions of texts, lists, records, and other interfaces by name.
 * A field's comment is its description; `0–1` in it are its bounds.
 */
export type Schema = Record<string, unknown>

/** The `$defs` of every interface and type in a source. */
export function definitionsOf(source: string): Record<string, Schema> {
  const tokens = tokensOf(source)
  const definitions: Record<string, Schema> = {}
  for (const [at, token] of tokens.entries()) {
    if (token.text !== 'export') continue
    const [kind, name] = [tokens[at + 1]?.text, tokens[at + 2]?.text]
    if (kind !== 'interface' && kind !== 'type') continue
    const reader = new Reader(tokens, at + (kind === 'interface' ? 3 : 4))
    if (kind === 'type' && tokens[at + 3]?.text !== '=') continue
    const description = tokens[at]!.comment
    const schema = kind === 'interface' ? reader.object() : reader.union()
    if (schema) definitions[name!] = {...(description && {description}), ...schema}
  }
  return definitions
}

interface Token {
  text: string
  /** The comment that stands before it. */
  comment?: string
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let comment: string | undefined
  for (const [text] of source.matchAll(/\/\*\*[\s\S]*?\*\/|\/\/.*|'[^']*'|[\w$]+|=>|[^\s]/g)) {
    if (text.startsWith('/**')) {
      comment = text
        .slice(3, -2)
        .split('\n')
        .map((line) => line.replace(/^\s*\*? ?/, '').trim())
        .filter((line) => line !== '')
        .join(' ')
      continue
    }
    if (text.startsWith('//')) continue
    tokens.push({text, ...(comment !== undefined && {comment})})
    comment = undefined
  }
  return tokens
}

const primitives: Record<string, Schema> = {
  string: {type: 'string'},
  number: {type: 'number'},
  boolean: {type: 'boolean'},
  null: {type: 'null'},
}

class Reader {
  private readonly tokens: readonly Token[]
  private at: number

  constructor(tokens: readonly Token[], at: number) {
    this.tokens = tokens
    this.at = at
  }

  private get next(): string {
    return this.tokens[this.at]?.text ?? ''
  }

  private take(text?: string): string {
    const found = this.next
    if (text !== undefined && found !== text) throw new Error(`expected ${text}, found ${found}`)
    this.at++
    return found
  }

  /** `{a: T; b?: U}` */
  object(): Schema {
    this.take('{')
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    while (this.next !== '}') {
      const description = this.tokens[this.at]!.comment
      const name = this.take()
      if (this.next === '?') this.take()
      else required.push(name)
      this.take(':')
      const value = this.union()!
      const bounds = value.type === 'number' && description?.includes('0–1') ? {minimum: 0, maximum: 1} : {}
      properties[name] = {...(description && {description}), ...value, ...bounds}
      if (this.next === ';' || this.next === ',') this.take()
    }
    this.take('}')
    return {type: 'object', additionalProperties: false, required, properties}
  }

  /** `A | B`; undefined for what no schema says. */
  union(): Schema | undefined {
    const members: (Schema | undefined)[] = []
    if (this.next === '|') this.take()
    do members.push(this.list())
    while (this.next === '|' && this.take())
    if (members.some((member) => member === undefined)) return undefined
    const all = members as Schema[]
    if (all.length === 1) return all[0]
    return all.every((one) => 'const' in one) ? {enum: all.map((one) => one.const)} : {anyOf: all}
  }

  private list(): Schema | undefined {
    let schema = this.one()
    while (this.next === '[' && this.tokens[this.at + 1]?.text === ']') {
      this.at += 2
      schema = schema && {type: 'array', items: schema}
    }
    return schema
  }

  private one(): Schema | undefined {
    if (this.next === '{') return this.object()
    const token = this.take()
    if (token === '(') {
      const inner = this.next === 'typeof' ? undefined : this.union()
      while (this.take() !== ')');
      return inner
    }
    if (token.startsWith("'")) return {const: token.slice(1, -1)}
    if (/^\d/.test(token)) return {const: Number(token)}
    if (token === 'Record') {
      this.take('<')
      this.take('string')
      this.take(',')
      const values = this.union()
      this.take('>')
      return {type: 'object', additionalProperties: values}
    }
    return (
      primitives[token] ??
      (/^[A-Z]\w*$/.test(token) && this.next !== '<' ? {$ref: `#/$defs/${token}`} : undefined)
    )
  }
}

/** Only the definitions that one of them speaks of, itself or by another. */
export function reachable(definitions: Record<string, Schema>, from: string): Record<string, Schema> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const definition = definitions[name]
    if (!definition) throw new Error(`no definition of ${name}: give it in report-schema.test.ts`)
    for (const [, other] of JSON.stringify(definition).matchAll(/#\/\$defs\/(\w+)/g)) visit(other!)
  }
  visit(from)
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => found.has(name)))
}
