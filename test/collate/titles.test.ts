import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'
import {compare} from '../../src/project/index.ts'

const en = `# Doors

Before you open the door, run \`find hinge\`, which lists what squeaks, and oil it.

Output of \`find hinge\`

Then the door opens without a sound, and nobody in the house wakes up.

It shuts by itself.
`
const fr = `# Portes

Avant d'ouvrir la porte, lancez \`find hinge\`, qui dresse la liste de ce qui grince, et huilez-le.

Sortie de \`find hinge\`.

Ensuite la porte s'ouvre sans bruit, et personne ne se réveille dans la maison.

Elle se ferme toute seule.
`

test('a title that ends with a stop in one language alone is that of the other', async () => {
  const {collation, report} = await compare([
    sourceOf(en, 'en.md', {id: 'en', language: 'en'}),
    sourceOf(fr, 'fr.md', {id: 'fr', language: 'fr'}),
  ])
  expect(collation.rows.map(({readings}) => readings.map(({length}) => length).join(''))).toEqual(
    collation.rows.map(() => '11'),
  )
  expect(report.findings.filter(({rule}) => /^(?:structure|omission|addition)$/.test(rule))).toEqual([])
})

/** Headings below which each has a list of its own. */
const lists = (shut: string): string =>
  `# Use\n\n## Doors\n\nTo open:\n\n1. Push.\n2. Pull.\n\n### Locks\n\nTo ${shut}:\n\n1. Turn.\n2. Wait.\n\n## Keys\n\n1. Take it.\n2. Keep it.\n`

test('that a list fits two places is of no account where all texts are read in the same way', async () => {
  const [one, two] = ['shut', 'close'].map((word) =>
    sourceOf(lists(word), `${word}.md`, {id: word, language: 'en'}),
  )
  const doubts = parse(one!).doubts.filter(({isAmbiguous}) => isAmbiguous)
  expect(doubts.length).toBeGreaterThan(0)
  const {report} = await compare([one!, two!])
  expect(report.findings.filter(({message}) => message.includes('fits two places'))).toEqual([])
})
