import {expectGiven, InputError} from '../failure.ts'
import {betweenCited} from '../language/index.ts'
import {inOnlyChapter, withBook, withoutBook} from './books.ts'
import {keysBelowName, withoutDivision} from './cited.ts'
import {annexes} from './division.ts'
import {askedInLatin} from './label/adverbs.ts'
import {editDistance, fitness, type LooseLevel, levelDistance, levelsOf} from './level.ts'
import {partsOfVerse} from './verse-parts.ts'

/** Keys in document order, each with its levels. */
type Index = {key: string; levels: LooseLevel[]}[]

/**
 * The keys a user asks for, in the order of `keys`: one clause (`III.(10)`, `iii.10`, `III(x)`, `3.10`,
 * `三（十）`; `(10)` if only one clause ends so), a range with all that lies between (`III.(7)-(9)`,
 * `Gen.1.1-5`), a list of these (`Gen 1:1-3,5`), or a branch (`II.*`; `Gen.1` too, where no clause has that key).
 *
 * @param keys all keys in document order
 * @throws InputError if nothing fits, with the nearest keys, or if several clauses do
 * @example selectKeys('iii.10', ['I', 'III', 'III.(10)']) // ['III.(10)']
 */
export function selectKeys(query: string, keys: readonly string[]): string[] {
  expectGiven(typeof query === 'string', 'selectKeys', 'a key as people type it', query)
  expectGiven(Array.isArray(keys), 'selectKeys', 'a list of keys behind it', keys)
  const asked = query.trim()
  if (asked === '*') return [...keys]
  if (keys.includes(asked)) return [asked]
  const squeezed = squeeze(asked)
  const same = keys.filter((key) => squeeze(key) === squeezed)
  if (same.length === 1) return same
  const named = keysBelowName(asked, keys)
  if (named.length > 0) return named
  const inserted = asked.replaceAll(printedInsertion, '$1-$2')
  if (inserted !== asked && keys.some((key) => key.includes('-'))) return selectKeys(inserted, keys)
  const inLatin = askedInLatin(asked)
  if (inLatin !== asked) return selectKeys(inLatin, keys)
  const renamed = withBook(asked, keys)
  if (renamed !== undefined) return selectKeys(renamed, keys)
  const index: Index = keys.map((key) => ({
    key,
    levels: levelsOf(key, true) ?? levelsOf(key.replaceAll(/[-–—~]/g, '.')) ?? [],
  }))
  const branch = /^(.+?)\.?\*$/u.exec(asked)
  const levels = levelsOf(branch?.[1] ?? asked)
  const clause = levels && findClause(levels, asked, index)
  if (clause !== undefined) return keys.slice(clause, branch ? endOfBranch(clause, keys) : clause + 1)
  const range = branch ? undefined : findRange(asked, index)
  if (range) return keys.slice(...range)
  const beginning = levels && findBeginning(levels, index)
  if (beginning) return beginning.map((found) => keys[found]!)
  const parts = partsOfVerse(asked, keys, squeeze)
  if (parts.length > 0) return parts
  const verses = inOnlyChapter(asked, keys) ?? withoutBook(asked, keys)
  if (verses !== undefined) return selectKeys(verses, keys)
  const listed = findList(asked, keys)
  if (listed !== undefined) return listed
  const bare = withoutDivision(asked, index)
  const cited = bare === undefined ? undefined : attempt(bare, keys)
  if (cited) return cited
  const joined = asked.replace(betweenCited(), '.')
  const steps = joined === asked ? undefined : attempt(joined, keys)
  if (steps) return steps
  const nearest = nearestKeys(asked, keys).map(quoted)
  throw new InputError(`no clause ${quoted(asked)}: nearest are ${nearest.join(', ')}`, {
    command: 'parse',
    does: 'lists all',
  })
}

/**
 * What a list asks for, `Gen 1:1-3,5; 2:4`: a number behind a comma counts what the last one before it counts, as in references
 * to scripture and to laws. Nothing where its first part is no clause: a heading may have a comma in it.
 */
function findList(asked: string, keys: readonly string[]): string[] | undefined {
  const [first = '', ...more] = asked.split(/\s*[,;，；、]\s*/)
  if (more.length === 0 || more.length > mostListed || more.includes('')) return undefined
  const start = attempt(first, keys)
  if (!start) return undefined
  const found = new Set(start)
  let before = first
  for (const part of more) {
    const whole = `${stemOf(before, part)}${part}`
    const selected = attempt(whole, keys)
    before = selected ? whole : part
    for (const key of selected ?? selectKeys(part, keys)) found.add(key)
  }
  return keys.filter((key) => found.has(key))
}

/** Each part is looked for in all keys. */
const mostListed = 100

function attempt(query: string, keys: readonly string[]): string[] | undefined {
  try {
    return selectKeys(query, keys)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** What stands before as many levels of a key as a part names: `Gen 1:` before `5`, `Gen ` before `2:4`. */
function stemOf(before: string, part: string): string {
  if (!/^\d/.test(part)) return ''
  const levels = part.replace(/[-–—~].*$/, '').split(/[.:]/).length
  const start = before.replace(/[-–—~]\s*\d.*$/, '')
  return new RegExp(`^(.*?)(?:[^.:\\s]+[.:\\s]){${levels - 1}}[^.:\\s]+$`, 'su').exec(start)?.[1] ?? ''
}

/** A key of a table may be a whole text; so much of it is one line. */
const longest = 80

const quoted = (key: string): string => `\`${key.length > longest ? `${key.slice(0, longest - 1)}…` : key}\``

/** `(1.1)`, `(a.1)`: what was put in, as it is printed; keys have `(1-1)`. */
const printedInsertion = /(?<=[(（])(\d{1,3}|[a-z]{1,2})\.(\d{1,2})(?=[)）])/giu

/** The three keys nearest to one that does not exist, nearest first. */
export function nearestKeys(query: string, keys: readonly string[]): string[] {
  const asked = levelsOf(query.replaceAll(/[-–—~*]/g, ' ')) ?? []
  return keys
    .map((key, index) => ({key, index, distance: distanceOf(asked, levelsOf(key, true) ?? [])}))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, 3)
    .map(({key}) => key)
}

/** What was asked may be a whole key, or its end: `Art. 4` is nearer to `Schedule.Art.3` than to `Part.1`. */
function distanceOf(asked: LooseLevel[], levels: LooseLevel[]): number {
  const whole = editDistance(asked, levels, levelDistance, 0.7)
  if (asked.length === 0 || levels.length <= asked.length) return whole
  return Math.min(whole, 0.1 + editDistance(asked, levels.slice(-asked.length), levelDistance, 0.7))
}

/** Case, blanks, the separator of chapter and verse and the kind of dash do not tell keys apart: `1 sam 1:1–2`. */
const squeeze = (key: string): string =>
  (/^\d\s/.test(key) ? key.replace(/^(\d)\s+(?=\p{L})/u, '$1') : key)
    .toLowerCase()
    .replace(/[\s:]+/g, '.')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')

/** The one clause whose whole key the levels fit best, else the one whose key ends so. */
function findClause(asked: LooseLevel[], query: string, index: Index): number | undefined {
  if (asked.length === 0) return undefined
  const end = (levels: LooseLevel[]) =>
    levels.length > asked.length ? levels.slice(-asked.length) : undefined
  // `(1)` rather means `II.(1)` than `I`: a bracket in the query is no accident.
  const bracketed = (levels: LooseLevel[]) =>
    asked.every((level, i) => !level.bracketed || levels[i]!.bracketed)
  const strict = best(asked, index, (levels) =>
    levels.length === asked.length && bracketed(levels) ? levels : undefined,
  )
  const below = strict.length === 1 ? namesakes(asked, index, end) : []
  const ends = strict.length > 0 ? [...strict, ...below].sort((a, b) => a - b) : best(asked, index, end)
  const found = ends.length > 0 ? ends : best(asked, index, whole(asked))
  if (found.length < 2) return found[0]
  const some = found.slice(0, 3).map((clause) => `\`${index[clause]!.key}\``)
  throw new InputError(
    `\`${query}\` fits ${found.length} clauses: ${some.join(', ')}${found.length > 3 ? ', …' : ''}; give more of the key`,
  )
}

/**
 * Clauses below other divisions that a named number fits as well: where a treaty with an Article 3 of its own stands
 * behind parts that run through, `Art. 3` may mean either. Beside an annex, `Art. 5` means the work's.
 */
function namesakes(
  asked: LooseLevel[],
  index: Index,
  end: (levels: LooseLevel[]) => LooseLevel[] | undefined,
): number[] {
  if (asked.length !== 1 || asked[0]!.division === '') return []
  return best(asked, index, end).filter((i) =>
    index[i]!.levels.slice(0, -1).every(({division}) => !annexes.has(division)),
  )
}

const whole = (asked: LooseLevel[]) => (levels: LooseLevel[]) =>
  levels.length === asked.length ? levels : undefined

/** All clauses whose keys begin with the levels; `undefined` if there are none. */
function findBeginning(asked: LooseLevel[], index: Index): number[] | undefined {
  if (asked.length === 0) return undefined
  const found = best(asked, index, (levels) =>
    levels.length > asked.length ? levels.slice(0, asked.length) : undefined,
  )
  return found.length > 0 ? found : undefined
}

/** Clauses that fit best, in document order: all of those that share the highest score. */
function best(
  asked: LooseLevel[],
  index: Index,
  part: (levels: LooseLevel[]) => LooseLevel[] | undefined,
): number[] {
  let highest = 0
  let found: number[] = []
  for (const [i, {levels}] of index.entries()) {
    const compared = part(levels)
    if (!compared) continue
    let score = 0
    for (const [j, level] of asked.entries()) {
      const fit = fitness(level, compared[j]!)
      score = fit === 0 ? Number.NEGATIVE_INFINITY : score + fit
    }
    if (score > highest) found = []
    if (score >= highest && score > 0) {
      highest = score
      found.push(i)
    }
  }
  return found
}

/** First and end index of a range; its end may leave out what it shares with its start: `III.(7)-(9)`. */
function findRange(query: string, index: Index): [number, number] | undefined {
  const keys = index.map(({key}) => key)
  for (const dash of query.matchAll(/\s*(?:[-–—~]|\.{2,})\s*/gu)) {
    const from = levelsOf(query.slice(0, dash.index))
    const to = levelsOf(query.slice(dash.index + dash[0].length))
    if (!from?.length || !to?.length) continue
    const first = findClause(from, query, index)
    const start = first ?? findBeginning(from, index)?.[0]
    if (start === undefined) continue
    const depth = first === undefined ? from.length : index[start]!.levels.length
    const completed = [...index[start]!.levels.slice(0, Math.max(0, depth - to.length)), ...to]
    const last =
      best(completed, index, whole(completed))[0] ??
      findBeginning(completed, index)?.at(-1) ??
      findClause(to, query, index)
    if (last === undefined) continue
    if (last < start)
      throw new InputError(
        `the range \`${query}\` runs backwards: \`${keys[last]}\` stands before \`${keys[start]}\``,
      )
    return [start, endOfBranch(last, keys)]
  }
  return undefined
}

/** Index behind the last clause below the one at `start`. */
function endOfBranch(start: number, keys: readonly string[]): number {
  let end = start + 1
  while (end < keys.length && keys[end]!.startsWith(`${keys[start]}.`)) end++
  return end
}
