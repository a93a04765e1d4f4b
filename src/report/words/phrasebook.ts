/** What clausediff says, in another language than English. */
export interface Phrasebook {
  /** BCP 47 tag. */
  language: string
  /** A message, label or line in English, said in the language; as it is where the table does not have it. */
  tell(english: string): string
  /** Phrases of one part of the table, English first, for who fills them in elsewhere. */
  part(name: string): Record<string, string>
}

/** One line of a table, ready to be met. */
interface Phrase {
  /** Where no quotation holds a quotation mark, and where one may. */
  english: readonly [RegExp, RegExp]
  names: string[]
  /** Placeholders in quotation marks hold words of a text, which are nobody's to translate. */
  quoted: ReadonlySet<string>
  local: string
  /** It joins parts of a message, and says nothing by itself: `{a} and {b}`. */
  joins: boolean
}

const placeholder = /\{([a-z]+)\}/g
/** No quotation is cut in two. */
const balanced = '(?:"[^"]*"|`[^`]*`|\\([^()]*\\)|[^"`()])+?'
const figures = '\\d[\\d.,]*'
/** `{pivots}`: quotations and what joins them, up to the next name of a translation. */
const quotations = '"[^"]*"(?:[^"`]+"[^"]*")*'
const patternsOfNames: Readonly<Record<string, string>> = {n: figures, m: figures, pivots: quotations}

/**
 * Reads two tables, `key⇥text` a line, the English one and its translation. A text in English is met by the line with the
 * most letters of its own that fits it; what its placeholders hold is told in the same way, and so are lists there (`list.…`).
 *
 * @param language BCP 47 tag of the translation
 * @example readPhrasebook('a\t{n} errors', 'a\t{n} Fehler', 'de').tell('7 errors') // '7 Fehler'
 */
export function readPhrasebook(english: string, local: string, language: string): Phrasebook {
  const [ours, theirs] = [linesOf(english), linesOf(local)]
  const exact = new Map<string, string>()
  const phrases: Phrase[] = []
  const known = [...ours].flatMap(([key, text]) => {
    const said = theirs.get(key)
    return said === undefined ? [] : [{key, text, said}]
  })
  for (const {key, text, said} of known.toSorted((a, b) => ownLength(b.text) - ownLength(a.text))) {
    if (text.includes('{')) phrases.push(phraseOf(text, said, key.startsWith('list.')))
    else exact.set(text, said)
  }
  const tellPart = (text: string): string => exact.get(text) ?? tellBy(text, phrases)
  const tellBy = (text: string, some: readonly Phrase[]): string => {
    for (const {phrase, met} of meetings(text, some)) {
      const {names, quoted, local} = phrase
      const values = new Map(names.map((name, at) => [name, met[at + 1]!]))
      return local.replaceAll(placeholder, (whole, name: string) => {
        const value = values.get(name)
        return value === undefined ? whole : quoted.has(name) ? value : tellPart(value)
      })
    }
    return text
  }
  const whole = phrases.filter(({joins}) => !joins)
  const kept = new Map<string, string>()
  const tell = (text: string): string => {
    const told = exact.get(text) ?? kept.get(text) ?? tellBy(text, whole)
    if (kept.size < mostKept) kept.set(text, told)
    return told
  }
  return {
    language,
    tell,
    part: (name) =>
      Object.fromEntries(
        known.flatMap(({key, text, said}) => (key.startsWith(`${name}.`) ? [[text, said]] : [])),
      ),
  }
}

/** The phrases that a text may be, the likeliest first. */
function* meetings(text: string, some: readonly Phrase[]): Generator<{phrase: Phrase; met: RegExpExecArray}> {
  for (const manner of [0, 1] as const) {
    for (const phrase of some) {
      const met = phrase.english[manner].exec(text)
      if (met) yield {phrase, met}
    }
  }
}

/** A page of a Bible says the same a thousand times; more than this is not kept. */
const mostKept = 5000

function linesOf(table: string): Map<string, string> {
  return new Map(
    table
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .flatMap((line): [string, string][] => {
        const [key = '', text = ''] = line.split('\t')
        return text === '' ? [] : [[key, text]]
      }),
  )
}

const ownLength = (text: string): number => text.replaceAll(placeholder, '').length

function phraseOf(text: string, local: string, joins: boolean): Phrase {
  const names: string[] = []
  const quoted = new Set<string>()
  const patternOf = (within: string): RegExp =>
    new RegExp(
      `^${text
        .split(placeholder)
        .map((part, at, parts) => {
          if (at % 2 === 0) return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
          if (/["“`]$/.test(parts[at - 1]!)) {
            quoted.add(part)
            return `(${within})`
          }
          return `(${patternsOfNames[part] ?? balanced})`
        })
        .join('')}$`,
      's',
    )
  for (const [, name] of text.matchAll(placeholder)) names.push(name!)
  return {english: [patternOf('[^"]+?'), patternOf('.+?')], names, quoted, local, joins}
}
