import {once} from '../once.ts'

const levelName = /^(?:work|book|chapter|chap|sura|surah|canto|hymn|psalm|title|part)$/i
/** Book, chapter and verse, as editions of scripture in the language call them. */
const bookChapterVerse = `
  en book chapter verse
  ar سفر إصحاح آية
  cs kniha kapitola verš
  da bog kapitel vers
  de buch kapitel vers
  el βιβλίο κεφάλαιο στίχος
  es libro capítulo versículo
  fr livre chapitre verset
  he ספר פרק פסוק
  hi पुस्तक अध्याय श्लोक
  it libro capitolo versetto
  ja 書 章 節
  ko 책 장 절
  nl boek hoofdstuk vers
  no bok kapittel vers
  pl księga rozdział werset
  pt livro capítulo versículo
  ru книга глава стих
  sv bok kapitel vers
  tr kitap bölüm ayet
  uk книга розділ вірш
  vi sách chương câu
  zh 书 章 节
  zh 書 章 節`
/** By what they name: verses, and what stands above them. */
const levelNames = once(() => {
  const rows = bookChapterVerse
    .trim()
    .split('\n')
    .map((row) => row.trim().split(' ').slice(1))
  return {
    verses: new Set(['ayah', 'aya', ...rows.map(([, , verse]) => verse!)]),
    above: new Set(rows.flatMap(([book, chapter]) => [book!, chapter!])),
  }
})

/** Whether a column is one of several that make a key together: book, chapter, verse. */
export const isLevelName = (name: string): boolean =>
  levelName.test(name) || isVerseName(name) || levelNames().above.has(name.toLowerCase())

/** Whether it is the last of them. */
export const isVerseName = (name: string): boolean => levelNames().verses.has(name.toLowerCase())
