import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {areParallel} from '../../src/format/parallel-columns.ts'
import {clausesOf, parse, splitLanguages} from '../../src/parse/index.ts'
import {clausediff, folderOf} from '../cli/run.ts'
import {p, wordFile} from './packed/word-file.ts'

type Rows = readonly (readonly string[])[]
const html = (rows: Rows): Uint8Array =>
  new TextEncoder().encode(
    `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
  )
const word = (rows: Rows): Uint8Array =>
  wordFile({
    body: `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>${p('')}`,
  })

const labelled: Rows = [
  ['English', 'Deutsch'],
  ['1. Delivery', '1. Lieferung'],
  ['1.1 The seller ships the boats.', '1.1 Der Verkäufer liefert die Boote.'],
  ['1.2 The buyer pays for them.', '1.2 Der Käufer bezahlt sie.'],
  ['2. Law', '2. Recht'],
  ['2.1 The law is of the sea.', ''],
]
const apart: Rows = [
  ['1.', 'Delivery', 'Lieferung'],
  ['1.1', 'The seller ships the boats.', 'Der Verkäufer liefert die Boote.'],
  ['1.2', 'The buyer pays for them.', 'Der Käufer bezahlt sie.'],
  ['2.', 'Law', 'Recht'],
]
const unlabelled: Rows = [
  ['Delivery', '交货'],
  ['The seller ships the boats in May.', '卖方应于五月交付船舶。'],
  ['The buyer pays for all of them.', '买方应支付全部价款。'],
]

const sentences: Rows = [
  [
    'The harbour master must not refuse a permit.',
    'Der Hafenmeister darf eine Genehmigung nicht verweigern.',
    'Le capitaine du port ne doit pas refuser un permis.',
  ],
  [
    'The agency keeps a register of all permits.',
    'Die Behörde führt ein Verzeichnis aller Genehmigungen.',
    "L'agence tient un registre de tous les permis.",
  ],
  ['A permit lasts for 12 months.', 'Eine Genehmigung gilt 12 Monate.', 'Un permis dure 12 mois.'],
  [
    'Each agency shall report to the board within 30 days.',
    'Jede Behörde muss dem Rat binnen 30 Tagen berichten.',
    'Chaque agence doit faire rapport au conseil dans les 30 jours.',
  ],
]
const said: Rows = [
  ['Scope', 'Zweck', 'Portée'],
  sentences[0]!,
  ['Fees', 'Gebühren', 'Frais'],
  ...sentences.slice(1),
]
const three: Rows = [
  ['English', 'Deutsch', 'Français'],
  ...said.map((cells, at) => cells.map((cell) => `${at + 1}. ${cell}`)),
]
const threeApart: Rows = said.map((cells, at) => [`${at + 1}.`, ...cells])
const threeTexts = [0, 1, 2].map((side) => said.map((cells, at) => `${at + 1} = ${cells[side]}`))

const byText = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1)

const textsOf = async (bytes: Uint8Array, name: string) => {
  const [document] = await read(bytes, name)
  return {
    doubts: parse(document!).doubts.map(({rule}) => rule),
    texts: splitLanguages(document!)
      .map((own) => clausesOf(parse(own)).map(({key, text}) => `${key} = ${text}`))
      .toSorted(byText),
  }
}

test.each([
  [
    'with numbers in both columns',
    labelled,
    [
      [
        '1 = Delivery',
        '1.1 = The seller ships the boats.',
        '1.2 = The buyer pays for them.',
        '2 = Law',
        '2.1 = The law is of the sea.',
      ],
      [
        '1 = Lieferung',
        '1.1 = Der Verkäufer liefert die Boote.',
        '1.2 = Der Käufer bezahlt sie.',
        '2 = Recht',
      ],
    ],
  ],
  [
    'with numbers in a column of their own',
    apart,
    [
      ['1 = Delivery', '1.1 = The seller ships the boats.', '1.2 = The buyer pays for them.', '2 = Law'],
      [
        '1 = Lieferung',
        '1.1 = Der Verkäufer liefert die Boote.',
        '1.2 = Der Käufer bezahlt sie.',
        '2 = Recht',
      ],
    ],
  ],
  [
    'without numbers',
    unlabelled,
    [
      ['p1 = Delivery', 'p2 = The seller ships the boats in May.', 'p3 = The buyer pays for all of them.'],
      ['p1 = 交货', 'p2 = 卖方应于五月交付船舶。', 'p3 = 买方应支付全部价款。'],
    ],
  ],
  ['in three languages', three, threeTexts],
  ['in three languages, with numbers in a column of their own', threeApart, threeTexts],
])(
  'a contract in columns of one table, %s, is told and split, in Word and on a page',
  async (_, rows, texts) => {
    for (const [bytes, name] of [
      [word(rows), 'a.docx'],
      [html(rows), 'a.html'],
    ] as const)
      expect(await textsOf(bytes, name)).toEqual({doubts: ['structure'], texts: texts.toSorted(byText)})
  },
)

test('a table of figures and a list of definitions stand as they did', async () => {
  const fees: Rows = [
    ['Hull', 'EUR 300'],
    ['Sail and mast', 'EUR 200 an hour'],
    ['All', 'EUR 500'],
  ]
  const terms: Rows = [
    ['(a)', '"Boat" means a small vessel;'],
    ['(b)', '"Owner" means who owns a boat.'],
  ]
  expect([areParallel(fees), areParallel(terms), areParallel(labelled), areParallel([])]).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect((await textsOf(html(terms), 'a.html')).texts).toEqual([
    ['(a) = "Boat" means a small vessel;', '(b) = "Owner" means who owns a boat.'],
  ])
})

test('findings between the columns of one table are written into the document itself', async () => {
  const rows: Rows = [
    ['1. The seller ships the boats within 30 days.', '1. Der Verkäufer liefert die Boote binnen 13 Tagen.'],
    ['2. The buyer pays for them.', '2. Der Käufer bezahlt sie.'],
  ]
  const cwd = folderOf({'law.docx': word(rows)})
  const {code, stderr} = await clausediff(['annotate', 'law.docx', '--split-languages', '-o', 'out.docx'], {
    cwd,
  })
  expect({code, stderr}).toEqual({code: 0, stderr: '1 comment in `out.docx`\n'})
})
