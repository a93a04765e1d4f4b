import type {Contents} from '../contents.ts'
import type {Reader} from '../format.ts'
import {readProseXml} from '../pages/prose-xml.ts'
import type {Verses} from './verses.ts'
import {type Step, versesReader} from './xml-verses.ts'

const parts: Step = {parts: true}
const aside: Step = {aside: true}
const drop: Step = {drop: true}

const elements: Record<string, Step> = {
  teiHeader: drop,
  facsimile: drop,
  standOff: drop,
  sourceDoc: drop,
  figure: drop,
  fw: drop,
  rdg: drop,
  del: drop,
  surplus: drop,
  head: aside,
  titlePage: aside,
  p: parts,
  ab: parts,
  lg: parts,
  l: parts,
  sp: parts,
  speaker: parts,
  stage: parts,
  list: parts,
  item: parts,
  row: parts,
  cell: parts,
  quote: parts,
}
/** Of a choice the text as the editor would have it is read. */
const unchosen = new Set(['sic', 'orig', 'abbr'])
/** Milestones that name a place of the work, the coarse before the fine; pages and lines of an edition are none. */
const units = [
  'book',
  'act',
  'poem',
  'letter',
  'scene',
  'chapter',
  'section',
  'card',
  'verse',
  'para',
  'paragraph',
]
const division = /^div[1-7]?$/
const numbered = new Set(['ab', 'seg', 'p', 'l', 'lg', 'sp'])
/** A number of a division, not the name of an edition: `1`, `17a`, `3-4`, `pr`. */
const place = /^[\p{L}\p{N}]{1,16}(?:[.–-][\p{L}\p{N}]{1,8}){0,6}$/u

/**
 * The numbered places of a text, one in another: a clause is what the innermost holds, `1.2.3`.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/CO.html#CORS canonical reference systems
 */
const readPlaces = versesReader(() => {
  const open: string[] = []
  const milestones = new Map<number, string>()
  let inChoice = 0
  const begin = (verses: Verses, start: number): void => {
    const finer = [...milestones].sort(([a], [b]) => a - b).map(([, n]) => n)
    const path = [...open.filter((n) => n !== ''), ...finer]
    // Page 327 of an edition is parted into 327a, 327b.
    const named = path.filter(
      (n, at) => !/^\p{L}/u.test(path[at + 1]?.replace(n, '') ?? '') || !path[at + 1]!.startsWith(n),
    )
    if (named.length > 0 && !verses.isInNote) verses.startVerse(named.at(-1)!, start, named.join('.'))
  }
  const opening = (n: string, rest: Step = {}): Step => ({
    ...rest,
    act(verses, start) {
      open.push(n)
      milestones.clear()
      begin(verses, start)
    },
    atEnd(verses) {
      open.pop()
      milestones.clear()
      verses.endVerse()
    },
  })
  return (name, {n = '', unit = '', break: breaks}) => {
    const own = place.test(n) ? n : ''
    if (division.test(name)) return own === '' ? parts : opening(own)
    if (numbered.has(name) && own !== '') return opening(own, parts)
    switch (name) {
      case 'milestone': {
        const rank = units.indexOf(unit.toLowerCase())
        if (rank < 0 || own === '') return undefined
        return {
          act(verses, start, end) {
            for (const finer of milestones.keys()) if (finer >= rank) milestones.delete(finer)
            milestones.set(rank, own)
            begin(verses, end || start)
          },
        }
      }
      case 'note':
        return {note: n || '*'}
      case 'choice':
        return {
          act: () => void inChoice++,
          atEnd: () => void inChoice--,
        }
      case 'lb':
        return breaks === 'no' ? undefined : parts
      default:
        return inChoice > 0 && unchosen.has(name)
          ? drop
          : Object.hasOwn(elements, name)
            ? elements[name]
            : undefined
    }
  }
})

/** TEI: by its numbers; a text without any is read as running text. */
export const readTei: Reader = (file) => {
  const [text] = readPlaces(file)
  const contents = text!.contents()
  if (!hasClauses(contents)) return readProseXml(file)
  const language = /<(?:text|body|div)\b[^<>]*\sxml:lang\s*=\s*["']([\w-]+)["']/.exec(text!.value)?.[1]
  const title = /<titleStmt\b[^<>]*>\s*<title\b[^<>]*>\s*([^<>]*\S)/.exec(text!.value)?.[1]
  const bare = withoutFrames(contents)
  return [
    {
      ...text!,
      contents: () => bare,
      about: {...(language && {language}), ...(title && {title: title.replace(/\s+/g, ' ')})},
    },
  ]
}

/** A division of divisions holds no text of its own, and is no clause. */
function withoutFrames(contents: Contents): Contents {
  if (!('units' in contents)) return contents
  const holders = new Set(
    contents.units.flatMap(({key}) => (key ? placesAbove(key).filter((above) => above !== key) : [])),
  )
  return {
    units: contents.units.filter(({key, text}) => text !== '' || key === undefined || !holders.has(key)),
  }
}

/** `1.327` and `1` of `1.327a`. */
const placesAbove = (key: string): string[] => [
  key.replace(/(?<=\d)\p{L}$/u, ''),
  ...key.split('.').flatMap((_, at, parts) => (at > 0 ? [parts.slice(0, at).join('.')] : [])),
]

const hasClauses = (contents: Contents): boolean =>
  'units' in contents && contents.units.some(({label, text}) => label !== undefined && text !== '')
