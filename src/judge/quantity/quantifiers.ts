/** Words that say how much of something is meant, without a number. */
interface Quantifiers {
  all: () => RegExp
  some: () => RegExp
}

const word = (forms: string): (() => RegExp) => {
  let expression: RegExp | undefined
  return () => {
    expression ??= new RegExp(`(?<![\\p{L}])(?:${forms})(?![\\p{L}])`, 'giu')
    return expression
  }
}

const lexicons: Record<string, Quantifiers> = {
  en: {
    all: word('all|every|each|everyone|everything|entire|whole'),
    some: word('some|several|certain|a few|most|part of|partially|partly'),
  },
  fr: {
    all: word('tous|toutes|tout|toute|chaque|chacun|chacune'),
    some: word('certains|certaines|quelques|plusieurs|la plupart|une partie'),
  },
  de: {
    all: word('alle|allen|aller|alles|jede[rsmn]?|sämtliche[rn]?|gesamte[nrs]?'),
    some: word('einige[nrs]?|manche[nrs]?|mehrere[nr]?|bestimmte[nr]?|die meisten|teilweise'),
  },
  es: {all: word('tod[oa]s?|cada'), some: word('algun[oa]s?|algún|ciert[oa]s|vari[oa]s|parte de')},
  ru: {
    all: word('все|всех|всем|всеми|весь|всего|вся|всей|кажд\\p{L}+'),
    some: word('некотор\\p{L}+|нескольк\\p{L}+|отдельн\\p{L}+|част[ьи]'),
  },
  zh: {all: () => /所有|全部|一切|每|各(?!自)|全体/g, some: () => /一些|部分|某些|有些|若干|多数/g},
  ja: {all: () => /すべて|全て|全部|あらゆる|各/g, some: () => /一部|いくつか|若干|多く/g},
}

export interface QuantifierMismatch {
  a: {start: number; end: number}
  b: {start: number; end: number}
}

/**
 * Where one text says `all` and the other `some`: only if each side has one that the other lacks, since
 * translators drop a lone `all` freely.
 */
export function unmatchedQuantifiers(
  a: string,
  b: string,
  languageA: string,
  languageB: string,
): QuantifierMismatch[] {
  const [left, right] = [lexiconOf(languageA), lexiconOf(languageB)]
  const pairs: QuantifierMismatch[] = []
  const [ownSome, otherSome] = [spansOf(a, left?.some), spansOf(b, right?.some)]
  const [someA, someB] = [rest(ownSome, otherSome), rest(otherSome, ownSome)]
  // Few texts say `some`: most pairs end here.
  if (someA.length + someB.length === 0) return pairs
  const [ownAll, otherAll] = [spansOf(a, left?.all), spansOf(b, right?.all)]
  const [allA, allB] = [rest(ownAll, otherAll), rest(otherAll, ownAll)]
  for (let i = 0; i < Math.min(someA.length, allB.length); i++) pairs.push({a: someA[i]!, b: allB[i]!})
  for (let i = 0; i < Math.min(allA.length, someB.length); i++) pairs.push({a: allA[i]!, b: someB[i]!})
  return pairs
}

type Spans = {start: number; end: number}[]

/** The last of `own`, as many as it has more than `other`. */
const rest = (own: Spans, other: Spans): Spans =>
  own.length > other.length ? own.slice(other.length - own.length) : []

const lexiconOf = (language: string): Quantifiers | undefined =>
  lexicons[language.toLowerCase().split('-')[0] ?? '']

const spansOf = (text: string, pattern: (() => RegExp) | undefined): Spans =>
  pattern
    ? [...text.matchAll(pattern())].map(({index, 0: form}) => ({start: index, end: index + form.length}))
    : []
