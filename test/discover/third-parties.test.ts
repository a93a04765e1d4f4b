import {expect, test} from 'vitest'
import {quantitiesOf} from '../../src/discover/checks/numbers/quantities.ts'

const found = (language: string, text: string): number[] =>
  quantitiesOf(text, language).found.map(({value}) => value)

test.each([
  ['en', 'The carrier may not hand the cargo to a third party.'],
  ['en', 'Third-party rights, third parties’ rights and those of third persons remain.'],
  ['en', 'Transfers to third countries, 3rd parties or a third State.'],
  ['de', 'Der Frachtführer darf die Ladung nicht an Dritte übergeben.'],
  ['de', 'Dritte dürfen sie nicht sehen.'],
  ['de', 'Er darf Dritten Zugang gewähren; Rechte Dritter bleiben, auch die eines Dritten.'],
  ['de', 'Ein Dritter, mit Drittem, für Dritten. Dritte Personen und der dritte Staat.'],
  ['fr', 'Le transporteur ne peut remettre la cargaison à un tiers.'],
  ['fr', 'Les droits des tiers, d’un tiers et de toute tierce personne demeurent.'],
  ['fr', 'Elle est confiée à un tiers de confiance.'],
  ['es', 'El porteador no entregará la carga a un tercero.'],
  ['es', 'Los derechos de terceros, del tercero y de una tercera persona.'],
  ['es', 'Ningún tercero la verá. Un tercer país o un país tercero tampoco.'],
  ['ru', 'Перевозчик не передаёт груз третьим лицам, третьему лицу и третьей стороне.'],
  ['ru', 'Права третьих лиц и третьих государств сохраняются.'],
  ['it', 'Il vettore non può consegnare il carico ad agenti terzi né rivelare i dati di terzi.'],
  ['it', 'Un terzo non può vederlo; i diritti del terzo, di un terzo o di terze parti restano.'],
  ['it', 'Il trasferimento verso Paesi terzi o un soggetto terzo è vietato.'],
  ['nl', 'De vervoerder mag de lading niet aan derden geven en geen gegevens van een derde bekendmaken.'],
  ['nl', 'Een derde die dat ziet, elke derde, rechten van derde partijen en van een derde partij.'],
  ['nl', 'Doorgifte aan derde landen is verboden.'],
  ['pt', 'O transportador não pode entregar a carga a terceiros nem a um terceiro.'],
  ['pt', 'Os direitos do terceiro, de terceiras partes e de um país terceiro permanecem.'],
  ['pt', 'Nenhum terceiro pode vê-la.'],
  ['zh', '承运人不得将货物交给第三方、第三者或者第三人。'],
  ['zh', '向第三國或第三国提供。'],
  ['ja', '運送人は、第三者又は第三国に引き渡してはならない。'],
])('a third party is no number: %s %s', (language, text) => {
  expect(found(language, text)).toEqual([])
})

test.each([
  ['en', 'The third payment is due in the third year.', [3, 3]],
  ['en', 'Two thirds of the parties agree.', [2 / 3]],
  ['de', 'Die dritte Zahlung ist im dritten Jahr fällig.', [3, 3]],
  ['de', 'Dritter Abschnitt', [3]],
  ['de', 'Das Dritte Buch gilt am Dritten des Monats.', [3, 3]],
  ['fr', 'La troisième année, un tiers des membres est élu.', [3, 1 / 3]],
  ['fr', 'La taxe est réduite d’un tiers. Au moins un tiers vote.', [1 / 3, 1 / 3]],
  ['es', 'El plazo tercero y el tercer año.', [3, 3]],
  ['it', 'Il terzo anno e il terzo articolo; la terza parte del prezzo.', [3, 3, 3]],
  ['it', 'Due terzi dei membri votano nel terzo mese.', [2 / 3, 3]],
  ['nl', 'Een derde van de stemmen in de derde termijn.', [1 / 3, 3]],
  ['nl', 'Ten minste een derde, twee derde van de leden.', [1 / 3, 2 / 3]],
  ['pt', 'O terceiro ano e o terceiro e o quarto mês.', [3, 3, 4]],
  ['pt', 'Dois terços dos membros votam na terceira sessão.', [2 / 3, 3]],
  ['ru', 'Третий год и третья статья.', [3, 3]],
  ['zh', '第三方面和第三方案，第三年。', [3, 3, 3]],
  ['zh', '第三人民医院。', [3]],
])('a third is one: %s %s', (language, text, values) => {
  expect(found(language, text)).toEqual(values)
})
