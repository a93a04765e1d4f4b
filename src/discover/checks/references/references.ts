import {matchesIn} from '../matches.ts'

/** A mention of a clause by its number: `Article 5(3)`, `paragraph (b)`, `§ 12 Abs. 2`, 第五条第三款, 제5조제3항. */
export interface Reference {
  start: number
  end: number
  /** Numbers and letters of the mention, roman numerals and ideographs as digits: `5`, `3`, `b`. */
  steps: string[]
  /** It names several clauses: `Articles 1 and 3`. */
  isList?: true
  /** Whether it names a top division of this very text, and which: `Art.5`, `§12`. */
  own?: string
}

// Ranges in place of Unicode classes: with those, and without regard to case, it takes 150 ms to compile.
const letter = 'A-Za-z\u00C0-\u024F\u0400-\u04FF'
const number = `(?:\\d+(?:[a-z](?!\\)))?(?:\\.\\d+)*|[IVXLC]+(?![${letter}])|\\([a-z]{1,4}\\)|\\(\\d+\\))(?:\\s?\\((?:\\d+|[a-z]{1,4})\\))*(?:[a-z]{1,2}\\))?`
const word =
  'articles?|arts?\\.|sections?|secs?\\.|paragraphs?|paras?\\.|subsections?|subparagraphs?|clauses?|chapters?|items?|annex|appendix|schedules?|artikeln?|absatz|abs\\.|kapitel|abschnitt|paragraphes?|alinéas?|chapitres?|annexe|artículos?|apartados?|párrafos?|capítulos?|стат[а-я]+|пункт[а-я]*|част[а-я]+|глав[а-я]+'
/** Words for several, behind which numbers are listed: behind one, `Article 5 and 30 days` goes on with something else. */
const several =
  'articles|arts\\.|sections|secs\\.|paragraphs|paras\\.|subsections|subparagraphs|clauses|chapters|items|schedules|artikeln|paragraphes|alinéas|chapitres|artículos|apartados|párrafos|capítulos|стать(?:и|ей|ям|ями|ях)|пункт(?:ы|ов|ам|ами|ах)'
const joins = 'and|or|to|through|und|oder|sowie|bis|et|ou|à|y|o|a|al|и|или|по|до'
// No roman numerals there: `articles 1 et 4, il paie`.
const inList = number.replace(`|[IVXLC]+(?![${letter}])`, '')
const listed = `(?:(?<![${letter}])(?:${several})|§§)\\s*${number}(?:\\s*(?:[,–-]\\s*(?:(?:${joins})\\s+)?|(?:${joins})\\s+)${inList})+`
const list = new RegExp(`^(?:${listed})`, 'i')
const western = new RegExp(
  `${listed}|(?:(?<![${letter}])(?:${word})|§+)\\s*${number}(?:\\s*,?\\s*(?:(?:${word})\\s*)${number})*`,
  'gi',
)
const ideographic =
  /제\s?\d+[조항장절](?:의\d+)?(?:\s?제\s?\d+[항호])*|第[〇零一二三四五六七八九十百千\d]+(?:[、，及和与與或]+第?[〇零一二三四五六七八九十百千\d]+)*[条條款项項章节節](?:第[〇零一二三四五六七八九十百千\d]+[条條款项項章节節])*/gu
/** What follows a reference to another text: `Article 5 of the Convention`, `§ 433 BGB`, `artikel 11 van het Verdrag`. */
const elsewhere =
  /^\s*(?:\([^)]*\)\s*)?(?:of (?!this\b)|(?:der|des|de la|de|du|del|della|dello|delle|dei|do|da|dos|das|van|af|av|i|z|ze|din|al|ale) (?!the |present|vorliegend|quest|dies|dit |deze |den(?:na|ne) |detta |dette |niniejsz|prezent)|(?:de l|dell)['’](?!present)|\p{Lu}{2,}|《|[А-ЯЁІЇЄҐ][а-яёіїєґ])/u

/** What stands before a reference to another text where no blanks do: 《…条约》第十一条, 条約第11条, but 本法第三条. */
const ofOther =
  /(?:[》」](?:[（(][^（）()]*[)）])?|(?<!(?:^|[^가-힣])이\s?)(?:법|법률|령|규칙|조약|협약)|(?<!本|この|该|該)(?:条約|条约|條約|公約|公约|憲法|宪法|法|条例|條例|協定|协定|議定書|议定书))\s*$/

/** Where a clause was enacted, by chapter and article of the statutes of a year: `2013, ch. 29, art. 5`, `1996, c. 15, s. 6`. */
const ofSource = /(?:^|[\s(])(?:ch|chap|c)\.\s?[\d.]{1,6}(?:\s\([^()]{1,20}\))?,\s$/
const longestSource = 40

/** In characters; a name in brackets may stand between. */
const longestName = 80

/** How every reference begins: most texts hold none of these, and end there. */
const hint =
  /[§第제]|arti|arts?\.|artí|sect|secs?\.|para|subs|subp|clau|chap|item|anne|appe|abs|kapi|alin|apar|párr|capí|стат|пункт|част|глав/i

/** References of a text, in its order. */
export function referencesOf(text: string): Reference[] {
  const references: Reference[] = []
  if (!hint.test(text)) return references
  for (const match of [...matchesIn(western, text), ...matchesIn(ideographic, text)]) {
    if (ofSource.test(text.slice(Math.max(0, match.index - longestSource), match.index))) continue
    const end = match.index + match[0].length
    const steps = withBetween(match[0], stepsOf(match[0]))
    if (steps.length === 0) continue
    const isOther =
      elsewhere.test(text.slice(end, end + 40)) ||
      ofOther.test(text.slice(Math.max(0, match.index - longestName), match.index))
    const own = isOther ? undefined : divisionOf(match[0], steps[0]!)
    const isList = list.test(match[0])
    references.push({start: match.index, end, steps, ...(own ? {own} : {}), ...(isList ? {isList} : {})})
  }
  return references.sort((a, b) => a.start - b.start)
}

/** What leads to the end of a range: `1 to 3` is 1, 2 and 3. */
const range = /(\d+)\s*(?:[–-]|to|through|bis|à|al?|по|до)\s*(\d+)(?!\.?\d)/giu
const longestRange = 50

function withBetween(form: string, steps: string[]): string[] {
  const all = [...steps]
  for (const [, first, last] of form.matchAll(range)) {
    const [from, to] = [Number(first), Number(last)]
    if (to - from > longestRange) continue
    for (let at = from + 1; at < to; at++) all.push(String(at))
  }
  return all
}

function stepsOf(form: string): string[] {
  return (
    form.match(
      /\d+(?:[a-z](?![\p{L})]))?|(?<=[\d)])[a-z]{1,2}(?=\))|(?<=\()\p{L}{1,4}(?=\))|(?<!\p{L})[IVXLC]+(?!\p{L})|(?<=[第、，及和与與或])[〇零一二三四五六七八九十百千]+/gu,
    ) ?? []
  ).map((step) =>
    /^[IVXLC]+$/.test(step)
      ? String(roman(step))
      : /^\p{Script=Han}+$/u.test(step)
        ? String(ideograph(step))
        : step.toLowerCase(),
  )
}

function divisionOf(form: string, step: string): string | undefined {
  if (/^(?:art|第[^条條]+[条條]|제\s?\d+조)/i.test(form)) return `Art.${step}`
  return /^§/.test(form) ? `§${step}` : undefined
}

function roman(form: string): number {
  const values: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100}
  return [...form].reduce((sum, char, i) => {
    const value = values[char]!
    return sum + (value < (values[form[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}

function ideograph(form: string): number {
  const digits = '〇一二三四五六七八九'
  let [total, current] = [0, 0]
  for (const char of form.replaceAll('零', '〇')) {
    const digit = digits.indexOf(char)
    if (digit >= 0) current = digit
    else {
      total += (current || 1) * {十: 10, 百: 100, 千: 1000}[char as '十' | '百' | '千']
      current = 0
    }
  }
  return total + current
}
