import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {countWork} from '../../src/discover/concepts/count.ts'
import {PhrasePairs} from '../../src/discover/concepts/pair.ts'
import {Phrases} from '../../src/discover/concepts/phrase-tree.ts'
import {type Counts, merge, nothing} from '../../src/discover/counts.ts'
import {readAbbreviations} from '../../src/discover/phrase/abbreviations.ts'
import {Lines} from '../../src/discover/phrase/lines.ts'
import {Words} from '../../src/discover/phrase/word.ts'
import {keyed} from '../keyed.ts'

/** So many clauses from one on, of which every third says `keeper` for `warden`. */
function clauses(from: number, to: number, warden: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (let row = from; row < to; row++)
    texts[`${row}`] = row % 3 === 0 ? `The ${warden} lends seal ${row}.` : `Page ${row} of the ledger stays.`
  return texts
}

/** What is counted in two translations, and how often the one says `warden`, for which the other says `keeper`. */
function countsOf(from: number, to: number): {counts: Counts; times: number} {
  const collation = collate([
    keyed('a', clauses(from, to, 'warden')),
    keyed('b', clauses(from, to, 'keeper')),
  ])
  const words = new Words(undefined, 'en')
  const abbreviations = readAbbreviations(collation)
  const lines = [0, 1].map((translation) => new Lines(collation, translation, abbreviations, words))
  const phrases = new Phrases()
  const phraseOf = (stem: string): number => phrases.of(`${collation.vocabulary.stemNames.indexOf(stem)} `)
  const pairs = new PhrasePairs([[0, 1]])
  for (const {key} of collation.rows)
    if (Number(key) % 3 === 0) pairs.add(0, phraseOf('warden'), phraseOf('keeper'))
  const {counts, wordsOf} = countWork(collation, lines, phrases, pairs)
  return {counts, times: wordsOf(0, phraseOf('warden'))}
}

const drawn = ({words, pairs}: Counts): unknown =>
  [words, pairs].map((tallies) =>
    [...tallies].map(([name, tally]) => [name, [...tally].sort(([x], [y]) => (x < y ? -1 : 1))]),
  )

test('the counts of two parts of a work are those of the whole, whichever is counted first', () => {
  const whole = countsOf(0, 5000)
  const [first, second] = [countsOf(0, 1700), countsOf(1700, 5000)]
  expect(drawn(merge(first.counts, second.counts))).toEqual(drawn(whole.counts))
  expect(drawn(merge(second.counts, first.counts))).toEqual(drawn(whole.counts))
  expect(whole.times).toBe(1667)
  expect(first.times + second.times).toBe(whole.times)
})

test('counts say how often each translation says a word, by names that every run has', () => {
  const {counts} = countsOf(0, 6)
  expect(drawn(counts)).toMatchInlineSnapshot(`
    [
      [
        [
          "a",
          [
            [
              ""#0" ",
              1,
            ],
            [
              ""#1" ",
              1,
            ],
            [
              ""#2" ",
              1,
            ],
            [
              ""#3" ",
              1,
            ],
            [
              ""#4" ",
              1,
            ],
            [
              ""#5" ",
              1,
            ],
            [
              "ledger ",
              4,
            ],
            [
              "lend ",
              2,
            ],
            [
              "page ",
              4,
            ],
            [
              "seal ",
              2,
            ],
            [
              "stay ",
              4,
            ],
            [
              "warden ",
              2,
            ],
          ],
        ],
        [
          "b",
          [
            [
              ""#0" ",
              1,
            ],
            [
              ""#1" ",
              1,
            ],
            [
              ""#2" ",
              1,
            ],
            [
              ""#3" ",
              1,
            ],
            [
              ""#4" ",
              1,
            ],
            [
              ""#5" ",
              1,
            ],
            [
              "keeper ",
              2,
            ],
            [
              "ledger ",
              4,
            ],
            [
              "lend ",
              2,
            ],
            [
              "page ",
              4,
            ],
            [
              "seal ",
              2,
            ],
            [
              "stay ",
              4,
            ],
          ],
        ],
      ],
      [
        [
          "a	b",
          [
            [
              "warden 	keeper ",
              2,
            ],
          ],
        ],
      ],
    ]
  `)
})

test('nothing counted changes nothing', () => {
  const {counts} = countsOf(0, 6)
  expect(drawn(merge(counts, nothing))).toEqual(drawn(counts))
  expect(drawn(merge(nothing, counts))).toEqual(drawn(counts))
})
