import {isKeyName} from '../columns.ts'
import type {Text} from '../document.ts'
import {isLevelName} from '../level-names.ts'
import type {Leaf} from './leaf.ts'

/** Where something stands in a tree: names and numbers above it, and which of them count the things of a list. */
type Place = Pick<Leaf, 'path' | 'lists'>

/** A thing in a list, and its values by their names. */
interface Row extends Place {
  fields: Map<string, Leaf>
}

/** What the file calls a part of one of its texts; absent for what stands beside them. */
export interface Entry {
  key?: string
  leaf: Leaf
}

/** A text of a file: the field that holds it, undefined where no field does, and its parts. */
interface VerseText {
  field?: string
  about: Text['about'] & object
  entries: Entry[]
}

/** Of the words of a file so many stand in what is taken for its verses; titles and licences stand beside them. */
const leastShare = 0.5
const longestKey = 40
const aside =
  /^(?:comments?|notes?|status|state|remarks?|context|description|type|date|author|user|url|link|file|path|tags?)$/i
const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

const nameOf = (path: readonly string[]): string => path.join('\0')
const isShort = (leaf: Leaf | undefined): boolean =>
  leaf !== undefined && leaf.raw.length <= longestKey && leaf.raw.trim() !== ''
const isIndex = ({lists}: Leaf, at: number): boolean => lists.includes(at)
const isWords = (leaf: Leaf | undefined): leaf is Leaf =>
  leaf?.addTo !== undefined && /\p{L}{2}|\p{Lo}/u.test(leaf.raw)

/**
 * The texts of a tree that holds verses: records in lists, or lists of texts in lists, with books and chapters above and what is said
 * of the whole beside them. A verse is called by its reference, or by what books, chapters and it are called: by their number in a list
 * where nothing else tells them. Undefined for any other tree.
 */
export function versesOfTree(leaves: readonly Leaf[]): VerseText[] | undefined {
  const rows = rowsOf(leaves)
  return textsOfRecords(leaves, rows) ?? textsOfLists(leaves, rows)
}

function rowsOf(leaves: readonly Leaf[]): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const leaf of leaves) {
    const last = leaf.path.length - 1
    if (isIndex(leaf, last) || !isIndex(leaf, last - 1)) continue
    const path = leaf.path.slice(0, -1)
    const name = nameOf(path)
    const row = rows.get(name) ?? {path, lists: leaf.lists, fields: new Map<string, Leaf>()}
    rows.set(name, row)
    row.fields.set(leaf.path[last]!, leaf)
  }
  return rows
}

const lengthOf = (leaves: Iterable<Leaf>): number => {
  let sum = 0
  for (const leaf of leaves) if (isWords(leaf)) sum += leaf.raw.length
  return sum
}

function textsOfRecords(leaves: readonly Leaf[], rows: ReadonlyMap<string, Row>): VerseText[] | undefined {
  const above = holdersOf(leaves, rows)
  const verses = [...rows].filter(([name]) => !above.has(name)).map(([, row]) => row)
  const beside = leaves.length - verses.reduce((sum, {fields}) => sum + fields.size, 0)
  // A list of records and nothing else is a table.
  if (verses.length === 0 || beside === 0) return undefined
  const fields = [...new Set(verses.flatMap((row) => [...row.fields.keys()]))]
  const named = fields.filter(
    (field) => isCalled(field) && verses.every((row) => isShort(row.fields.get(field))),
  )
  const levels = named.filter(isLevelName)
  const key = named.find(
    (field) => isKeyName(field) && isNumbered(verses.map((row) => row.fields.get(field)!.raw)),
  )
  const own = levels.length > 1 ? levels : key !== undefined ? [key] : levels
  const texts = fields.filter(
    (field) =>
      !named.includes(field) && !aside.test(field) && verses.some((row) => isWords(row.fields.get(field))),
  )
  if (own.length === 0 || texts.length === 0 || (texts.length > 1 && levels.length === 0 && above.size === 0))
    return undefined
  const held = new Set<Leaf>()
  for (const row of verses)
    for (const field of texts) if (row.fields.has(field)) held.add(row.fields.get(field)!)
  const sideways = verses.flatMap((row) => [...row.fields].filter(([field]) => !texts.includes(field)))
  const ignored = new Set(sideways.map(([, leaf]) => leaf))
  const said = leaves.filter((leaf) => !ignored.has(leaf) && !isName(leaf))
  if (lengthOf(held) < leastShare * lengthOf(said)) return undefined
  const places = new Places(rows, above, verses)
  const labels = verses.map((row) => own.map((field) => row.fields.get(field)!.raw).join('.'))
  const isWhole = new Set(labels).size === labels.length
  const keys = new Map(
    verses.map((row, at) => [
      nameOf(row.path),
      isWhole ? labels[at]! : [...places.above(row), labels[at]!].join('.'),
    ]),
  )
  const others = leaves.filter((leaf) => !ignored.has(leaf) && !held.has(leaf) && !places.names.has(leaf))
  return texts.map((field) => {
    const entries: Entry[] = others.flatMap((leaf) => (isLanguage(leaf) ? [] : [{leaf}]))
    for (const row of verses) {
      const leaf = row.fields.get(field)
      if (leaf) entries.push({key: keys.get(nameOf(row.path))!, leaf})
    }
    return {...(texts.length > 1 && {field}), about: aboutOf(others), entries: inOrder(entries)}
  })
}

/** References have a number; those of a few headings have none. */
const isNumbered = (values: readonly string[]): boolean =>
  10 * values.filter((value) => /\d/.test(value)).length >= 9 * values.length

/** A name or number of what holds verses. */
const isName = (leaf: Leaf): boolean => isShort(leaf) && isCalled(leaf.path.at(-1)!)

const isCalled = (field: string): boolean => isKeyName(field) || isLevelName(field)

/** Texts in lists of lists: chapters of verses. */
function textsOfLists(leaves: readonly Leaf[], rows: ReadonlyMap<string, Row>): VerseText[] | undefined {
  const items = leaves.filter((leaf) => leaf.lists.length > 1 && isIndex(leaf, leaf.path.length - 1))
  if (items.length === 0 || lengthOf(items) < leastShare * lengthOf(leaves.filter((leaf) => !isName(leaf))))
    return undefined
  const places = new Places(rows, holdersOf(leaves, rows), items)
  const held = new Set(items)
  const entries: Entry[] = items.map((leaf) => ({
    leaf,
    key: [...places.above(leaf), String(Number(leaf.path.at(-1)) + 1)].join('.'),
  }))
  const others = leaves.filter((leaf) => !held.has(leaf) && !places.names.has(leaf))
  return [
    {
      about: aboutOf(others),
      entries: inOrder([...entries, ...others.flatMap((leaf) => (isLanguage(leaf) ? [] : [{leaf}]))]),
    },
  ]
}

const inOrder = (entries: Entry[]): Entry[] => entries.sort((one, other) => one.leaf.start - other.leaf.start)

/** What the file says of itself: its `language`. */
function aboutOf(others: readonly Leaf[]): Text['about'] & object {
  const said = others.find(isLanguage)?.raw
  return said === undefined ? {} : {language: said}
}

const isLanguage = ({path, raw}: Leaf): boolean =>
  path.length === 1 && /^(?:lang|language|locale)$/i.test(path[0]!) && tag.test(raw)

/** Records that hold other records, or lists. */
function holdersOf(leaves: readonly Leaf[], rows: ReadonlyMap<string, Row>): Set<string> {
  const holders = new Set<string>()
  for (const {path, lists} of leaves) {
    for (const at of lists) {
      // The record of the leaf itself holds nothing else.
      if (at >= path.length - 2) continue
      const name = nameOf(path.slice(0, at + 1))
      if (rows.has(name)) holders.add(name)
    }
  }
  return holders
}

/** What stands above verses, by names or numbers. */
class Places {
  /** Values that are names of what stands above. */
  readonly names = new Set<Leaf>()
  private readonly varying: boolean[]
  private readonly called = new Map<string, string>()
  private readonly known = new Map<string, readonly string[]>()
  private readonly rows: ReadonlyMap<string, Row>

  constructor(rows: ReadonlyMap<string, Row>, above: ReadonlySet<string>, verses: readonly Place[]) {
    this.rows = rows
    const {path: first} = verses[0]!
    this.varying = first.map((part, at) => verses.some(({path}) => path[at] !== part))
    this.call(above)
  }

  /** Books and chapters above a verse. */
  above({path, lists}: Place): readonly string[] {
    const holder = path.slice(0, -1)
    const name = nameOf(holder)
    const known = this.known.get(name)
    if (known) return known
    const places = holder.flatMap((part, at) => {
      const called = this.called.get(nameOf(holder.slice(0, at + 1)))
      if (called !== undefined) return [called]
      if (!this.varying[at]) return []
      return lists.includes(at) ? [String(Number(part) + 1)] : [part]
    })
    this.known.set(name, places)
    return places
  }

  /** Gives those of one list the names of the field that tells them: book or chapter, a key, or any that is short. */
  private call(above: ReadonlySet<string>): void {
    const siblings = new Map<string, Row[]>()
    for (const name of above) {
      const row = this.rows.get(name)!
      const list = nameOf(row.path.slice(0, -1))
      const known = siblings.get(list) ?? []
      siblings.set(list, known)
      known.push(row)
    }
    for (const list of siblings.values()) {
      const field = nameField(list)
      if (field === undefined) continue
      for (const {path, fields} of list) {
        const leaf = fields.get(field)!
        this.names.add(leaf)
        this.called.set(nameOf(path), leaf.raw.trim())
      }
    }
  }
}

function nameField(list: readonly Row[]): string | undefined {
  const fields = [...list[0]!.fields.keys()].filter((field) => {
    const values = list.map((row) => row.fields.get(field))
    return values.every(isShort) && new Set(values.map((leaf) => leaf!.raw)).size === list.length
  })
  return fields.find(isLevelName) ?? fields.find(isKeyName) ?? fields[0]
}
