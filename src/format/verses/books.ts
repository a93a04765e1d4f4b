/** Codes of books as USFM has them (docs.usfm.bible, book identifiers), in the order of Protestant Bibles, then others. */
const codes =
  'GEN EXO LEV NUM DEU JOS JDG RUT 1SA 2SA 1KI 2KI 1CH 2CH EZR NEH EST JOB PSA PRO ECC SNG ISA JER LAM EZK DAN HOS JOL AMO OBA JON MIC NAM HAB ZEP HAG ZEC MAL MAT MRK LUK JHN ACT ROM 1CO 2CO GAL EPH PHP COL 1TH 2TH 1TI 2TI TIT PHM HEB JAS 1PE 2PE 1JN 2JN 3JN JUD REV'.split(
    ' ',
  )

/** The same of the other books, with their names in OSIS (CrossWire's OSIS manual, appendix C). */
const apart: Record<string, string> = {
  Tob: 'TOB',
  Jdt: 'JDT',
  EsthGr: 'ESG',
  Wis: 'WIS',
  Sir: 'SIR',
  Bar: 'BAR',
  EpJer: 'LJE',
  PrAzar: 'S3Y',
  SgThree: 'S3Y',
  Sus: 'SUS',
  Bel: 'BEL',
  '1Macc': '1MA',
  '2Macc': '2MA',
  '3Macc': '3MA',
  '4Macc': '4MA',
  '1Esd': '1ES',
  '2Esd': '2ES',
  PrMan: 'MAN',
  AddPs: 'PS2',
  Odes: 'ODA',
  PssSol: 'PSS',
  AddDan: 'DAG',
  EpLao: 'LAO',
  AddEsth: 'ESG',
  '4Ezra': '4ES',
  '1En': 'ENO',
  Jub: 'JUB',
  DanGr: 'DAG',
}

const osisNames =
  'Gen Exod Lev Num Deut Josh Judg Ruth 1Sam 2Sam 1Kgs 2Kgs 1Chr 2Chr Ezra Neh Esth Job Ps Prov Eccl Song Isa Jer Lam Ezek Dan Hos Joel Amos Obad Jonah Mic Nah Hab Zeph Hag Zech Mal Matt Mark Luke John Acts Rom 1Cor 2Cor Gal Eph Phil Col 1Thess 2Thess 1Tim 2Tim Titus Phlm Heb Jas 1Pet 2Pet 1John 2John 3John Jude Rev'.split(
    ' ',
  )

const byOsis = new Map([
  ...osisNames.map((name, at) => [name, codes[at]!] as const),
  ...Object.entries(apart),
])

/** The code of a book that OSIS names; another name stays. */
export const codeOfOsis = (name: string): string => byOsis.get(name) ?? name

/** The code of a book by its number, as Zefania counts; a number beyond stays. */
export const codeOfNumber = (number: string): string => codes[Number(number) - 1] ?? number

/** Codes of the corpora in CES, where they are others (umiacs.umd.edu/~resnik/parallel/bible.html). */
const ofCes: Record<string, string> = {
  SON: 'SNG',
  EZE: 'EZK',
  JOE: 'JOL',
  NAH: 'NAM',
  MAR: 'MRK',
  JOH: 'JHN',
  PHI: 'PHP',
  JAM: 'JAS',
  '1JO': '1JN',
  '2JO': '2JN',
  '3JO': '3JN',
}

/** The code of a book that a corpus in CES names; another name stays. */
export const codeOfCes = (name: string): string => (Object.hasOwn(ofCes, name) ? ofCes[name]! : name)
