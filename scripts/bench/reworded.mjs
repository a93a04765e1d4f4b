// Makes a work as long as is asked: two keyed texts under new keys, again and again, their words exchanged for others.
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Words of content, by how often they stand in a text: rarer ones are names, commoner ones grammar. */
const rarest = 20
const commonest = 2000

/**
 * A project whose documents are the books of reworded copies: `a/01-Gen.tsv` beside `b/01-Gen.tsv`, keys `01.Gen.1.1`.
 *
 * @param pair paths of two keyed texts
 * @param copies how often they are reworded; the first says what the texts say
 * @returns its folder, and how many rows it has
 */
export function makeReworded(pair, copies) {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-reworded-'))
  const texts = pair.map((path) => readFileSync(path, 'utf8').trimEnd().split('\n'))
  const words = wordsToExchange(texts[0])
  let rows = 0
  for (let copy = 0; copy < copies; copy++) {
    // One word stands for another in both texts, so that they part where they parted.
    const exchanged = new Map(words.map((word, at) => [word, words[(at + copy * 7) % words.length]]))
    const number = String(copy + 1).padStart(2, '0')
    for (const [side, lines] of texts.entries()) {
      const books = grouped(lines)
      mkdirSync(join(folder, 'ab'[side]), {recursive: true})
      for (const [book, own] of books) {
        const said = own.map(
          (line) => `${number}.${line.replace(/\b[a-z]{5,}\b/g, (word) => exchanged.get(word) ?? word)}`,
        )
        writeFileSync(join(folder, 'ab'[side], `${number}-${book}.tsv`), `${said.join('\n')}\n`)
        if (side === 0) rows += own.length
      }
    }
  }
  writeFileSync(
    join(folder, 'clausediff.config.json'),
    JSON.stringify({documents: [{path: '{translation}/{name}.tsv'}]}),
  )
  return {folder, rows}
}

function wordsToExchange(lines) {
  const counts = new Map()
  for (const word of lines.join('\n').match(/\b[a-z]{5,}\b/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].flatMap(([word, count]) => (count >= rarest && count <= commonest ? [word] : [])).sort()
}

const bookOf = (line) => line.slice(0, line.indexOf('.'))

function grouped(lines) {
  const books = new Map()
  for (const line of lines) {
    const book = bookOf(line)
    books.set(book, [...(books.get(book) ?? []), line])
  }
  return books
}
