import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {keysOf, parseValue} from './parse-file.ts'

// German codes: book, section, title, subtitle, chapter, subchapter (Handbuch der Rechtsförmlichkeit, no. 426 ff.).
const divided = `Buch 1 - Allgemeines
Abschnitt 1 - Personen
Titel 1 - Menschen
§ 1 Beginn
Sie beginnt mit der Geburt.
Titel 2 - Verbände
Untertitel 1 - Vereine
Kapitel 1 - Regeln
§ 2 Verein
Er wird eingetragen.
Kapitel 2 - Register
§ 3 Amt
Es ist zuständig.
Untertitel 2 - Stiftungen
§ 4 Stiftung
Sie wird anerkannt.
Abschnitt 2 - Sachen
§ 5 Begriff
Sachen sind Gegenstände.
Abschnitt 3 - Geschäfte
Titel 1 - Fähigkeit
§ 6 Alter
Es zählt.
Titel 2 - Wille
Untertitel 1 - Form
§ 7 Form
Sie ist frei.
Buch 2 - Schulden
Abschnitt 1 - Inhalt
Titel 1 - Pflicht
§ 8 Pflicht
Sie wird erfüllt.
`
const keysOfDivided =
  'Book.1 Book.1.Sec.1 Book.1.Sec.1.Title.1 Book.1.Sec.1.Title.1.§1 Book.1.Sec.1.Title.2 ' +
  'Book.1.Sec.1.Title.2.Subtitle.1 Book.1.Sec.1.Title.2.Subtitle.1.Ch.1 Book.1.Sec.1.Title.2.Subtitle.1.Ch.1.§2 ' +
  'Book.1.Sec.1.Title.2.Subtitle.1.Ch.2 Book.1.Sec.1.Title.2.Subtitle.1.Ch.2.§3 Book.1.Sec.1.Title.2.Subtitle.2 ' +
  'Book.1.Sec.1.Title.2.Subtitle.2.§4 Book.1.Sec.2 Book.1.Sec.2.§5 Book.1.Sec.3 Book.1.Sec.3.Title.1 ' +
  'Book.1.Sec.3.Title.1.§6 Book.1.Sec.3.Title.2 Book.1.Sec.3.Title.2.Subtitle.1 Book.1.Sec.3.Title.2.Subtitle.1.§7 ' +
  'Book.2 Book.2.Sec.1 Book.2.Sec.1.Title.1 Book.2.Sec.1.Title.1.§8'

test('chapters stand below subtitles, and these below sections, where the text has them so', () => {
  expect(keysOf(divided)).toBe(keysOfDivided)
})

test('the depths of headings say which division holds which, though one stands there once', () => {
  const text = `# Law\n\n## Section 1\n\n### Chapter 1\n\n#### § 1\n\nOne.\n\n#### § 2\n\nTwo.\n\n## Section 2\n\n### Chapter 2\n\n#### § 3\n\nThree.\n`
  expect(keysOf(text, 'a.md')).toBe(
    'Sec.1 Sec.1.Ch.1 Sec.1.Ch.1.§1 Sec.1.Ch.1.§2 Sec.2 Sec.2.Ch.2 Sec.2.Ch.2.§3',
  )
})

test('an item that begins with a citation of a § is an item', () => {
  expect(
    keysOf(
      '§ 3\n(1) Es gelten:\n1. § 12 Abs. 1,\n2. § 13 Satz 2,\n3. §§ 14 und 15.\n(2) Ende.\n§ 4\nEnde.\n',
    ),
  ).toBe('§3 §3.(1) §3.(1).1 §3.(1).2 §3.(1).3 §3.(2) §4')
  expect(keysOf('1. §\n(1) Egy.\n(2) Kettő.\n2. § (1) Egy.\n(2) Kettő.\n')).toBe(
    '§1 §1.(1) §1.(2) §2 §2.(1) §2.(2)',
  )
})

test('a small letter puts a division in behind a Roman numeral', () => {
  expect(
    keysOf(
      'I. Bund\nArtikel 1\nEins.\nII. Rat\nArtikel 2\nZwei.\nIIa. Amt\nArtikel 2a\nDrei.\nII b. - Rest\nArtikel 2b\nVier.\nIII. Ende\nArtikel 3\nAus.\n',
    ),
  ).toBe('I I.Art.1 II II.Art.2 IIa IIa.Art.2a IIb IIb.Art.2b III III.Art.3')
})

test('a title may begin with a small letter before a capital', () => {
  expect(keysOf('Kapitel 1 - Ausweis\n§ 1\nEins.\nKapitel 2 - eID-Karte\n§ 2\nZwei.\n')).toBe(
    'Ch.1 Ch.1.§1 Ch.2 Ch.2.§2',
  )
})

// Czech acts (Legislativní pravidla vlády, art. 26): each division has its name on a line below.
test('divisions with their names below that start again in each part are no contents page', () => {
  const names = ['lodích', 'domech', 'vozech']
  const parts = ['PRVNÍ', 'DRUHÁ', 'TŘETÍ'].map(
    (ordinal, at) =>
      `## ČÁST ${ordinal}\n\n#### O ${names[at]}\n\n### HLAVA I\n\n#### PŘEDMĚT ${names[at]}\n\n#### Díl 1\n\n#### Právo ${names[at]}\n\n##### § ${2 * at + 1}\n\n(1) Zákon platí.\n\n` +
      `### HLAVA II\n\n#### OSOBY ${names[at]}\n\n#### Díl 1\n\n#### Druhé ${names[at]}\n\n##### § ${2 * at + 2}\n\n(1) Zákon neplatí.\n\n`,
  )
  const keys = [1, 2, 3].flatMap((part) =>
    [1, 2].flatMap((title) => {
      const path = `Part.${part}.Title.${title}`
      const section = `${path}.Div.1.§${2 * part + title - 2}`
      return [...(title === 1 ? [`Part.${part}`] : []), path, `${path}.Div.1`, section, `${section}.(1)`]
    }),
  )
  expect(keysOf(`# Zákon\n\n${parts.join('')}`, 'a.md')).toBe(keys.join(' '))
})

test('an article that stands twice, as it was and as it will be, opens no other place', () => {
  expect(
    keysOf(
      'Chapitre I\nSection 1\nArticle 1\nUn.\nArticle 2\nDeux.\nArticle 2\nDeux autrement.\nArticle 3\nTrois.\nSection 2\nArticle 4\nQuatre.\nChapitre II\nArticle 5\nCinq.\n',
    ),
  ).toBe(
    'Ch.1 Ch.1.Sec.1 Ch.1.Sec.1.Art.1 Ch.1.Sec.1.Art.2 Ch.1.Sec.1.Art.2~2 Ch.1.Sec.1.Art.3 Ch.1.Sec.2 Ch.1.Sec.2.Art.4 Ch.2 Ch.2.Art.5',
  )
})

test('a heading between articles of which some lack is a part of their section', () => {
  const text =
    '# Act\n\n## Section 1\n\n### § 1\n\nOne.\n\n### § 2\n\nTwo.\n\n## Organs\n\n### § 7\n\nSeven.\n\n## Section 2\n\n### § 8\n\nEight.\n'
  expect(keysOf(text, 'a.md')).toBe('Sec.1 Sec.1.§1 Sec.1.§2 Sec.1.h1 Sec.1.§7 Sec.2 Sec.2.§8')
})

// 民法典 (2020), book three.
test('a Chinese subpart stands between book and chapter', () => {
  expect(
    keysOf(
      '第一编　合同\n第一分编　通则\n第一章　规定\n第一条　本编调整合同。\n第二分编　典型合同\n第二章　买卖\n第二条　合同有效。\n',
    ),
  ).toBe(
    'Book.1 Book.1.Subpart.1 Book.1.Subpart.1.Ch.1 Book.1.Subpart.1.Ch.1.Art.1 Book.1.Subpart.2 Book.1.Subpart.2.Ch.2 Book.1.Subpart.2.Ch.2.Art.2',
  )
})

// Costituzione della Repubblica italiana, art. 118.
test('an article of the language is no Roman numeral where nothing is numbered II', () => {
  const text = `Art. 1.\nLe funzioni sono attribuite ai Comuni.\nI Comuni sono titolari di funzioni.\nArt. 2.\nI cittadini votano.\nI senatori sono eletti.\n`
  expect(keysOf(text)).toBe('Art.1 Art.2')
  expect(keysOf('I Einleitung\nDer Verein besteht.\nII Mitglieder\nSie wählen.\n')).toBe('I II')
})

test('a paragraph of a language without stops is no heading', () => {
  const sentence = 'อำนาจอธิปไตยเป็นของปวงชนชาวไทย พระมหากษัตริย์ผู้ทรงเป็นประมุขทรงใช้อำนาจนั้นทางรัฐสภา'
  const text = `มาตรา 1 ${sentence}\n\nรัฐสภาต้องปฏิบัติหน้าที่ตามรัฐธรรมนูญ\n\nมาตรา 2 บททั่วไป\n\nประเทศไทยเป็นราชอาณาจักร\n`
  expect(clausesOf(parseValue(text, 'a.txt')).map(({heading}) => heading)).toEqual([undefined, 'บททั่วไป'])
})

// Swedish acts (SFS) are published in lines of some 60 characters and cite chapter before section: `1 kap. 4 §`.
test('a section that is cited across the end of a line opens none', () => {
  const text =
    '1 § I denna förordning finns det bestämmelser om utbildning till lärare\nsom ska läsas tillsammans med 2 kap. i lagen.\n\n' +
    '2 § Ordet ämne har samma betydelse i denna förordning som enligt 1 kap.\n4 § förordningen om utbildning till lärare och till förskollärare i hela\nlandet, om inte annat följer av lagen.\n\n' +
    '3 § Av lagen framgår att det finns bestämmelser om avvikande krav enligt\n5 § Lagen om krav för utbildningen, dels att de som avses där ska läsas\ntillsammans med denna förordning.\n\n' +
    '4 § Förordningen gäller.\n'
  expect(keysOf(text)).toBe('§1 §2 §3 §4')
})
