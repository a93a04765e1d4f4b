import {codeOfOsis} from './books.ts'
import type {Verses} from './verses.ts'
import {languageTag, type Step, versesReader} from './xml-verses.ts'

const parts: Step = {parts: true}
const aside: Step = {aside: true}
const drop: Step = {drop: true}

const elements: Record<string, Step> = {
  header: drop,
  figure: drop,
  rdg: drop,
  title: aside,
  head: aside,
  p: parts,
  lg: parts,
  l: parts,
  lb: parts,
  list: parts,
  item: parts,
  row: parts,
  cell: parts,
}

/** Bible.Gen.1.1!a and others at once: `Gen.1.1 Gen.1.2`. */
function placeOf(osisId: string): {label: string; key: string; book: string} {
  const names = osisId
    .trim()
    .split(/\s+/)
    .map((one) => one.replace(/^[^:]*:/, ''))
  const [book = '', chapter = '', verse = ''] = names[0]!.replace(/!(\w+)/, '$1').split('.')
  const last = names.at(-1)!.split('.').at(-1)!
  const label = names.length > 1 && last !== verse ? `${verse}-${last}` : verse
  return {label, book: codeOfOsis(book), key: [codeOfOsis(book), chapter, label].filter(Boolean).join('.')}
}

/** OSIS: elements, or milestones with `sID` and `eID`. */
export const readOsis = versesReader(
  () => {
    let book = ''
    return (name, {osisID = '', sID, eID, type = '', n = '', marker}) => {
      switch (name) {
        case 'div':
          if (type !== 'book' || eID !== undefined) return type === 'introduction' ? aside : parts
          return {
            act(verses) {
              book = codeOfOsis(osisID.split('.')[0]!)
              verses.startBook(book)
            },
          }
        case 'chapter':
          if (eID !== undefined) return {act: (verses) => verses.endVerse()}
          return {act: (verses) => verses.startChapter(osisID.split('.').at(-1) || n)}
        case 'verse': {
          if (eID !== undefined) return {act: (verses) => verses.endVerse()}
          const {label, key} = placeOf(osisID || `${book}..${n}`)
          const act = (verses: Verses, start: number): void => verses.startVerse(label, start, key)
          return sID === undefined ? {act, atEnd: (verses) => verses.endVerse()} : {act}
        }
        case 'note':
          return {note: n}
        case 'reference':
          return type === 'annotateRef' ? drop : undefined
        case 'q':
          if (marker === undefined || marker === '' || eID !== undefined) return undefined
          return {
            act: (verses, start, end) => verses.into(start, end, false)?.decoded(marker, start, end),
          }
        default:
          return elements[name]
      }
    }
  },
  (value) => languageTag(/<osisText\b[^<>]*\sxml:lang\s*=\s*["']([\w-]+)["']/.exec(value)?.[1]),
)
