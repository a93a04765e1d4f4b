import type {Reported} from './report.ts'

/** Parts of a report that are made only where a reporter needs them. */
export type Need =
  | 'renderings'
  | 'texts'
  | 'rows'
  | 'segments'
  | 'differing'
  | 'links'
  | 'agreement'
  | 'terms'
  | 'places'
  | 'found'
  | 'quality'

/** Everything that `--rows` saves. */
export const allOfRows: readonly Need[] = [
  'renderings',
  'rows',
  'segments',
  'differing',
  'links',
  'agreement',
  'terms',
  'places',
  'quality',
]

/** What each part is called in messages. */
export const needTitles: Record<Need, string> = {
  renderings: 'renderings of concepts',
  texts: 'texts',
  rows: 'rows',
  segments: 'sentences side by side',
  differing: 'differing words',
  links: 'word links',
  agreement: 'agreement of texts',
  terms: 'terms',
  places: 'places of terms',
  found: 'places of a text',
  quality: 'quality figures',
}

/** What a report does not hold of what is needed. */
export function lackingIn(report: Reported, needs: Iterable<Need>): Need[] {
  const [aligned] = report.alignment ?? []
  const rendering = firstOf(report.terms ?? [])
  const isEmpty = report.rows?.length === 0
  const holds: Record<Need, boolean> = {
    renderings: report.concepts.every(({renderings}) => renderings.length > 0),
    texts: report.texts !== undefined,
    rows: report.rows !== undefined && report.texts !== undefined,
    segments: isEmpty || aligned?.segments !== undefined,
    differing: isEmpty || (aligned?.segments ?? []).every((line) => line.every(({differing}) => differing)),
    links: isEmpty || aligned?.links !== undefined,
    agreement: report.agreement !== undefined,
    terms: report.terms !== undefined,
    places: report.terms !== undefined && (rendering === undefined || rendering.clauses !== undefined),
    found: report.found !== undefined,
    quality: report.quality !== undefined,
  }
  return [...new Set(needs)].filter((need) => !holds[need])
}

function firstOf(terms: NonNullable<Reported['terms']>) {
  for (const {renderings} of terms) if (renderings[0]) return renderings[0]
  return undefined
}
