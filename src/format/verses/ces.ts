import {codeOfCes} from './books.ts'
import {languageTag, versesReader} from './xml-verses.ts'

/** `b.MAR.1.2`, as the parallel corpora of Resnik and Christodoulopoulos have it: `MRK.1.2`. */
function placeOf(id: string): readonly string[] {
  const [book = '', ...numbers] = id.replace(/^b\./, '').split('.')
  return [codeOfCes(book), ...numbers]
}

/** The Corpus Encoding Standard (cs.vassar.edu/CES): books and chapters are divisions, verses segments. */
export const readCes = versesReader(
  () =>
    (name, {id = '', type = ''}) => {
      if (name === 'cesHeader') return {drop: true}
      const place = placeOf(id)
      if (name === 'div' && type === 'book') return {act: (verses) => verses.startBook(place[0]!)}
      if (name === 'div' && type === 'chapter') return {act: (verses) => verses.startChapter(place.at(-1)!)}
      if (name !== 'seg' || type !== 'verse') return undefined
      return {
        act: (verses, start) => verses.startVerse(place.at(-1)!, start, place.join('.')),
        atEnd: (verses) => verses.endVerse(),
      }
    },
  (value) => {
    const [header = ''] = /<language\b[^<>]*>/.exec(value) ?? []
    return (
      languageTag(/\siso639\s*=\s*["']([\w-]+)["']/.exec(header)?.[1]) ??
      languageTag(/\sid\s*=\s*["']([\w-]+)["']/.exec(header)?.[1])
    )
  },
)
