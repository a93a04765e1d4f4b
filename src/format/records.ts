import {type Beginning, type Format, mayHoldTags} from './format.ts'

const pair = /^\{\s*"(?:[^"\\\n]|\\.)*"\s*:/
const list = /^\[\s*\{\s*"(?:[^"\\\n]|\\.)*"\s*:/

/** An object or list, whole; or one that begins as an object with a quoted name does, lines of such among them. */
function isJson(beginning: Beginning): boolean {
  const {text} = beginning
  if (text[0] !== '{' && text[0] !== '[') return false
  // Front matter of Markdown may be an object.
  if (!mayHoldTags(beginning) && (pair.test(text) || list.test(text))) return true
  try {
    const value: unknown = JSON.parse(beginning.whole())
    // `[1]` alone is a mark of a note rather than a list.
    return typeof value === 'object' && Object.values(value ?? {}).some((one) => typeof one !== 'number')
  } catch {
    return false
  }
}

const yamlLine = /^\s*(?:#.*|(?:- )*(?:[\w.$-]+|"[^"\n]+"|'[^'\n]+'):(?:\s.*)?|- .*|[|>].*|---|\.\.\.)$/

/** A document of YAML says so by a line of dashes or a directive; front matter has prose behind it. */
function isYaml(beginning: Beginning): boolean {
  const {text} = beginning
  if (mayHoldTags(beginning)) return false
  if (text[0] === '%') return /^%YAML\s/.test(text)
  if (text[0] !== '-' || !/^---(?:\s+#.*)?\r?\n/.test(text)) return false
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  // Of the last line only a part may be there.
  const inside = lines.slice(1, text.length < beginning.whole().trim().length ? -1 : undefined)
  const keys = inside.filter((line) => yamlLine.test(line)).length
  return keys >= 2 && keys === inside.filter((line) => /^\S/.test(line) || yamlLine.test(line)).length
}

const field = /(?:^|[,;])(?:"((?:[^"]|"")*)"|([^",;\n]*))(?=[,;]|$)/g
/** Names of columns as exports have them. */
const header =
  /^"?(?:key|id|verse|clause|reference|ref|number|book|chapter|segment|source|target|label|text)"?[,;]\s*"?[\w -]+"?(?:[,;]|\s*$)/i
const leastRecords = 3

/** Records with as many fields each, one of them in quotes; or records below a line that names columns. */
function isCsv(beginning: Beginning): boolean {
  if (mayHoldTags(beginning)) return false
  const lines = beginning.text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .slice(0, 12)
  if (lines.length < leastRecords || !lines.slice(0, -1).every(mayBeRecord)) return false
  const records = lines.slice(0, -1).map((line) => fieldsOf(line))
  const width = records[0]?.length ?? 0
  if (width < 2 || width > 30) return false
  const even = records.every((record) => record?.length === width)
  return (
    even && (header.test(lines[0]!) || records.every((record) => record!.some((one) => one.startsWith('"'))))
  )
}

const mayBeRecord = (line: string): boolean => line.includes(',') || line.includes(';')

/** The fields of a line, quotes kept; `undefined` where its quotes are prose's. */
function fieldsOf(line: string): string[] | undefined {
  const fields = [...line.matchAll(field)].map(([whole]) => whole.replace(/^[,;]/, ''))
  const length = fields.reduce((sum, one) => sum + one.length + 1, -1)
  return length === line.length ? fields : undefined
}

/** `1|1|text`, sura and verse before each line, as Tanzil prints the Quran. */
function isTanzil({text}: Beginning): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return (
    lines.length > 0 &&
    lines.slice(0, 3).every((line) => line.includes('|') && /^\d{1,3}\|\d{1,3}\|/.test(line))
  )
}

/** Files of records: a text has to be taken out of them. */
export const records: readonly Format[] = [
  {
    id: 'json',
    name: 'JSON',
    extensions: ['.json', '.jsonl', '.ndjson', '.json5', '.jsonc', '.arb', '.xcstrings'],
    sniff: isJson,
    isGeneral: true,
    load: async () => (await import('./units/json.ts')).readJson,
  },
  {
    id: 'yaml',
    name: 'YAML',
    extensions: ['.yaml', '.yml'],
    sniff: isYaml,
    isGeneral: true,
    load: async () => (await import('./units/yaml.ts')).readYaml,
  },
  {
    id: 'tanzil',
    name: 'a text in lines of `sura|verse|text`',
    extensions: [],
    sniff: isTanzil,
    load: async () => (await import('./tanzil.ts')).readTanzil,
  },
  {
    id: 'csv',
    name: 'CSV',
    extensions: ['.csv'],
    sniff: isCsv,
    load: async () => (await import('./csv.ts')).readCsv,
  },
]
