import {expect, test} from 'vitest'
import {documentOf, sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse, splitLanguages} from '../../src/parse/index.ts'
import {holdRuns} from '../fuzz/invariants/runs.ts'

/** Each text as `id: key = text | key = text`; every run slices to its text. */
const split = (value: string, path = 'law.txt'): string[] =>
  splitLanguages(documentOf(sourceOf(value, path))).map((document) => {
    const translation = parse(document)
    holdRuns(document.value, translation)
    expect(translation.doubts).toEqual([])
    const clauses = clausesOf(translation).map(({key, text}) => `${key} = ${text}`)
    return `${translation.id}: ${clauses.join(' | ')}`
  })

test.each([
  [
    'line by line, two scripts',
    '第一条 船舶应当登记。\nArticle 1 Boats shall be registered.\n第二条 名册公开。\nArticle 2 The register is open.\n',
    [
      'law#zh: Art.1 = 船舶应当登记。 | Art.2 = 名册公开。',
      'law#en: Art.1 = Boats shall be registered. | Art.2 = The register is open.',
    ],
  ],
  [
    'line by line, one script',
    '1. Boote werden von dem Amt gezählt.\n1. Boats are counted by the office.\n\n2. Das Register ist für alle offen.\n2. The register is open to all.\n',
    [
      'law#de: 1 = Boote werden von dem Amt gezählt. | 2 = Das Register ist für alle offen.',
      'law#en: 1 = Boats are counted by the office. | 2 = The register is open to all.',
    ],
  ],
  [
    'paragraph by paragraph, without numbers',
    'The tenant pays the rent on the first day of each month.\n\nLe locataire paie le loyer le premier jour de chaque mois.\n\nThe owner repairs the roof when it is broken.\n\nLe propriétaire répare le toit quand il est cassé.\n\nThe flat is empty at the end.\n\nL’appartement est vide à la fin.\n',
    [
      'law#en: p1 = The tenant pays the rent on the first day of each month. | p2 = The owner repairs the roof when it is broken. | p3 = The flat is empty at the end.',
      'law#fr: p1 = Le locataire paie le loyer le premier jour de chaque mois. | p2 = Le propriétaire répare le toit quand il est cassé. | p3 = L’appartement est vide à la fin.',
    ],
  ],
  [
    'clause by clause, with headings and hard wraps',
    '1. The Tenant\n\nThe tenant pays the rent on the first day of each month, and he\nkeeps the flat clean.\n\n1. Le locataire\n\nLe locataire paie le loyer le premier jour de chaque mois, et il\ngarde l’appartement propre.\n\n2. The Owner\n\nThe owner repairs the roof when it is broken.\n\n2. Le propriétaire\n\nLe propriétaire répare le toit quand il est cassé.\n',
    [
      'law#en: 1 = The Tenant The tenant pays the rent on the first day of each month, and he keeps the flat clean. | 2 = The Owner The owner repairs the roof when it is broken.',
      'law#fr: 1 = Le locataire Le locataire paie le loyer le premier jour de chaque mois, et il garde l’appartement propre. | 2 = Le propriétaire Le propriétaire répare le toit quand il est cassé.',
    ],
  ],
  [
    'in two halves',
    'Article 1\nThe charter covers the river and its banks.\nArticle 2\nEach member cleans the bank.\n\nArticle 1\nLa charte couvre le fleuve et ses rives.\nArticle 2\nChaque membre nettoie la rive.\n',
    [
      'law#en: Art.1 = The charter covers the river and its banks. | Art.2 = Each member cleans the bank.',
      'law#fr: Art.1 = La charte couvre le fleuve et ses rives. | Art.2 = Chaque membre nettoie la rive.',
    ],
  ],
  [
    'in two columns',
    'Article 1                                 Artikel 1\nThe charter covers the river              Die Charta gilt für den Fluss\nand all of its banks.                     und alle seine Ufer.\n\nArticle 2                                 Artikel 2\nEach member cleans the bank               Jedes Mitglied reinigt das Ufer\nin front of the house.                    vor dem Haus.\n',
    [
      'law#en: Art.1 = The charter covers the river and all of its banks. | Art.2 = Each member cleans the bank in front of the house.',
      'law#de: Art.1 = Die Charta gilt für den Fluss und alle seine Ufer. | Art.2 = Jedes Mitglied reinigt das Ufer vor dem Haus.',
    ],
  ],
  [
    'in two columns, of wide and narrow letters',
    '第一条                              Article 1\n船舶应当登记。                      Boats shall be registered.\n\n第二条                              Article 2\n名册公开。                          The register is open to all.\n',
    [
      'law#zh: Art.1 = 船舶应当登记。 | Art.2 = 名册公开。',
      'law#en: Art.1 = Boats shall be registered. | Art.2 = The register is open to all.',
    ],
  ],
  [
    'in three languages',
    'Art. 1 Zweck\nDas Gesetz schützt die Flüsse und die Seen.\nArt. 1 But\nLa loi protège les fleuves et les lacs.\nArt. 1 Scopo\nLa legge protegge i fiumi e i laghi.\nArt. 2 Karte\nDas Amt zeichnet eine Karte der Flüsse.\nArt. 2 Carte\nL’office dessine une carte des fleuves.\nArt. 2 Carta\nL’ufficio disegna una carta dei fiumi.\n',
    [
      'law#de: Art.1 = Zweck Das Gesetz schützt die Flüsse und die Seen. | Art.2 = Karte Das Amt zeichnet eine Karte der Flüsse.',
      'law#fr: Art.1 = But La loi protège les fleuves et les lacs. | Art.2 = Carte L’office dessine une carte des fleuves.',
      'law#it: Art.1 = Scopo La legge protegge i fiumi e i laghi. | Art.2 = Carta L’ufficio disegna una carta dei fiumi.',
    ],
  ],
])('%s', (_, value, texts) => {
  expect(split(value)).toEqual(texts)
})

test('Markdown, by its sections', () => {
  expect(
    split(
      '# Charter of the river\n\n# Charte du fleuve\n\n## 1. Scope\n\nThe charter covers **the river** and its banks.\n\n## 1. Champ\n\nLa charte couvre **le fleuve** et ses rives.\n\n## 2. Duties\n\nEach member cleans the bank in front of the house.\n\n## 2. Devoirs\n\nChaque membre nettoie la rive devant la maison.\n',
      'law.md',
    ),
  ).toEqual([
    'law#en: 1 = Scope The charter covers the river and its banks. | 2 = Duties Each member cleans the bank in front of the house.',
    'law#fr: 1 = Champ La charte couvre le fleuve et ses rives. | 2 = Devoirs Chaque membre nettoie la rive devant la maison.',
  ])
})

test.each([
  ['one language', '1. Boats are counted by the office.\n2. Ships are counted by the office.\n'],
  [
    'a quotation',
    '1. The motto of the city is old.\n2. It says: Liberté, égalité, fraternité pour tous.\n3. The mayor reads it aloud each year.\n',
  ],
  [
    'a table',
    'Name of the boat        Fee of the year\nSmall boats             10 euros a year\nLarge boats             20 euros a year\n\n1. The fee is due.\n2. The end of it.\n',
  ],
])('%s stays one text', (_, value) => {
  expect(split(value)).toHaveLength(1)
})

test('a file whose parts have names is not split', () => {
  const document = documentOf(sourceOf('1\tBoats are counted.\n2\tLes bateaux sont comptés.\n', 'law.tsv'))
  expect(splitLanguages(document)).toEqual([document])
})
