import {kindOf} from './markers.ts'
import {languageTag, type Step, versesReader} from './xml-verses.ts'

const steps: Record<string, Step> = {
  paragraph: {parts: true},
  aside: {aside: true},
  dropped: {drop: true},
  origin: {drop: true},
  character: {},
}

/** USFX: eBible's XML, elements named as USFM's marks. */
export const readUsfx = versesReader(
  () =>
    (name, {id = '', caller = '', sfm = '', style = ''}) => {
      switch (name) {
        case 'book':
          return {act: (verses) => verses.startBook(id.toUpperCase())}
        case 'c':
          return {act: (verses) => verses.startChapter(id)}
        case 'v':
          return {act: (verses, start) => verses.startVerse(id, start)}
        case 've':
          return {act: (verses) => verses.endVerse()}
        case 'languageCode':
        case 'fig':
          return {drop: true}
        case 'p':
        case 'q':
          return steps[sfm === '' && style === '' ? 'paragraph' : kindOf(sfm || style)]
        case 'table':
        case 'b':
        case 'optionalLineBreak':
          return {parts: true}
        default:
          return kindOf(name) === 'note' ? {note: caller} : steps[kindOf(name)]
      }
    },
  (value) => languageTag(/<languageCode>\s*([\w-]+)\s*</.exec(value)?.[1]),
)
