import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): (string | undefined)[][] =>
  checksBetween([language, text], [other, said]).numbers.map(({a, b}) => [a?.quote, b?.quote])

test.each([
  ['en', 'The bag weighs 5 kg.', 'de', 'Der Sack wiegt 5 g.', '5 kg', '5 g'],
  ['en', 'The bag weighs 5 kilograms.', 'fr', 'Le sac pèse 5 grammes.', '5 kilograms', '5 grammes'],
  ['en', 'The bag weighs 5 kg.', 'zh', '袋子重5克。', '5 kg', '5克'],
  ['en', 'The road is 5 km long.', 'ru', 'Длина дороги 5 м.', '5 km', '5 м'],
  ['en', 'The road is 5 metres wide.', 'es', 'El camino mide 5 pies de ancho.', '5 metres', '5 pies'],
  ['en', 'The backup takes 5 MB.', 'fr', 'La sauvegarde prend 5 Go.', '5 MB', '5 Go'],
  ['en', 'The pump has 5 kW.', 'de', 'Die Pumpe hat 5 MW.', '5 kW', '5 MW'],
  ['en', 'The room is at 5 °C.', 'de', 'Der Raum hat 5 °F.', '5 °C', '5 °F'],
  [
    'en',
    'It lies at 5 degrees Celsius.',
    'fr',
    'Il est à 5 degrés Fahrenheit.',
    '5 degrees Celsius',
    '5 degrés Fahrenheit',
  ],
  ['en', 'The plot has 5 m².', 'de', 'Das Grundstück hat 5 km².', '5 m²', '5 km²'],
])('%s / %s: another unit of the same number: %s', (language, text, other, said, one, two) => {
  expect(told(language, text, other, said)).toEqual([[one, two]])
})

test.each([
  ['en', 'The bag weighs 1.5 kg.', 'de', 'Der Sack wiegt 1500 g.'],
  ['en', 'The load is 2 t.', 'fr', 'La charge est de 2 000 kg.'],
  ['en', 'The bag weighs 5 kg.', 'ja', '袋の重さは5キログラムである。'],
  ['en', 'The tank holds 5 m³.', 'fr', 'La cuve contient 5 mètres cubes.'],
  ['en', 'The plot has 5 m².', 'es', 'La parcela tiene 5 metros cuadrados.'],
  ['en', 'In 2025 the port grows.', 'fr', "En 2025 l'autorité grandit."],
  ['en', 'In 2020 it grew.', 'es', 'En 2020 ha crecido.'],
  ['en', 'The fee for 2026.', 'ru', 'Плата за 2026 г.'],
  ['en', 'The fund holds £1m.', 'de', 'Der Fonds hält 1 Million Pfund.'],
])('%s / %s: one amount in two units: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})

test.each([
  ['en', 'Keep it at −5 °C.', 'fr', 'Conservez-le à 5 °C.', '−5 °C', '5 °C'],
  ['en', 'Keep it at -5 °C.', 'en', 'Keep it at 5 °C.', '-5 °C', '5 °C'],
  ['en', 'The rate is -0.5 %.', 'de', 'Der Satz beträgt 0,5 %.', '-0.5 %', '0,5 %'],
  ['zh', '温度为零下5℃。', 'en', 'The temperature is 5 °C.', '零下5℃', '5 °C'],
  ['en', 'The balance is -€500.', 'de', 'Der Saldo beträgt 500 Euro.', '-€500', '500 Euro'],
])('%s / %s: a sign that was lost: %s', (language, text, other, said, one, two) => {
  expect(told(language, text, other, said)).toEqual([[one, two]])
})

test.each([
  ['en', 'Keep it at −5 °C.', 'de', 'Bei minus 5 °C lagern.'],
  ['en', 'It lies 5 degrees below zero.', 'de', 'Es sind minus 5 Grad.'],
  ['en', 'A change of −5 %.', 'fr', 'Une baisse de 5 %.'],
  ['en', 'It takes at least 5 %.', 'fr', 'Il prend au moins 5 %.'],
  ['en', 'Rooms 5 -10 %.', 'de', 'Zimmer 5 bis 10 %.'],
  ['en', 'Prices – 5 euros each – stay.', 'de', 'Preise (je 5 Euro) bleiben.'],
  ['en', 'From +5 °C to −5 °C.', 'de', 'Von 5 °C bis -5 °C.'],
])('%s / %s: below zero in other words, or no sign: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})
