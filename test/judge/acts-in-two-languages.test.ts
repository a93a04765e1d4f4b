import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'

async function told(en: string, fr: string): Promise<string[]> {
  const {report} = await compare([
    sourceOf(en, 'en.md', {language: 'en'}),
    sourceOf(fr, 'fr.md', {language: 'fr'}),
  ])
  return report.findings
    .filter(({rule}) => !rule.startsWith('term'))
    .map(({rule, clause, message}) => `${rule} ${clause} ${message}`)
}

const en = `# Boats Act

### 9 Names

Each boat has a name that is painted on both sides of the bow in white letters.

### 10 Reasons

Where a decision is taken

- (a) to refuse a boat, the harbour master shall give the owner the reasons of the decision in writing; or

- (b) to take a boat off the list, the harbour master shall give the reasons to the person who put it on the list in the year 2004.

## Ports

### 10.1 Port

The port is open from 6 in the morning.

### 11 Fee

The fee is 20 dollars.
`
const fr = `# Loi sur les bateaux

### 9 Noms

Chaque bateau porte un nom peint des deux côtés de la proue en lettres blanches.

### 10 Motifs

Le maître du port communique par écrit au propriétaire les motifs de sa décision de refuser un bateau, et à la personne qui l’a inscrit en 2004 les motifs de sa décision de rayer le bateau de la liste.

## Ports

### 10.1 Port

Le port est ouvert dès 6 heures du matin.

### 11 Droits

Les droits sont de 20 dollars.
`

test('what one text says in items and the other in one sentence is one clause, though a section was put in behind', async () => {
  expect((await told(en, fr)).filter((each) => !each.startsWith('structure'))).toEqual([])
  const late = fr.replace('en 2004', 'en 2007')
  expect((await told(en, late)).join()).toContain('number-mismatch 10')
  const short = fr.replace(/, et à la personne[^.]*/, '')
  expect((await told(en, short)).length).toBeGreaterThan(0)
})

const terms = (list: readonly string[], lead: string): string =>
  `# A\n\n### 1 B\n\n${lead}\n\n${list.join('\n\n')}\n\n### 2 C\n\n${lead}\n`
const english = [
  '**boat** means\n  - (a) a raft that is made of wood and floats on the river, or\n  - (b) a ship that carries more than 30 persons;',
  '**fee** means\n  - (a) a tax that is owed to the harbour each year, or\n  - (b) a toll that is paid at the gate of the lock;',
  '**port** means a place where boats are tied up.',
]
const french = [
  '**bateau**\n  - a) radeau de bois qui flotte sur la rivière,\n  - b) navire qui transporte plus de 30 personnes;',
  '**droits**\n  - a) impôt dû au port chaque année,\n  - b) péage acquitté à la porte de l’écluse;',
  '**port** Lieu où les bateaux sont amarrés.',
]

test('definitions with items that each language sorts anew are compared as one', async () => {
  const one = terms(english, 'In this Act these words have this meaning.')
  const two = terms(french.toReversed(), 'Dans la présente loi ces mots ont ce sens.')
  expect((await told(one, two)).filter((each) => !each.startsWith('numbering'))).toEqual([])
  expect((await told(one, two.replace('30', '40'))).join()).toContain('number-mismatch')
})

test('a note of enactment is a sentence neither in English nor in French, and refers to no clause', async () => {
  const [one, two] = [
    '1. Boats are blue.\n\n2004, c. 15, s. 6; 2013, c. 29, s. 3\n\n2. The fee is low.\n\n2004, c. 15, s. 7\n',
    '1. Les bateaux sont bleus.\n\n2004, ch. 15, art. 6; 2013, ch. 29, art. 3\n\n2. Les droits sont bas.\n\n2004, ch. 15, art. 7\n',
  ]
  expect(await told(one, two)).toEqual([])
  expect((await told(one, two.replace('ch. 29', 'ch. 28'))).join()).toContain('number-mismatch')
})

const items = (head: string, list: readonly string[]): string =>
  `# A\n\n### 1 B\n\nThe port is open from 6 to 9.\n\n### 2 C\n\n${head}\n\n${list.map((item, i) => `- (${'abc'[i]}) ${item}\n\n`).join('')}### 3 D\n\nThe fee is 20 dollars.\n`
const long = items(
  'If the owner of a boat pays the amount that stands in the notice within the time that it says,',
  [
    'the owner is deemed to have done what the notice says that the owner did;',
    'the harbour master must take that amount for all that is owed; and',
    'the case that was opened by the notice is closed.',
  ],
)
const short = (end: string): string =>
  `# A\n\n### 1 B\n\nLe port est ouvert de 6 à 9.\n\n### 2 C\n\nSi le propriétaire paie le montant dans le délai mentionné, ${end}\n\n### 3 D\n\nLes droits sont de 20 dollars.\n`

test('a sentence may be terser than the items that it stands for, not if it only announces them', async () => {
  const whole =
    'le paiement, que le maître du port accepte en règlement, vaut aveu des faits reprochés et met fin à la procédure engagée.'
  const omitted = (each: string): boolean => /^(?:omission|addition)/.test(each)
  expect((await told(long, short(whole))).filter(omitted)).toEqual([])
  expect((await told(long, short('alors :'))).filter(omitted)).toHaveLength(3)
})
