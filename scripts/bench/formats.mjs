// One keyed text as other formats have it, with as many marks as real files: what a reader costs beside the text.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Paths by name of the format, the text itself as `tsv`. */
export function writeFormats(tsv, folder) {
  const rows = readFileSync(tsv, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([key, text], at) => ({key, text, place: placeOf(key, at)}))
  const write = (name, lines) => {
    const path = join(folder, `bible.${name}`)
    writeFileSync(path, lines.join('\n'))
    return path
  }
  return {
    tsv,
    usfm: write(
      'usfm',
      byChapter(
        rows,
        (book) => [`\\id ${book}`],
        (chapter) => [`\\c ${chapter}`, '\\p'],
        ({text, place}) => `\\v ${place.verse} ${text}`,
      ),
    ),
    osis: write('osis', [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<osis xmlns="http://www.bibletechnologies.net/2003/OSIS/namespace"><osisText>',
      ...rows.map(
        ({text, place}) =>
          `<verse osisID="${place.book}.${place.chapter}.${place.verse}" sID="a"/>${escaped(text)}<verse eID="a"/>`,
      ),
      '</osisText></osis>',
    ]),
    tmx: write('tmx', [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<tmx version="1.4"><header srclang="xx"/><body>',
      ...rows.map(
        ({key, text}) =>
          `<tu tuid="${escaped(key)}"><tuv xml:lang="en"><seg>${escaped(text)}</seg></tuv></tu>`,
      ),
      '</body></tmx>',
    ]),
    xlf: write('xlf', [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en"><body>',
      ...rows.map(
        ({key, text}) => `<trans-unit id="${escaped(key)}"><source>${escaped(text)}</source></trans-unit>`,
      ),
      '</body></file></xliff>',
    ]),
  }
}

/** Book, chapter and verse of a key; of another one, a place by its number. */
function placeOf(key, at) {
  const [, book, chapter, verse] = /^(\w+)[. ](\d+)[.:](\d+)$/.exec(key) ?? [
    '',
    'GEN',
    String(1 + Math.floor(at / 50)),
    String(1 + (at % 50)),
  ]
  return {book, chapter, verse}
}

function byChapter(rows, bookLines, chapterLines, verseLine) {
  let [book, chapter] = ['', '']
  return rows.flatMap((row) => {
    const lines = []
    if (row.place.book !== book) {
      book = row.place.book
      chapter = ''
      lines.push(...bookLines(book))
    }
    if (row.place.chapter !== chapter) {
      chapter = row.place.chapter
      lines.push(...chapterLines(chapter))
    }
    return [...lines, verseLine(row)]
  })
}
