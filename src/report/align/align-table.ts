import type {Reported} from '../../judge/index.ts'
import {cut, pad, widthOf} from '../layout.ts'
import {readingOf} from '../passages.ts'
import type {ReportOptions} from '../reporter.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'
import {type LinkedRow, linkedRows} from './pair.ts'

/** A word of the one, what stands for it in the other, and how sure the weakest of its links is. */
interface Pair {
  left: string
  right: string
  score: string
}

const nothing = '–'

/** For people: a row, and below it a line a word with what stands for it; words that nothing stands for come last. */
export function alignTable(report: Reported, _options: ReportOptions, {width, paint}: Screen): string {
  const ids = report.translations.map(({id}) => visible(id)).join(' · ')
  let text = ''
  for (const linked of linkedRows(report)) {
    const {key, readings} = linked.row
    if (!readings[0] || !readings[1]) continue
    const pairs = pairsOf(report, linked)
    const widest = Math.max(8, Math.floor((width - 10) / 2))
    const columns = (['left', 'right'] as const).map((side) =>
      pairs.reduce((most, pair) => Math.max(most, Math.min(widest, widthOf(pair[side]))), 1),
    )
    text += `${text === '' ? '' : '\n'}${paint.bold(cut(visible(key), width))}${paint.dim(cut(`  ${ids}`, width - widthOf(visible(key))))}\n`
    for (const {left, right, score} of pairs) {
      const line = `  ${[left, right].map((word, side) => pad(cut(word, widest), columns[side]!)).join('  ')}`
      text += `${score === '' ? line.trimEnd() : `${line}  ${score}`}\n`
    }
  }
  return text
}

function pairsOf(report: Reported, {row, words, links}: LinkedRow): Pair[] {
  const [left = [], right = []] = [0, 1].map((side) => wordsIn(report, row, side, words[side] ?? []))
  const partners = left.map((): number[] => [])
  const scores = left.map(() => 1000)
  const linked = new Set<number>()
  for (let link = 0; link < links.length; link += 3) {
    const [one, other, score] = [links[link]!, links[link + 1]!, links[link + 2]!]
    partners[one]!.push(other)
    scores[one] = Math.min(scores[one]!, score)
    linked.add(other)
  }
  return [
    ...left.map((word, at) => ({
      left: word,
      right: partners[at]!.length > 0 ? partners[at]!.map((other) => right[other]).join(' ') : nothing,
      score: partners[at]!.length > 0 ? (scores[at]! / 1000).toFixed(2) : '',
    })),
    ...right.flatMap((word, at) => (linked.has(at) ? [] : [{left: nothing, right: word, score: ''}])),
  ]
}

/** The words of a row's text, as they are written. */
function wordsIn(
  report: Reported,
  row: LinkedRow['row'],
  translation: number,
  words: readonly number[],
): string[] {
  const passages = readingOf(report, row, translation)
  return Array.from({length: words.length / 3}, (_, word) => {
    const [passage, start, end] = words.slice(3 * word, 3 * word + 3) as [number, number, number]
    return visible(passages[passage]!.clause.text.slice(start, end))
  })
}
