import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** One line of a battery: a pair of texts and what the rule must say of it. */
export interface Line {
  verdict: 'wrong' | 'right'
  /** What ought to be is not yet so. */
  today: boolean
  one: string
  other: string
  /** What the findings quote; empty for `right`. */
  quoted: string
}

export interface Battery {
  language: string
  rule: string
  path: string
  /** Lines that begin with `#`, without it. */
  heads: string[]
  lines: Line[]
}

const folder = import.meta.dirname

/** All batteries, by language and rule. */
export function readBatteries(): Battery[] {
  const languages = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  return languages.flatMap(({name: language}) =>
    readdirSync(join(folder, language)).map((name) => {
      const path = join(folder, language, name)
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
      return {
        language,
        rule: name.replace('.tsv', ''),
        path,
        heads: lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim()),
        lines: lines.filter((line) => !line.startsWith('#')).map(lineOf),
      }
    }),
  )
}

function lineOf(text: string): Line {
  const [head = '', one, other, quoted = ''] = text.split('\t')
  const [verdict, today] = head.split(' ')
  const known = verdict === 'wrong' || verdict === 'right'
  if (!known || (today !== undefined && today !== 'today') || !one || !other)
    throw new Error(
      `a line of a battery is "wrong", "right" or one of them and "today", and two texts: ${text}`,
    )
  return {verdict, today: today === 'today', one, other, quoted}
}

export function printBattery({heads, lines}: Battery): string {
  return [
    ...heads.map((head) => `# ${head}`),
    ...lines.map(({verdict, today, one, other, quoted}) =>
      [`${verdict}${today ? ' today' : ''}`, one, other, ...(quoted ? [quoted] : [])].join('\t'),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
