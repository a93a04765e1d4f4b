import {kindOf} from './markers.ts'
import {type Step, versesReader} from './xml-verses.ts'

const steps: Record<string, Step> = {
  paragraph: {parts: true},
  aside: {aside: true},
  dropped: {drop: true},
  origin: {drop: true},
  character: {},
}

/** USX: USFM as XML. */
export const readUsx = versesReader(() => (name, {style = '', code = '', number = '', caller = '', eid}) => {
  switch (name) {
    case 'book':
      return {
        aside: true,
        act: (verses) => verses.startBook(code.toUpperCase()),
      }
    case 'chapter':
      return eid === undefined
        ? {act: (verses) => verses.startChapter(number)}
        : {act: (verses) => verses.endVerse()}
    case 'verse':
      return eid === undefined
        ? {act: (verses, start) => verses.startVerse(number, start)}
        : {act: (verses) => verses.endVerse()}
    case 'note':
      return {note: caller}
    case 'figure':
      return {drop: true}
    case 'row':
    case 'cell':
    case 'optbreak':
      return {parts: true}
    case 'sidebar':
      return {aside: true}
    case 'para':
    case 'char':
      return steps[kindOf(style)]
    default:
      return undefined
  }
})
