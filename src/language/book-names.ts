import {once} from '../once.ts'
import table from './books-elsewhere.tsv'
import {linesOf} from './engine/table.ts'

/**
 * Books of the Bible by their identifiers in USFM 3 (appendix "Book identifiers"), each with the abbreviation of OSIS 2.1
 * (appendix C) and what English Bibles call it, long and short. The 66 books and those of the Greek and Latin canon.
 */
const bookNames: Readonly<Record<string, string>> = {
  GEN: 'Gen|Genesis|Gn',
  EXO: 'Exod|Exodus|Ex',
  LEV: 'Lev|Leviticus|Lv',
  NUM: 'Num|Numbers|Nm',
  DEU: 'Deut|Deuteronomy|Dt',
  JOS: 'Josh|Joshua',
  JDG: 'Judg|Judges|Jgs',
  RUT: 'Ruth|Ru',
  '1SA': '1Sam|1 Samuel',
  '2SA': '2Sam|2 Samuel',
  '1KI': '1Kgs|1 Kings',
  '2KI': '2Kgs|2 Kings',
  '1CH': '1Chr|1 Chronicles|1Chron',
  '2CH': '2Chr|2 Chronicles|2Chron',
  EZR: 'Ezra',
  NEH: 'Neh|Nehemiah',
  EST: 'Esth|Esther',
  JOB: 'Job|Jb',
  PSA: 'Ps|Psalm|Psalms|Pss',
  PRO: 'Prov|Proverbs|Prv',
  ECC: 'Eccl|Ecclesiastes|Qoh|Qoheleth',
  SNG: 'Song|Song of Songs|Song of Solomon|Canticles|Cant',
  ISA: 'Isa|Isaiah|Is',
  JER: 'Jer|Jeremiah',
  LAM: 'Lam|Lamentations',
  EZK: 'Ezek|Ezekiel|Ez',
  DAN: 'Dan|Daniel|Dn',
  HOS: 'Hos|Hosea',
  JOL: 'Joel|Jl',
  AMO: 'Amos|Am',
  OBA: 'Obad|Obadiah|Ob',
  JON: 'Jonah',
  MIC: 'Mic|Micah|Mi',
  NAM: 'Nah|Nahum|Na',
  HAB: 'Hab|Habakkuk|Hb',
  ZEP: 'Zeph|Zephaniah',
  HAG: 'Hag|Haggai|Hg',
  ZEC: 'Zech|Zechariah',
  MAL: 'Mal|Malachi',
  MAT: 'Matt|Matthew|Mt',
  MRK: 'Mark|Mk',
  LUK: 'Luke|Lk',
  JHN: 'John|Jn',
  ACT: 'Acts|Acts of the Apostles',
  ROM: 'Rom|Romans|Rm',
  '1CO': '1Cor|1 Corinthians',
  '2CO': '2Cor|2 Corinthians',
  GAL: 'Gal|Galatians',
  EPH: 'Eph|Ephesians',
  PHP: 'Phil|Philippians',
  COL: 'Col|Colossians',
  '1TH': '1Thess|1 Thessalonians',
  '2TH': '2Thess|2 Thessalonians',
  '1TI': '1Tim|1 Timothy',
  '2TI': '2Tim|2 Timothy',
  TIT: 'Titus|Ti',
  PHM: 'Phlm|Philemon',
  HEB: 'Heb|Hebrews',
  JAS: 'Jas|James',
  '1PE': '1Pet|1 Peter',
  '2PE': '2Pet|2 Peter',
  '1JN': '1John|1Jn',
  '2JN': '2John|2Jn',
  '3JN': '3John|3Jn',
  JUD: 'Jude',
  REV: 'Rev|Revelation|Apocalypse|Rv',
  TOB: 'Tob|Tobit|Tb',
  JDT: 'Jdt|Judith',
  WIS: 'Wis|Wisdom|Wisdom of Solomon',
  SIR: 'Sir|Sirach|Ecclesiasticus',
  BAR: 'Bar|Baruch',
  '1MA': '1Macc|1 Maccabees',
  '2MA': '2Macc|2 Maccabees',
}

/** What English Bibles call each book, by its identifier. */
export const bookNamesInEnglish = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(bookNames).map(([id, names]) => [id, names === '' ? [] : names.split('|')])),
)

let everywhere: Map<string, string[]> | undefined

/** All names of each book, by its identifier: those above and what Bibles in other languages call it. */
export function bookNamesEverywhere(): ReadonlyMap<string, readonly string[]> {
  if (everywhere) return everywhere
  const elsewhere = linesOf(table)
  everywhere = new Map(
    Object.entries(bookNames).map(([id, names]) => {
      const others = elsewhere.get(id)?.split('\t').slice(1) ?? []
      return [id, [names, ...others].flatMap((some) => (some === '' ? [] : some.split('|')))]
    }),
  )
  return everywhere
}
