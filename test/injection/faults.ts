import type {RuleId} from '../../src/judge/index.ts'
import type {Clause} from '../../src/parse/index.ts'
import type {Random} from './random.ts'
import {extent, replace, sentencesOf, type Text} from './text.ts'

/** One fault in one text. */
export interface Fault {
  /** The text with the fault. */
  value: string
  /** Keys of the clauses it touches: a finding there is right, one elsewhere is not. */
  keys: string[]
  what: string
}

export interface FaultKind {
  name: string
  /** Rules that a reader would expect to say it. `drift` fits every change. */
  rules: RuleId[]
  /** Undefined where the place that was drawn has nothing to spoil: the next draw follows. */
  plant(text: Text, random: Random, other: Text): Fault | undefined
  /** Prepares both texts before their state is accepted. */
  prepare?(value: string): string
}

const places = (clause: Clause, pattern: RegExp): {start: number; end: number; form: string}[] =>
  [...clause.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: match[0],
  }))

/** Swaps one match of a pattern in one clause. */
function swap(
  text: Text,
  random: Random,
  pattern: RegExp,
  by: (form: string) => string | undefined,
): Fault | undefined {
  const found = text.clauses.flatMap((clause) => places(clause, pattern).map((place) => ({clause, ...place})))
  if (found.length === 0) return undefined
  const {clause, start, end, form} = random.pick(found)
  const instead = by(form)
  if (instead === undefined || instead === form) return undefined
  return {value: replace(text, clause, start, end, instead), keys: [clause.key], what: `${form} → ${instead}`}
}

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve']
const content = (clause: Clause): boolean => clause.label !== '' && clause.text.length > 100

/** Clauses with a label and text, and nothing below; none with a note in it, which belongs to another one. */
const leaves = (text: Text): Clause[] =>
  text.clauses.filter(
    (clause) =>
      content(clause) &&
      clause.position &&
      !clause.children.some(({type}) => type === 'clause') &&
      !/[¹²³⁴⁵]/.test(text.file.value.slice(extent(clause).start, extent(clause).end)),
  )

const numberFault = (text: Text, random: Random): Fault | undefined =>
  swap(
    text,
    random,
    /\d+(?=[%\s.,”"G)]|$)|\b(?:two|three|four|five|six|seven|eight|nine|ten|zero|one(?= to\b|["”])|sixth)\b/gi,
    (form) => {
      if (form === 'sixth') return random.pick(['fifth', 'seventh', 'eighth'])
      if (/^\d+$/.test(form)) return String(Number(form) + 1 + random.number(form.length > 2 ? 9 : 4))
      return random.pick(numerals.filter((word) => word !== form.toLowerCase()))
    },
  )

export const faultKinds: FaultKind[] = [
  {name: 'number changed', rules: ['number-mismatch'], plant: numberFault},
  {
    name: 'must weakened to may',
    rules: ['modality-mismatch'],
    plant: (text, random) => swap(text, random, /\b(?:shall|must|will|should)\b(?! not)/g, () => 'may'),
  },
  {
    name: 'not dropped',
    rules: ['negation-mismatch', 'modality-mismatch'],
    // The corpus denies nothing, so both texts are first made to forbid what both order.
    prepare: (value) =>
      value
        .replaceAll(
          /(?<=\. )(Encourage|Accelerate|Promote|Improve)(?= )/g,
          (verb) => `Do not ${verb.toLowerCase()}`,
        )
        .replaceAll(/\b(shall|should)(?= (?:strengthen|give|closely))/g, '$1 not'),
    plant(text, random, other) {
      const denials = (clause: Clause | undefined): number => clause?.text.match(/ not /g)?.length ?? 0
      // Where the other text denies as often: to drop what only one has would mend a fault.
      const clauses = text.clauses.filter(
        (clause) => denials(clause) === denials(other.clauses.find(({key}) => key === clause.key)),
      )
      return swap({...text, clauses}, random, / not(?= )/g, () => '')
    },
  },
  {
    name: 'not added',
    rules: ['negation-mismatch', 'modality-mismatch'],
    plant: (text, random) =>
      swap(text, random, /\b(?:shall|must|will|should|is|are|has|have|can|may)\b/g, (form) => `${form} not`),
  },
  {
    name: 'sentence removed',
    rules: ['omission', 'addition'],
    plant(text, random) {
      const clause = random.pick(text.clauses.filter((clause) => sentencesOf(clause).length > 1))
      const {start, end} = random.pick(sentencesOf(clause))
      return {
        value: replace(text, clause, start, end, ''),
        keys: [clause.key],
        what: clause.text.slice(start, end),
      }
    },
  },
  {
    name: 'sentence doubled',
    rules: ['repetition', 'addition', 'omission'],
    plant(text, random) {
      const clause = random.pick(text.clauses.filter((clause) => sentencesOf(clause).length > 0))
      const {start, end} = random.pick(sentencesOf(clause))
      const sentence = clause.text.slice(start, end)
      return {
        value: replace(text, clause, end - 1, end, `${sentence.at(-1)} ${sentence}`),
        keys: [clause.key],
        what: sentence,
      }
    },
  },
  {
    name: 'list item removed',
    rules: ['omission', 'addition'],
    plant(text, random) {
      // An item between two commas of a list that ends in `and`: short, and no clause of its own.
      const found = text.clauses.flatMap((clause) =>
        places(clause, /, (?!and )[a-z][\w’' -]{3,40}(?=, (?:[\w’' -]{3,40}, )*and )/g).map((place) => ({
          clause,
          ...place,
        })),
      )
      const {clause, start, end, form} = random.pick(found)
      return {value: replace(text, clause, start, end, ''), keys: [clause.key], what: form}
    },
  },
  {
    name: 'clause removed',
    rules: ['omission', 'addition', 'structure', 'numbering'],
    plant(text, random) {
      const clause = random.pick(leaves(text))
      const {start, end} = extent(clause)
      const {value} = text.file
      return {
        value: value.slice(0, start) + value.slice(end).trimStart(),
        keys: family(text, clause),
        what: clause.key,
      }
    },
  },
  {
    name: 'clauses swapped',
    rules: ['structure', 'numbering'],
    plant(text, random) {
      const one = random.pick(leaves(text))
      const all = leaves(text).filter((clause) => clause.parent === one.parent && clause !== one)
      if (all.length === 0) return undefined
      const other = random.pick(all)
      const [first, second] = [one, other].sort((x, y) => extent(x).start - extent(y).start)
      const {value} = text.file
      // The texts change places, the labels stay.
      const body = (clause: Clause): {start: number; end: number} => ({
        start: extent(clause).start + clause.label.length,
        end: extent(clause).end,
      })
      const [a, b] = [body(first!), body(second!)]
      const changed =
        value.slice(0, a.start) +
        value.slice(b.start, b.end) +
        value.slice(a.end, b.start) +
        value.slice(a.start, a.end) +
        value.slice(b.end)
      return {value: changed, keys: [first!.key, second!.key], what: `${first!.key} ↔ ${second!.key}`}
    },
  },
  {
    name: 'clause renumbered',
    rules: ['numbering', 'structure', 'omission', 'addition'],
    plant(text, random) {
      const clause = random.pick(leaves(text))
      const at = extent(clause).start
      const {value} = text.file
      if (!value.startsWith(clause.label, at)) return undefined
      const number = /\d+|[ivxIVX]+/.exec(clause.label)?.[0]
      if (!number) return undefined
      const other = /\d/.test(number)
        ? String(Number(number) + 1 + random.number(3))
        : random.pick(
            ['xx', 'v', 'iv', 'ix', 'xiii'].map((one) => (/I|V|X/.test(number) ? one.toUpperCase() : one)),
          )
      if (other === number) return undefined
      const label = clause.label.replace(number, other)
      return {
        value: value.slice(0, at) + label + value.slice(at + clause.label.length),
        keys: [...family(text, clause), ...siblings(text, clause)],
        what: `${clause.key}: ${clause.label} → ${label}`,
      }
    },
  },
  {
    name: 'steady term replaced',
    rules: ['term-divergence', 'term-inconsistency', 'wording-divergence'],
    plant(text, random) {
      const steady = [
        'artificial intelligence',
        'datasets',
        'open-source',
        'innovation',
        'governance',
        'infrastructure',
        'enterprises',
        'education',
        'standards',
        'talents?',
        'consumption',
        'computing power',
        'cooperation',
        'ecosystems?',
      ]
      const instead = [
        'machine cognition',
        'record troves',
        'public-licence',
        'novelty',
        'stewardship',
        'groundwork',
        'firms',
        'schooling',
        'yardsticks',
        'gifted people',
        'spending',
        'processor strength',
        'joint work',
        'habitats',
      ]
      const which = random.number(steady.length)
      return swap(text, random, new RegExp(`\\b${steady[which]}\\b`, 'g'), () => instead[which])
    },
  },
]

/** Faults that the figures above were not tuned on. */
export const otherKinds: FaultKind[] = [
  {
    name: 'percent sign dropped',
    rules: ['number-mismatch'],
    plant: (text, random) => swap(text, random, /\d+%/g, (form) => form.slice(0, -1)),
  },
  {
    name: 'year changed',
    rules: ['number-mismatch'],
    plant: (text, random) =>
      swap(text, random, /\b20\d\d\b/g, (form) => String(Number(form) + 1 + random.number(5))),
  },
  {
    name: 'all became some',
    rules: [
      'modality-mismatch',
      'term-divergence',
      'wording-divergence',
      'omission',
      'addition',
      'number-mismatch',
      'negation-mismatch',
    ],
    plant: (text, random) => swap(text, random, /\b(?:all|every|each)\b/g, () => 'some'),
  },
  {
    name: 'name replaced',
    rules: ['entity-mismatch', 'term-divergence'],
    plant: (text, random) =>
      swap(
        text,
        random,
        /\b(?:United Nations|National Development and Reform Commission|State Council|Beautiful China|Global South|global South|China's|Xi Jinping)/g,
        () =>
          random.pick([
            'World Bank',
            'Ministry of Finance',
            'Supreme Court',
            'Green Brazil',
            'Arctic Circle',
            "Mexico's",
            'Red Cross',
          ]),
      ),
  },
  {
    name: 'sentence moved to another clause',
    rules: ['omission', 'addition'],
    plant(text, random) {
      const from = random.pick(text.clauses.filter((clause) => sentencesOf(clause).length > 1))
      const to = random.pick(
        text.clauses.filter((clause) => clause !== from && sentencesOf(clause).length > 0),
      )
      const {start, end} = random.pick(sentencesOf(from))
      const sentence = from.text.slice(start, end)
      const [first, second] = extent(from).start < extent(to).start ? [to, from] : [from, to]
      // The later place first, so that the earlier one keeps its offsets.
      const step = (clause: Clause, value: Text): string =>
        clause === from
          ? replace(value, from, start, end, '')
          : replace(value, to, to.text.length - 1, to.text.length, `${to.text.at(-1)} ${sentence}`)
      const half = {...text, file: {...text.file, value: step(first, text)}} as Text
      return {value: step(second, half), keys: [from.key, to.key], what: sentence}
    },
  },
  {
    name: 'half of a sentence removed',
    rules: ['omission', 'addition'],
    plant(text, random) {
      // What ends a sentence behind a comma or semicolon: eight words and more.
      const found = text.clauses.flatMap((clause) =>
        places(clause, /[,;] (?:[^\s,;.]+ ){7,}[^\s,;.]+(?=\.)/g).map((place) => ({clause, ...place})),
      )
      if (found.length === 0) return undefined
      const {clause, start, end, form} = random.pick(found)
      return {value: replace(text, clause, start, end, ''), keys: [clause.key], what: form}
    },
  },
  {
    name: 'heading changed',
    rules: [
      'term-divergence',
      'wording-divergence',
      'omission',
      'addition',
      'structure',
      'term-inconsistency',
    ],
    plant(text, random) {
      const clause = random.pick(text.clauses.filter(({heading, label}) => heading && label))
      const words = places({...clause, text: clause.heading!}, /\b[a-zA-Z]{6,}\b/g)
      if (words.length === 0) return undefined
      const {start, end, form} = random.pick(words)
      return {
        value: replace(text, clause, start, end, random.pick(['harvest', 'museum', 'railway'])),
        keys: [clause.key],
        what: form,
      }
    },
  },
  {
    name: 'paragraph merged into the one before',
    rules: ['structure', 'numbering', 'omission', 'addition'],
    plant(text, random) {
      const clause = random.pick(leaves(text))
      const {start} = extent(clause)
      const {value} = text.file
      const before = value.slice(0, start).trimEnd()
      return {
        value: `${before} ${value.slice(start + clause.label.length).trimStart()}`,
        keys: [...family(text, clause), ...previous(text, clause), ...siblings(text, clause)],
        what: clause.key,
      }
    },
  },
]

/** A clause and the one above it. */
const family = (_text: Text, clause: Clause): string[] => [
  clause.key,
  ...(clause.parent ? [clause.parent] : []),
]

const siblings = (text: Text, clause: Clause): string[] =>
  text.clauses.filter(({parent}) => parent === clause.parent).map(({key}) => key)

const previous = (text: Text, clause: Clause): string[] => {
  const before = text.clauses[text.clauses.indexOf(clause) - 1]
  return before ? [before.key] : []
}
