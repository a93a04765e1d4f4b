import {readIdeographs, readLetters, readRoman} from '../numeral.ts'

/** What the characters between two delimiters may count. `script` is that of the label. */
export interface Numeral {
  script: '1' | 'i' | 'I' | 'a' | 'A' | 'aa' | 'а' | '一'
  number: number
  inserted: number
  suffix: string
}

/** Every reading of a numeral: `i` → letter 9, roman 1; `1A` → 1 with an insertion; none for a word. */
export function readNumeral(text: string): Numeral[] {
  const folded = text.normalize('NFKC')
  const plain = readPlain(folded)
  if (plain.length > 0) return plain
  if (!/^(?:\d{1,4}|[A-Za-z]{1,4})-?(?:\d{1,3}|[A-Za-z]{1,4})(?:-(?:\d{1,3}|[A-Za-z]{1,3}))?$/.test(folded))
    return []
  const parts = /^(\d+|[A-Za-z]+)-(.+)$/.exec(folded) ?? /^(\d+)([A-Za-z].*)$/.exec(folded)
  if (!parts) return []
  const [, base = '', insertion = ''] = parts
  const last = /[^-]+$/.exec(insertion)?.[0] ?? ''
  const count = /^\d+/.test(last) ? Number.parseInt(last, 10) : (readLetters(last) ?? readRoman(last) ?? 0)
  if (count === 0) return []
  const suffix = folded.slice(base.length)
  // A second insertion, (a-1-1) or (1A-1), stands behind the first: count it as a fraction of it.
  const first = insertion === last ? 0 : (readNumeral(insertion.split('-')[0]!)[0]?.number ?? 1) + count / 100
  return readPlain(base).map((numeral) => ({...numeral, inserted: first || count, suffix}))
}

/** Letters that Russian lists count in: ё, й and the signs are left out. */
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'

function readPlain(text: string): Numeral[] {
  const found: Numeral[] = []
  const add = (script: Numeral['script'], number: number | undefined): void => {
    if (number !== undefined) found.push({script, number, inserted: 0, suffix: ''})
  }
  if (/^\d{1,4}$/.test(text)) add('1', Number(text))
  else if (/^[a-z]+$/.test(text) || /^[A-Z]+$/.test(text)) {
    const lower = text === text.toLowerCase()
    add(lower ? 'i' : 'I', readRoman(text))
    add(lower ? 'a' : 'A', readLetters(text))
    if (text.length === 2) add('aa', readLetters(text) && readLetters(text[0]!))
  } else if (text.length === 1 && cyrillic.includes(text)) add('а', cyrillic.indexOf(text) + 1)
  else add('一', readIdeographs(text))
  return found.filter(({number}) => number > 0)
}

const circles: [number, number, number][] = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
]

/** The number in a circle that a character is: `⑩` → 10. */
export function readCircled(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0
  const range = circles.find(([first, last]) => code >= first && code <= last)
  return range && code - range[0] + range[2]
}

/** `Article premier`, `Artículo primero`, `Erster Abschnitt`, `CHAPTER ONE`: what divisions are counted in. */
const words = [
  'one first premier première ier primero primera primer erster erstes erste',
  'two second deuxième segundo segunda zweiter zweites zweite seconde',
  'three third troisième tercero tercera dritter drittes dritte tercer',
  'four fourth quatrième cuarto cuarta vierter viertes vierte',
  'five fifth cinquième quinto quinta fünfter fünftes fünfte',
  'six sixth sixième sexto sexta sechster sechstes sechste',
  'seven seventh septième séptimo séptima siebter siebtes siebte siebenter',
  'eight eighth huitième octavo octava achter achtes achte',
  'nine ninth neuvième noveno novena neunter neuntes neunte',
  'ten tenth dixième décimo décima zehnter zehntes zehnte',
]
/** In letters, of the words above. */
const longestWord = 9
const byWord = new Map(words.flatMap((line, i) => line.split(' ').map((word) => [word, i + 1])))

export function readNumberWord(text: string): number | undefined {
  return text.length > longestWord ? undefined : byWord.get(text.toLowerCase())
}
