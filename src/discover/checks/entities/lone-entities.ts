import {memoByIndex} from '../../../collate/index.ts'
import {languageOf, smallWordsOf} from '../../../language/index.ts'
import {firstFrom} from '../ascending.ts'
import type {RowText} from '../row-text.ts'
import type {Entity} from './entity.ts'

/** An entity of one side without its like on the other; both where one seems to stand for the other. */
interface UnmatchedEntity {
  a?: Entity
  b?: Entity
}

interface Known {
  whole: RowText
  entities: readonly Entity[]
}

/**
 * Entities of one text that the other does not have: addresses and codes by their form, names by their words.
 * A name is missing if most of its words stand nowhere in the other text; it is replaced if the other text has
 * a name with some of its words and others instead (`National Development Commission` / `National Health
 * Commission`). Names are compared within one language only.
 */
export function compareEntities(a: Known, b: Known): UnmatchedEntity[] {
  const sameLanguage = a.whole.language.slice(0, 2) === b.whole.language.slice(0, 2)
  const missing = (own: Known, other: Known): Entity[] => {
    if (own.entities.length === 0) return []
    const lower = other.whole.text.toLowerCase()
    // Nearly every name stands in the other text word for word, and asks for no more.
    let forms: Set<string> | undefined
    let initials: string | undefined
    // Each asked for once, since a row of any length has as many names.
    // `EUPL v. 1.2` is `EUPL 1.2`, too.
    const unspaced = memoByIndex(() =>
      lower.replaceAll(/\sv(?:er(?:sion)?)?\.?\s*(?=\d)/g, '').replaceAll(/[\s-]/g, ''),
    )
    const ownForms = memoByIndex(() => stemsOf(own))
    const known = new Map<string, boolean>()
    const isWordForWord = (name: string): boolean => {
      if (!known.has(name)) known.set(name, lower.includes(name))
      return known.get(name)!
    }
    return own.entities.filter((entity) => {
      if (entity.kind === 'code' && unspaced().includes(entity.words[0]!)) return false
      if (entity.kind !== 'name') return !other.entities.some(({words}) => words[0] === entity.words[0])
      // Word for word the same, however its words are told apart (`D.C.`, `L’État`).
      if (!sameLanguage || isWordForWord(own.whole.text.slice(entity.start, entity.end).toLowerCase()))
        return false
      forms ??= stemsOf(other)
      const absent = entity.words.filter((word) => !forms!.has(word))
      if (absent.length === 0) return false
      const short = entity.words.map((word) => word[0]).join('')
      initials ??= initialsOf(other)
      if (entity.words.length > 1 && initials.includes(` ${short} `)) return false
      if (absent.length <= entity.words.length / 2) return replacesPart(entity, absent, ownForms, other)
      return !isTermFor(own.whole, entity, other, ownForms)
    })
  }
  const [onlyA, onlyB] = [missing(a, b), missing(b, a)]
  const mismatches: UnmatchedEntity[] = []
  for (const entity of onlyA) {
    const at = onlyB.findIndex(({kind}) => kind === entity.kind)
    const [other] = at < 0 ? [] : onlyB.splice(at, 1)
    mismatches.push(other ? {a: entity, b: other} : {a: entity})
  }
  return [...mismatches, ...onlyB.map((entity) => ({b: entity}))]
}

/**
 * Whether a name behind an article stands for another capitalised word behind one, which `own` lacks: `the Work Results`
 * / `the Deliverables`. So defined terms are written; how they differ is told with the terms.
 */
function isTermFor(
  own: RowText,
  {start}: Entity,
  {whole: other, entities}: Known,
  ownForms: () => Set<string>,
): boolean {
  const {determiners} = smallWordsOf(own.language)
  if (!determiners) return false
  const {fold, stem} = languageOf(own.language)
  const wordAt = ({text, spans}: RowText, at: number): string =>
    at < 0 ? '' : text.slice(spans[at * 2]!, spans[at * 2 + 1]!)
  const isBehindArticle = (whole: RowText, at: number): boolean =>
    determiners.has(wordAt(whole, at - 1).toLowerCase())
  if (!isBehindArticle(own, firstFrom(own.spans, start))) return false
  for (let at = 1; at * 2 < other.spans.length; at++) {
    const word = wordAt(other, at)
    const from = other.spans[at * 2]!
    if (entities.some((entity) => entity.start <= from && from < entity.end)) continue
    if (/^\p{Lu}/u.test(word) && isBehindArticle(other, at) && !ownForms().has(stem(fold(word)))) return true
  }
  return false
}

/** Whether the other text has a name with some of the words and, where the rest should be, unheard-of ones. */
function replacesPart(
  entity: Entity,
  absent: readonly string[],
  ownForms: () => Set<string>,
  other: Known,
): boolean {
  const known = ownForms()
  return other.entities.some(
    ({kind, words}) =>
      kind === 'name' &&
      words.some((word) => entity.words.includes(word)) &&
      words.some((word) => !known.has(word)) &&
      absent.length > 0,
  )
}

function stemsOf({whole: {text, language, spans}}: Known): Set<string> {
  const {fold, stem} = languageOf(language)
  const stems = new Set<string>()
  for (let i = 0; i < spans.length; i += 2) {
    const form = fold(text.slice(spans[i]!, spans[i + 1]!).replace(/['’]s$/, ''))
    stems.add(stem(form))
    for (const part of form.split('-')) stems.add(stem(part))
  }
  return stems
}

/** Abbreviations of a text, in small letters and blanks: ` un ndrc `. */
const initialsOf = ({whole: {text}}: Known): string =>
  ` ${(text.match(/\b\p{Lu}{2,}\b/gu) ?? []).join(' ').toLowerCase()} `
