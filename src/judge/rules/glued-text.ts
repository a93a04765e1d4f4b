import {languageOf} from '../../language/index.ts'
import type {Rule} from '../rule.ts'

const address =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|cn|eu|io|html?|pdf|php)\b\S*/giu
/** A sign that ends something, with letters on both sides and no blank: `terminals,Agent`, `economy.Next`. */
const sign =
  /\p{Ll}{2,}[)”"’\]]?[,;:!?]\p{L}{2,}|\p{Ll}{2,}[)”"’\]]?\.\p{Lu}\p{Ll}+|[)\]]\p{L}{2,}|\p{Ll}{2,}[([]\p{L}{3,}/gu
/** A capital inside a word, between two parts that look like words: `AgentThe`. */
const hump = /(?<![\p{L}\d_.-])(?<head>\p{Lu}?\p{Ll}{2,})(?<tail>\p{Lu}\p{Ll}+)(?![\p{L}\d_]|[./]\p{L})/gu

/**
 * Words or sentences run together: `terminals,AgentThe application`.
 *
 * A sign with letters on both sides, or a capital inside a word whose parts stand as words elsewhere in the
 * text (`AgentThe`, not `GitHub`), or two neighbours of another place written as one
 * (`artificialintelligence` where `artificial intelligence` stands elsewhere in the row). Addresses are left
 * alone, and so is what another translation writes in the same way.
 */
export const gluedText: Rule = {
  id: 'glued-text',
  severity: 'warning',
  summary: 'Words or sentences run together, as in `terminals,AgentThe`.',
  run({collation}, report) {
    const {translations, rows} = collation
    const words = translations.map(() => new Set<string>())
    for (const [index, {language}] of translations.entries()) {
      if (/^(zh|ja|th|lo|km|my)\b/.test(language)) continue
      const {words: split, fold} = languageOf(language)
      for (const {readings} of rows) {
        for (const {clause, start, end} of readings[index]!) {
          const text = clause.text.slice(start, end)
          const spans = split(text)
          for (let i = 0; i < spans.length; i += 2)
            words[index]!.add(fold(text.slice(spans[i]!, spans[i + 1]!)))
        }
      }
    }
    for (const [row, {readings}] of rows.entries()) {
      for (const [translation, reading] of readings.entries()) {
        const {id} = translations[translation]!
        for (const passage of reading) {
          const text = passage.clause.text.slice(passage.start, passage.end)
          for (const {start, end} of gluedIn(text, words[translation]!)) {
            const quote = text.slice(start, end)
            const others = readings.some(
              (other, index) =>
                index !== translation && other.some(({clause}) => clause.text.includes(quote)),
            )
            if (others) continue
            report({
              row,
              message: `Unexpected \`${quote}\` in \`${id}\`, expected a blank between the parts`,
              places: [
                {translation, clause: passage.clause, start: passage.start + start, end: passage.start + end},
              ],
            })
          }
        }
      }
    }
  },
}

/** Places where words run together, with what follows a sign up to the next blank. */
function gluedIn(text: string, known: ReadonlySet<string>): {start: number; end: number}[] {
  if (known.size === 0) return []
  const plain = text.replaceAll(address, (found) => ' '.repeat(found.length))
  const found: {start: number; end: number}[] = []
  for (const match of plain.matchAll(sign)) {
    const end = match.index + match[0].length
    found.push({start: match.index, end: end + (/^[\p{L}\p{N}]*/u.exec(plain.slice(end))?.[0].length ?? 0)})
  }
  for (const match of plain.matchAll(hump)) {
    const {head, tail} = match.groups!
    const isName = known.has(match[0].toLowerCase()) && plain.split(match[0]).length > 2
    if (isName || !known.has(head!.toLowerCase()) || !known.has(tail!.toLowerCase())) continue
    const end = match.index + match[0].length
    if (!found.some((span) => span.start < end && match.index < span.end))
      found.push({start: match.index, end})
  }
  for (const match of plain.matchAll(/\p{Ll}{8,}/gu)) {
    const word = match[0]
    for (let cut = 3; cut <= word.length - 3; cut++) {
      if (!known.has(word.slice(0, cut)) || !known.has(word.slice(cut))) continue
      if (!new RegExp(`${word.slice(0, cut)} ${word.slice(cut)}`, 'iu').test(plain)) continue
      found.push({start: match.index, end: match.index + word.length})
      break
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
