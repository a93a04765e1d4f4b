import {InputError} from '../../failure.ts'
import {isKeyName} from '../columns.ts'
import type {Unit} from '../contents.ts'
import type {Text} from '../document.ts'
import {Gather} from '../gather.ts'
import {isLevelName} from '../level-names.ts'
import {withForms} from './forms.ts'
import {unitsOfBranches} from './icu.ts'
import type {Leaf} from './leaf.ts'
import {type Entry, versesOfTree} from './verse-records.ts'

const tag = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i
const isTag = (name: string): boolean => tag.test(name) && (name.length === 2 || /[-_]/.test(name))

/** What programs say about messages, beside them: ARB, JSON schemas, comments. */
const isAside = (name: string): boolean => /^[@$]|^_comment$/.test(name)

/**
 * The texts of a tree of messages: names above each other make a key; one text, or one for each language that the
 * outermost names are of; a list of records is a table.
 *
 * @throws InputError where it holds no text
 */
export function textsOfTree(value: string, leaves: readonly Leaf[], path: string): Text[] {
  const texts =
    verseTexts(value, leaves) ??
    recordTexts(value, leaves) ??
    localised(value, leaves) ??
    languageTexts(value, leaves)
  if (texts.length === 0)
    throw new InputError(`\`${path}\` holds no text under a name: expected messages or records`)
  return texts
}

function languageTexts(value: string, leaves: readonly Leaf[]): Text[] {
  const named = withoutDescriptions(leaves.filter(({path}) => !path.some(isAside)))
  const tops = [...new Set(named.map(({path}) => path[0]!))]
  const isByLanguage = tops.length > 0 && named.every(({path}) => path.length > 1) && tops.every(isTag)
  const said = leaves.find(({path}) => path.length === 1 && path[0] === '@@locale')?.raw
  if (!isByLanguage) {
    const units = unitsOf(named.map((leaf) => ({key: keyOf(leaf.path), leaf})))
    return units.length === 0
      ? []
      : [
          {
            value,
            about: said && tag.test(said) ? {language: said.replaceAll('_', '-')} : {},
            contents: () => ({units, anyOrder: true, areMessages: true}),
          },
        ]
  }
  return tops.flatMap((top) => {
    const own = named.filter(({path}) => path[0] === top)
    const units = unitsOf(
      own.map((leaf) => ({key: keyOf(leaf.path.slice(1)), leaf})),
      top,
    )
    return units.length === 0
      ? []
      : [
          {
            value,
            part: top,
            about: {language: top.replaceAll('_', '-')},
            contents: () => ({units, anyOrder: true, areMessages: true}),
          },
        ]
  })
}

/** Of a name that has a `message`, the rest is about it. */
function withoutDescriptions(leaves: readonly Leaf[]): readonly Leaf[] {
  const names = new Set(
    leaves.flatMap(({path}) => (path.length === 2 && path[1] === 'message' ? [path[0]] : [])),
  )
  return leaves.filter(({path}) => !names.has(path[0]) || (path.length === 2 && path[1] === 'message'))
}

/** Browsers' extensions keep a text as `message` of its name; `description` and the like are beside it. */
function keyOf(path: readonly string[]): string {
  return path.at(-1) === 'message' && path.length === 2 ? path[0]! : path.join('.')
}

/**
 * Catalogues of Xcode: `strings`, then a key, then `localizations` by language. A key that the language of the program does not
 * put otherwise is its text, unless keys are names; what the program no longer has is left out.
 */
function localised(value: string, leaves: readonly Leaf[]): Text[] | undefined {
  const source = leaves.find(({path}) => path.length === 1 && path[0] === 'sourceLanguage')?.raw
  if (source === undefined) return undefined
  const states = new Map<string, string>()
  for (const {path, raw} of leaves)
    if (path.at(-1) === 'state' || path.at(-1) === 'extractionState')
      states.set(path.slice(0, -1).join('\0'), raw)
  const byLanguage = new Map<string, {key: string; leaf: Leaf}[]>()
  const told = new Set<string>()
  const names: Leaf[] = []
  for (const leaf of leaves) {
    const [top, key, kind, language, ...rest] = leaf.path
    if (top !== 'strings' || states.get(`strings\0${key}`) === 'stale') continue
    if (kind === '@name' && language === undefined) names.push(leaf)
    if (kind !== 'localizations' || rest.at(-1) !== 'value') continue
    if (language === source) told.add(key!)
    if (states.get(leaf.path.slice(0, -1).join('\0')) === 'new') continue
    const known = byLanguage.get(language!) ?? []
    byLanguage.set(language!, known)
    const form = rest.slice(0, -2).filter((part) => part !== 'variations' && part !== 'plural')
    known.push({key: [key!, ...form].join('.'), leaf})
  }
  const untold = new Set(
    leaves.flatMap(({path, raw}) => (path.at(-1) === 'shouldTranslate' && raw === 'false' ? [path[1]!] : [])),
  )
  const texts = names.filter(({path}) => !told.has(path[1]!) && !untold.has(path[1]!))
  if (names.filter(({path}) => isName(path[1]!)).length * 2 <= names.length && texts.length > 0)
    byLanguage.set(source, [
      ...(byLanguage.get(source) ?? []),
      ...texts.map((leaf) => ({key: leaf.path[1]!, leaf})),
    ])
  return [...byLanguage].map(([language, entries]) => {
    const units = unitsOf(entries)
    return {
      value,
      part: language,
      about: {language, ...(language === source && {role: 'source' as const})},
      contents: () => ({units, anyOrder: true, areMessages: true}),
    }
  })
}

/** `menu.boat`, `menuBoat`: a message that is called so says something else. */
const isName = (key: string): boolean => /^[\w.:/-]*[._:/-][\w.:/-]*$|^[a-z]+(?:[A-Z][a-z\d]*)+$/.test(key)

/** Verses: what is said of the whole beside them belongs to none. */
const verseTexts = (value: string, leaves: readonly Leaf[]): Text[] | undefined =>
  versesOfTree(leaves)?.map(({field, about, entries}) => {
    const units = unitsOf(entries)
    return {
      value,
      ...(field !== undefined && {part: field}),
      about: {...aboutField(field), ...about},
      contents: () => ({units}),
    }
  })

/** A list of records with a key each: fields are texts, as the columns of a table are. */
function recordTexts(value: string, leaves: readonly Leaf[]): Text[] | undefined {
  const rows = new Map<string, Map<string, Leaf>>()
  for (const leaf of leaves) {
    const field = leaf.path.at(-1)!
    const row = leaf.path.slice(0, -1)
    if (!/^\d+$/.test(row.at(-1) ?? '') || /^\d+$/.test(field)) return undefined
    const name = row.join('.')
    const known = rows.get(name) ?? new Map<string, Leaf>()
    rows.set(name, known.set(field, leaf))
  }
  const [first] = rows.values()
  if (!first) return undefined
  const fields = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))]
  const levels = fields.filter(isLevelName)
  const key = fields.find(isKeyName)
  const keys = levels.length > 1 ? levels : key === undefined ? levels : [key]
  const texts = fields.filter(
    (field) => !keys.includes(field) && [...rows.values()].some((row) => isText(row.get(field))),
  )
  return texts.flatMap((field) => {
    const entries = [...rows.values()].flatMap((row, at) => {
      const leaf = row.get(field)
      const label = keys.map((one) => row.get(one)?.raw ?? '').join('.') || String(at + 1)
      return leaf ? [{key: label, leaf}] : []
    })
    const units = unitsOf(entries)
    const about = aboutField(field)
    return units.length === 0 || /^(?:note|notes|comment|comments|status|context|description)$/i.test(field)
      ? []
      : [{value, part: field, about, contents: () => ({units, areMessages: true})}]
  })
}

/** What the name of a field says of the text in it. */
function aboutField(field = ''): Text['about'] & object {
  if (/^(?:source|original|src)$/i.test(field)) return {role: 'source' as const}
  return isTag(field) ? {language: field.replaceAll('_', '-')} : {}
}

const isText = (leaf: Leaf | undefined): boolean => leaf?.addTo !== undefined && /\p{L}{2}/u.test(leaf.raw)

function unitsOf(entries: readonly Entry[], language?: string): Unit[] {
  const gather = new Gather()
  const units = entries.flatMap(({key, leaf: {addTo, start, end}}) => {
    if (!addTo) return []
    addTo(gather)
    const {text, ...taken} = gather.take()
    if (text === '' || (key !== undefined && !/\S/.test(key))) return []
    return unitsOfBranches({...(key !== undefined && {label: key}), text, ...taken, start, end}, {language})
  })
  return withForms(units)
}
