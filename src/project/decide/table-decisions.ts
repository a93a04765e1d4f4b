import {InputError} from '../../failure.ts'
import {type Decided, type Decisions, decisionsOf} from './read-decisions.ts'

/**
 * Reads what people wrote into the status column of a table of findings: `accept`, `ignore`, `to fix`, or `prefer` and the
 * translation whose words are right.
 *
 * @param rows the first of which names the columns
 * @param path what to call the file in messages
 * @throws InputError if it is no such table, or a status is none
 */
export function tableDecisions(rows: readonly (readonly string[])[], path: string): Decisions {
  const [header = [], ...body] = rows
  const titles = header.map((title) => title.replace(/^\ufeff/, '').trim())
  const column = (title: string): number => titles.findIndex((one) => one.toLowerCase() === title)
  const [status, print] = [column('status'), column('fingerprint')]
  if (status < 0 || print < 0)
    throw new InputError(
      `\`${path}\` has no columns \`status\` and \`fingerprint\`: expected what \`clausediff check --format xlsx=FILE\` or \`csv=FILE\` writes`,
    )
  const first = titles.indexOf('message') + 1
  const decided: Decided[] = []
  for (const [at, row] of body.entries()) {
    const said = row[status]?.trim() ?? ''
    if (said === '') continue
    const where = `\`${path}\`, row ${at + 2}`
    const fingerprint = (row[print] ?? '').trim().replace(/^#/, '')
    if (!/^[0-9a-f]{16}$/.test(fingerprint))
      throw new InputError(`${where}: \`${fingerprint}\` is no fingerprint: expected it as it was written`)
    const note = plain(row[column('note')])
    const about = {fingerprint, ...(note !== '' && {note})}
    const own = plain(said).toLowerCase()
    if (/^(?:accept(?:ed)?|fine|ok)$/.test(own)) decided.push({...about, decision: 'fine'})
    else if (/^ignored?$/.test(own)) decided.push({...about, decision: 'ignore'})
    else if (/^(?:to[ -]?)?fix$/.test(own)) decided.push({...about, decision: 'fix'})
    else if (/^prefer\s/.test(own)) decided.push(...preferred(about, own, row, {titles, first, where}))
    else
      throw new InputError(
        `${where}: \`${said}\` is no status: expected accept, ignore, to fix, or prefer and a translation`,
      )
  }
  return decisionsOf(decided, path)
}

/** What a table holds behind its message: texts, each with its place beside it. */
interface Columns {
  titles: readonly string[]
  /** Number of the first of them. */
  first: number
  /** The row, as messages call it. */
  where: string
}

/** The words of one translation instead of those of each other. */
function preferred(
  about: {fingerprint: string; note?: string},
  said: string,
  row: readonly string[],
  {titles, first, where}: Columns,
): Decided[] {
  const wanted = said.replace(/^prefer\s+/, '')
  // Beside each text stands its place.
  const texts = titles.flatMap((title, at) =>
    at >= first && titles[at + 1] === `${title} place`
      ? [{id: title.toLowerCase(), words: wordsIn(row[at])}]
      : [],
  )
  const chosen = texts.find(({id}) => id === wanted)
  if (!chosen)
    throw new InputError(
      `${where}: \`${wanted}\` is no translation: expected one of ${texts.map(({id}) => id).join(', ')}`,
    )
  const [term] = chosen.words
  const rule = row[titles.indexOf('rule')] ?? ''
  const others = texts.flatMap(({id, words}) => (id === wanted ? [] : words))
  const not = [...new Set(others)].filter((one) => one.toLowerCase() !== term?.toLowerCase())
  if (!/^(?:term|wording)-/.test(rule) || term === undefined || not.length === 0)
    throw new InputError(
      `${where}: a finding of ${rule || 'no rule'} has no words to choose from: expected accept, ignore or to fix`,
    )
  return not.map((one) => ({...about, decision: 'prefer', term, not: one}))
}

const wordsIn = (cell: string | undefined): string[] =>
  plain(cell)
    .split(' | ')
    .filter((one) => one !== '')

/** Without the apostrophe that makes a cell a text. */
const plain = (cell = ''): string => cell.trim().replace(/^'(?=['=+\-@\uff0b\uff0d\uff1d\uff20])/, '')
