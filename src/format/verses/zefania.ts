import {codeOfNumber} from './books.ts'
import {languageTag, type Step, versesReader} from './xml-verses.ts'

const elements: Record<string, Step> = {
  information: {drop: true},
  caption: {aside: true},
  prolog: {aside: true},
  remark: {aside: true},
  xref: {drop: true},
  media: {drop: true},
  br: {parts: true},
  note: {note: ''},
}

/** Zefania XML; its elements are written in capitals, or not. */
export const readZefania = versesReader(
  () => (name, attributes) => {
    const {bnumber = '', bsname = '', cnumber = '', vnumber = '', evnumber, aix} = attributes
    switch (name.toLowerCase()) {
      case 'biblebook':
        return {act: (verses) => verses.startBook(bnumber === '' ? bsname : codeOfNumber(bnumber))}
      case 'chapter':
        return {act: (verses) => verses.startChapter(cnumber)}
      case 'vers':
        return {
          act: (verses, start) =>
            verses.startVerse(`${vnumber}${evnumber ? `-${evnumber}` : ''}${aix ?? ''}`, start),
          atEnd: (verses) => verses.endVerse(),
        }
      default:
        return elements[name.toLowerCase()]
    }
  },
  (value) => languageTag(/<language>\s*([\w-]+)\s*</i.exec(value)?.[1]),
)
