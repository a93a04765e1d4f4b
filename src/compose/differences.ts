import {diffArrays} from 'diff'
import {languageOf} from '../language/index.ts'

interface Token {
  start: number
  end: number
  /** Two words that inflect one another are the same word here: only real differences deserve a colour. */
  form: string
}

/**
 * Words in which texts differ from the first one that says anything, by Myers' algorithm over stems
 * (jsdiff); for that first one, the words that any other differs in. Texts in another language differ
 * throughout, which tells nobody anything: they get no marks.
 *
 * @returns per text a flat list `[start, end, …]` of offsets, adjoining words joined
 */
export function differences(texts: readonly string[], languages: readonly string[]): number[][] {
  const pivot = texts.findIndex((text) => text !== '')
  const own = tokensOf(texts[pivot] ?? '', languages[pivot] ?? 'und')
  const lacking = new Set<Token>()
  const marks = texts.map((text, index) => {
    if (index === pivot || text === '' || languages[index] !== languages[pivot]) return []
    const tokens = tokensOf(text, languages[index]!)
    const extra = new Set<Token>()
    let a = 0
    let b = 0
    for (const {added, removed, count} of diffArrays(
      own.map(({form}) => form),
      tokens.map(({form}) => form),
    )) {
      if (added) for (const token of tokens.slice(b, b + count)) extra.add(token)
      if (removed) for (const token of own.slice(a, a + count)) lacking.add(token)
      if (!added) a += count
      if (!removed) b += count
    }
    return spansOf(tokens, extra)
  })
  if (pivot >= 0) marks[pivot] = spansOf(own, lacking)
  return marks
}

function tokensOf(text: string, tag: string): Token[] {
  const language = languageOf(tag)
  const spans = language.words(text)
  return Array.from({length: spans.length / 2}, (_, index) => {
    const start = spans[2 * index]!
    const end = spans[2 * index + 1]!
    return {start, end, form: language.stem(language.fold(text.slice(start, end)))}
  })
}

function spansOf(tokens: readonly Token[], marked: ReadonlySet<Token>): number[] {
  const spans: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (!marked.has(token)) continue
    const previous = tokens[index - 1]
    if (previous && marked.has(previous)) spans[spans.length - 1] = token.end
    else spans.push(token.start, token.end)
  }
  return spans
}
