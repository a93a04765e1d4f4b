import {expect, test} from 'vitest'
import {saidOf} from '../battery/say.ts'

/** Sentences in which a person's gender changed, plainly and among other persons, in nine languages. */
const changed: [language: string, one: string, other: string][] = [
  ['en', 'The midwife washes her hands.', 'The midwife washes his hands.'],
  ['en', 'He signs for the parcel at noon.', 'She signs for the parcel at noon.'],
  ['en', 'The heir may sell it himself.', 'The heir may sell it herself.'],
  ['en', 'The debt is hers.', 'The debt is his.'],
  ['en', 'The judge asked him twice.', 'The judge asked her twice.'],
  ['en', 'He told her that the gate was shut.', 'She told him that the gate was shut.'],
  ['en', 'If he dies first, she keeps the house.', 'If she dies first, he keeps the house.'],
  ['en', 'He says he will pay, and his brother too.', 'She says she will pay, and her brother too.'],
  ['en', "The guard says he's ill.", "The guard says she's ill."],
  ['en', 'The tenant and her guests use the lift.', 'The tenant and his guests use the lift.'],
  ['en', 'HE SHALL PAY.', 'SHE SHALL PAY.'],
  ['en', 'The pilot (he was sixty) slept.', 'The pilot (she was sixty) slept.'],
  ['en', 'The clerk gives his/her name.', 'The clerk gives his/his name.'],
  ['en', 'His mother sent it; he paid.', 'Her mother sent it; she paid.'],
  ['en', '"He knew," said the cook.', '"She knew," said the cook.'],
  ['en', 'Whoever he may be, he signs.', 'Whoever he may be, she signs.'],
  ['de', 'Wenn er stirbt, erbt das Kind.', 'Wenn sie stirbt, erbt das Kind.'],
  ['de', 'Niemand hat ihn gesehen.', 'Niemand hat sie gesehen.'],
  ['de', 'Der Brief wurde ihm gestern übergeben.', 'Der Brief wurde ihr gestern übergeben.'],
  ['de', 'Das Kind nimmt seinen Koffer mit.', 'Das Kind nimmt ihren Koffer mit.'],
  ['de', 'Er unterschreibt am Montag.', 'Sie unterschreibt am Montag.'],
  [
    'de',
    'Der Vertrag endet im Mai. Er unterschreibt am Montag.',
    'Der Vertrag endet im Mai. Sie unterschreibt am Montag.',
  ],
  ['fr', "Il signe l'acte à midi.", "Elle signe l'acte à midi."],
  ['fr', 'La maison est à lui.', 'La maison est à elle.'],
  ['fr', 'Quand il part, la porte reste ouverte.', 'Quand elle part, la porte reste ouverte.'],
  ['es', 'Él firma el contrato en mayo.', 'Ella firma el contrato en mayo.'],
  ['es', 'La casa es de él.', 'La casa es de ella.'],
  ['es', 'Si él muere, el niño hereda.', 'Si ella muere, el niño hereda.'],
  ['it', 'Lui firma il contratto a maggio.', 'Lei firma il contratto a maggio.'],
  ['it', 'La casa è di lui.', 'La casa è di lei.'],
  ['pt', 'Ele assina o contrato em maio.', 'Ela assina o contrato em maio.'],
  ['pt', 'A casa é dele.', 'A casa é dela.'],
  ['nl', 'Hij tekent op maandag.', 'Zij tekent op maandag.'],
  ['nl', 'Niemand heeft hem gezien.', 'Niemand heeft haar gezien.'],
  ['ru', 'Он подписывает договор в мае.', 'Она подписывает договор в мае.'],
  ['ru', 'Никто его не видел.', 'Никто её не видел.'],
  ['ru', 'Дом принадлежит ему.', 'Дом принадлежит ей.'],
  ['zh', '他在中午签字。', '她在中午签字。'],
  ['zh', '房子归他所有。', '房子归她所有。'],
  ['ja', '彼は正午に署名する。', '彼女は正午に署名する。'],
  ['ja', '誰も彼を見なかった。', '誰も彼女を見なかった。'],
]

/** Where no person changed. */
const same: [language: string, one: string, other: string][] = [
  ['en', 'She told him that the gate was shut.', 'He was told by her that the gate was shut.'],
  ['en', 'The clerk lost his badge.', 'The clerk lost their badge.'],
  ['en', 'The ship and her crew left.', 'The ship and its crew left.'],
  ['en', 'He or she signs.', 'She or he signs.'],
  ['en', 'His wife said that he paid.', 'That he paid was said by his wife.'],
  ['de', 'Die Person legt ihren Ausweis vor.', 'Der Mensch legt seinen Ausweis vor.'],
  ['de', 'Sie oder er unterschreibt.', 'Er oder sie unterschreibt.'],
  // The noun stands in the sentence before.
  [
    'de',
    'Die Miete beträgt 900 Euro. Sie ist am Montag fällig.',
    'Der Mietzins beträgt 900 Euro. Er ist am Montag fällig.',
  ],
  ['fr', 'La caution est de 900 euros. Elle est due lundi.', 'Le dépôt est de 900 euros. Il est dû lundi.'],
  ['fr', 'La personne signe quand elle arrive.', "L'homme signe quand il arrive."],
  ['es', 'Él o ella firma.', 'Ella o él firma.'],
  ['zh', '他或她签字。', '她或他签字。'],
]

const told = async (pairs: typeof changed): Promise<string[]> => {
  const said = await Promise.all(
    pairs.map(([language, one, other]) =>
      saidOf({rule: 'pronoun-mismatch', language, heads: [], lines: []} as never, {one, other} as never),
    ),
  )
  return pairs.flatMap(([, one, other], at) => (said[at] ? [`${one} / ${other}`] : []))
}

test('persons whose gender changed', async () => {
  const found = new Set(await told(changed))
  const missed = changed.map(([, one, other]) => `${one} / ${other}`).filter((pair) => !found.has(pair))
  expect(missed).toEqual([])
})

test('persons who stayed who they were', async () => {
  expect(await told(same)).toEqual([])
})
