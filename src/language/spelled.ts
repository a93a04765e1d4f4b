/** A number in words that a text writes without blanks, or in words that are numbers only together. */
export interface Spelled {
  start: number
  end: number
  value: number
  /** A word for a share stands before it. */
  isPercent: boolean
  /** What it counts, where its words say so: `полгода`, half a year. */
  unit?: string
}

/** How one language puts numbers together out of digits and powers of ten: 二十一, สองร้อย, hai mươi mốt. */
interface SpelledGrammar {
  /** Words for 1 to 9. */
  digits: Readonly<Record<string, number>>
  /** Words for powers of ten, which multiply what stands before them. */
  scales: Readonly<Record<string, number>>
  /** Words for whole tens, which add: `스물`. */
  tens?: Readonly<Record<string, number>>
  /** Words without a value inside a number: `linh`. */
  fillers?: readonly string[]
  /** What may stand between two words of one number. */
  between: string
  /** A word for a share before a number. */
  percent?: string
  /** Whether such a run is a number where it stands. */
  isNumber(run: {words: readonly string[]; text: string; start: number; end: number}): boolean
}

/** Makes the reader of numbers in words of one language. */
export function spelledReader(grammar: SpelledGrammar): (text: string) => Spelled[] {
  const {digits, scales, tens = {}, fillers = [], between, percent} = grammar
  const words = [digits, scales, tens].flatMap((part) => Object.keys(part)).concat(fillers)
  words.sort((a, b) => b.length - a.length)
  const word = `(?:${words.join('|')})`
  const run = new RegExp(
    `(?:(?<percent>${percent ?? '(?!)'})\\s*)?(?<run>${word}(?:${between}${word})*)`,
    'giu',
  )
  const single = new RegExp(word, 'giu')
  return (text) => {
    const found: Spelled[] = []
    for (const match of text.matchAll(run)) {
      const form = match.groups!.run!
      const parts = form.toLowerCase().match(single) ?? []
      const start = match.index + match[0].length - form.length
      const isPercent = match.groups!.percent !== undefined
      // 십오일이다 is 십오, days and a verb: what follows a number may look like more of it.
      for (let count = parts.length; count > 0; count--) {
        const words = parts.slice(0, count)
        const end = endOf(text, start, words)
        if (!isPercent && !grammar.isNumber({words, text, start, end})) continue
        const value = sumOf(words, grammar)
        if (value > 0) found.push({start: match.index, end, value, isPercent})
        break
      }
    }
    return found
  }
}

/** Where words end that stand one behind the other from a place on. */
function endOf(text: string, start: number, words: readonly string[]): number {
  const lower = text.toLowerCase()
  return words.reduce((at, word) => lower.indexOf(word, at) + word.length, start)
}

/**
 * The value of words in their order: a scale multiplies what stands before it and is smaller; what is greater is done
 * with: 일억이천만 is 100,000,000 and 20,000,000. One said twice multiplies itself: ล้านล้าน.
 */
function sumOf(words: readonly string[], {digits, scales, tens = {}}: SpelledGrammar): number {
  let total = 0
  let current = 0
  for (const [at, word] of words.entries()) {
    if (Object.hasOwn(digits, word)) current += digits[word]!
    else if (Object.hasOwn(tens, word)) total += tens[word]!
    else if (Object.hasOwn(scales, word)) {
      const scale = scales[word]!
      const smaller = total % (word === words[at - 1] ? scale ** 2 : scale)
      total += (smaller + current || 1) * scale - smaller
      current = 0
    }
  }
  return total + current
}
