import {InputError} from '../../failure.ts'

/** A path of which parts have names: `docs/{lang}/{name}.md`. */
export interface PathPattern {
  /** The whole path, its parts as groups. */
  whole: RegExp
  /** What each folder on the way has to fit; undefined from the first `**` on. */
  levels: (RegExp | undefined)[]
  /** Folders before the first name or wildcard: `docs`. */
  fixed: string
  /** The part that tells translations apart. */
  translation: 'lang' | 'translation' | undefined
  /** The others, which name the document, in their order. */
  names: string[]
}

const token = /\{([^{}]*)\}|\*\*\/|\*\*|\*/g

/**
 * @param path with slashes; `{name}` stands for a part of a name, `{name**}` may hold folders, `*` and `**` stand for
 *   anything without a name
 * @param where names the field in messages
 * @throws InputError for a pattern that names no part, or none but the translation, and for parts without a mark between them
 */
export function pathPattern(path: string, where: string): PathPattern {
  const parts = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)
  for (const part of parts) {
    if (!/^[A-Za-z]\w*(?:\*\*)?$/.test(part)) {
      throw new InputError(
        `${where}: \`{${part}}\` is no part: expected a name as \`{lang}\`, \`{name}\` or \`{name**}\``,
      )
    }
  }
  if (/\}\{|\}\*|\*\{/.test(path)) {
    throw new InputError(`${where}: two parts touch in \`${path}\`: expected a letter or mark between them`)
  }
  const names = [...new Set(parts.map((part) => part.replace('**', '')))]
  const tells = names.filter((name): name is 'lang' | 'translation' => /^(?:lang|translation)$/.test(name))
  if (tells.length > 1) {
    throw new InputError(`${where}: \`${path}\` has \`{lang}\` and \`{translation}\`: expected one of them`)
  }
  const own = names.filter((name) => name !== tells[0])
  if (own.length === 0) {
    throw new InputError(
      `${where}: no part of \`${path}\` names the document: expected one besides \`{lang}\`, as in \`docs/{lang}/{name}.md\``,
    )
  }
  const segments = path.split('/')
  const open = segments.findIndex((segment) => segment.includes('**'))
  return {
    whole: expressionOf(path),
    levels: segments.map((segment, at) => (open >= 0 && at >= open ? undefined : expressionOf(segment))),
    fixed: segments.slice(0, fixedSegments(segments)).join('/'),
    translation: tells[0],
    names: own,
  }
}

/** What a glob of paths or names fits: `docs/*` + `/draft.md`, `guide/**`. */
export const globPattern = (glob: string): RegExp => expressionOf(glob.replaceAll(/[{}]/g, '?'))

function expressionOf(pattern: string): RegExp {
  const seen = new Set<string>()
  let source = ''
  let last = 0
  for (const match of pattern.matchAll(token)) {
    source += escaped(pattern.slice(last, match.index))
    last = match.index + match[0].length
    source += match[1] === undefined ? wild(match[0]) : named(match[1], seen)
  }
  return new RegExp(`^${source}${escaped(pattern.slice(last))}$`, 'u')
}

/** A part that comes again is the same again: `{lang}/{name}.{lang}.md`. */
function named(part: string, seen: Set<string>): string {
  const name = part.replace('**', '')
  if (seen.has(name)) return `\\k<${name}>`
  seen.add(name)
  return `(?<${name}>${part.endsWith('**') ? '.+' : '[^/]+'})`
}

const wild = (text: string): string => (text === '**/' ? '(?:.*/)?' : text === '**' ? '.*' : '[^/]*')

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/** The last segment is the file's own. */
function fixedSegments(segments: readonly string[]): number {
  const first = segments.findIndex((segment) => /[{*]/.test(segment))
  return first < 0 ? segments.length - 1 : first
}
