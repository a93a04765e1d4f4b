import {describe, expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'

/** The statutes of a boat club in three languages; sentence beside sentence. */
const clauses: Record<'en' | 'de' | 'fr', string[]>[] = [
  {
    en: [
      'The club bears the name Harbour Club.',
      'Its seat is in the town by the lake.',
      'It owns the boats and the boathouse.',
    ],
    de: [
      'Der Verein führt den Namen Hafenclub.',
      'Sein Sitz ist in der Stadt am See.',
      'Ihm gehören die Boote und das Bootshaus.',
    ],
    fr: [
      'Le club porte le nom de Club du port.',
      'Son siège est dans la ville au bord du lac.',
      'Il possède les bateaux et le hangar à bateaux.',
    ],
  },
  {
    en: [
      'A person becomes a member by a written application to the board.',
      'The board decides on the application within a month.',
      'A refusal needs no reasons.',
    ],
    de: [
      'Mitglied wird eine Person durch schriftlichen Antrag an den Vorstand.',
      'Der Vorstand entscheidet über den Antrag innerhalb eines Monats.',
      'Eine Ablehnung braucht keine Begründung.',
    ],
    fr: [
      'Une personne devient membre par une demande écrite au comité.',
      'Le comité décide de la demande dans un délai d’un mois.',
      'Un refus n’a pas besoin de motifs.',
    ],
  },
  {
    en: [
      'Each member pays the fee of the club by the first of March.',
      'The general meeting fixes the fee for the next season.',
      'A member who does not pay the fee may not use the boats.',
    ],
    de: [
      'Jedes Mitglied zahlt den Beitrag des Vereins bis zum ersten März.',
      'Die Hauptversammlung setzt den Beitrag für die nächste Saison fest.',
      'Ein Mitglied, das den Beitrag nicht zahlt, darf die Boote nicht benutzen.',
    ],
    fr: [
      'Chaque membre paie la cotisation du club avant le premier mars.',
      'L’assemblée générale fixe la cotisation pour la prochaine saison.',
      'Un membre qui ne paie pas la cotisation ne peut pas utiliser les bateaux.',
    ],
  },
  {
    en: [
      'The boats are kept in the boathouse.',
      'Whoever takes a boat signs the book at the door.',
      'Whoever damages a boat tells the board on the same day.',
    ],
    de: [
      'Die Boote liegen im Bootshaus.',
      'Wer ein Boot nimmt, unterschreibt im Buch an der Tür.',
      'Wer ein Boot beschädigt, meldet es dem Vorstand am selben Tag.',
    ],
    fr: [
      'Les bateaux sont gardés dans le hangar.',
      'Quiconque prend un bateau signe le registre à la porte.',
      'Quiconque endommage un bateau le signale au comité le même jour.',
    ],
  },
  {
    en: [
      'The general meeting takes place once a year in the boathouse.',
      'The board sends the invitation to all members two weeks before.',
      'The meeting elects the board for two years.',
    ],
    de: [
      'Die Hauptversammlung findet einmal im Jahr im Bootshaus statt.',
      'Der Vorstand schickt die Einladung allen Mitgliedern zwei Wochen vorher.',
      'Die Versammlung wählt den Vorstand für zwei Jahre.',
    ],
    fr: [
      'L’assemblée générale a lieu une fois par an dans le hangar.',
      'Le comité envoie l’invitation à tous les membres deux semaines avant.',
      'L’assemblée élit le comité pour deux ans.',
    ],
  },
  {
    en: [
      'A member leaves the club by a letter to the board.',
      'The fee of the season is not paid back.',
      'The key of the boathouse is given back at once.',
    ],
    de: [
      'Ein Mitglied verlässt den Verein durch einen Brief an den Vorstand.',
      'Der Beitrag der Saison wird nicht zurückgezahlt.',
      'Der Schlüssel des Bootshauses ist sofort zurückzugeben.',
    ],
    fr: [
      'Un membre quitte le club par une lettre au comité.',
      'La cotisation de la saison n’est pas remboursée.',
      'La clé du hangar est rendue aussitôt.',
    ],
  },
]

function textIn(language: 'en' | 'de' | 'fr', without?: {clause: number; sentence: number}): string {
  return clauses
    .map((clause, at) => {
      const sentences = clause[language].filter(
        (_, index) => at !== without?.clause || index !== without.sentence,
      )
      return `${at + 1}. ${sentences.join(' ')}\n`
    })
    .join('\n')
}

async function lost(en: string, other: string, language: string): Promise<string[]> {
  const {report} = await compare([
    sourceOf(en, 'en.txt', {language: 'en', role: 'source'}),
    sourceOf(other, `${language}.txt`, {language}),
  ])
  return report.findings
    .filter(({rule, message}) => /omission|addition/.test(rule) && message.includes('sentence'))
    .map(({rule, clause}) => `${rule} ${clause}`)
}

const places = clauses.flatMap(({en}, clause) => en.map((_, sentence) => ({clause, sentence})))

describe('sentences lost between languages', () => {
  test.each(['de', 'fr'] as const)('none is told of texts that say the same (%s)', async (language) => {
    expect(await lost(textIn('en'), textIn(language), language)).toEqual([])
  })

  test.each([
    ['de', 13],
    ['fr', 14],
  ] as const)(
    'of 18 that were taken out of %s one by one, at least %i are told, and none elsewhere',
    async (language, least) => {
      const told = await Promise.all(
        places.map(async (place) => ({
          place,
          found: await lost(textIn('en'), textIn(language, place), language),
        })),
      )
      const right = told.filter(({found}) => found.length > 0)
      for (const {place, found} of right) expect(found).toEqual([`omission ${place.clause + 1}`])
      expect(right.length).toBeGreaterThanOrEqual(least)
    },
  )

  test('what the translation says besides is an addition', async () => {
    expect(await lost(textIn('en', {clause: 2, sentence: 1}), textIn('de'), 'de')).toEqual(['addition 3'])
  })

  test('one sentence that says what three say has lost none', async () => {
    const joined = textIn('fr').replace(
      clauses[4]!.fr.join(' '),
      'L’assemblée générale a lieu une fois par an dans le hangar, le comité envoie l’invitation à tous les membres deux semaines avant, et l’assemblée élit le comité pour deux ans.',
    )
    expect(await lost(textIn('en'), joined, 'fr')).toEqual([])
  })
})
