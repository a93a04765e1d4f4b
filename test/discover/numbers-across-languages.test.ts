import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

type Pair = readonly [string, string, string, string]

/** One number in the dress of two languages. */
const same: readonly Pair[] = [
  ['en', 'The fee is $500.', 'de', 'Die Gebühr beträgt 500 US-Dollar.'],
  ['en', 'The fee is 500 Swiss francs.', 'de', 'Die Gebühr beträgt 500 Franken.'],
  ['en', 'The fee is EUR 2.5 million.', 'fr', "La taxe est de 2,5 millions d'euros."],
  ['en', 'The fee is CHF 300.', 'de', 'Die Gebühr beträgt 300 CHF.'],
  ['en', 'The share is 5 per mille.', 'de', 'Der Anteil beträgt 5 v. T.'],
  ['en', 'The share is 5 per mille.', 'de', 'Der Anteil beträgt 5 Promille.'],
  ['en', 'The share is 5‰.', 'fr', 'La part est de 5 pour mille.'],
  ['en', 'The tank holds 2½ litres.', 'de', 'Der Tank fasst 2,5 Liter.'],
  ['en', 'The tank holds 2 1/2 litres.', 'de', 'Der Tank fasst 2,5 Liter.'],
  ['en', 'The law of the 19th century applies.', 'es', 'Se aplica la ley del siglo XIX.'],
  ['en', 'The law of the 19th century applies.', 'ru', 'Применяется закон XIX века.'],
  ['en', 'The law of the 19th century applies.', 'it', 'Si applica la legge del XIX secolo.'],
  ['en', 'The law of the nineteenth century applies.', 'zh', '适用十九世纪的法律。'],
  ['en', 'The shop closes at 9 p.m.', 'fr', 'La boutique ferme à 21 heures.'],
  ['en', 'The shop closes at 9 p.m.', 'de', 'Der Laden schließt um 9 Uhr abends.'],
  ['en', 'The shop closes at 9 pm.', 'es', 'La tienda cierra a las 9 de la noche.'],
  ['en', 'The room has 40 m².', 'de', 'Der Raum hat 40 m2.'],
  ['en', 'The budget is €3bn.', 'en', 'The budget is 3 billion euros.'],
  ['en', 'The budget is €3bn.', 'de', 'Das Budget beträgt 3 Milliarden Euro.'],
  ['en', 'The permit lasts 20 years.', 'ru', 'Разрешение действует в течение двадцати лет.'],
  ['en', 'The permit lasts 45 years.', 'ru', 'Разрешение действует не более сорока пяти лет.'],
  ['en', 'The permit lasts 600 days.', 'ru', 'Срок составляет шестисот дней.'],
  ['en', 'Some 20 persons attend.', 'fr', 'Une vingtaine de personnes assistent.'],
  ['en', 'Some 20 persons attend.', 'es', 'Asiste una veintena de personas.'],
  ['en', 'Some 40 persons attend.', 'it', 'Assiste una quarantina di persone.'],
  ['en', 'The fee is 1,500 euros.', 'de', 'Die Gebühr beträgt 1.500 Euro.'],
  ['en', 'The fee is 1 500 euros.', 'de', 'Die Gebühr beträgt 1500 Euro.'],
  ['ja', '令和7年に施行する。', 'en', 'It takes effect in 2025.'],
  ['ja', '明治45年に施行された。', 'en', 'It took effect in 1912.'],
  ['zh', '民国一百年施行。', 'en', 'It took effect in 2011.'],
  ['zh', '资本为一亿二千万元。', 'zh', '资本为120000000元。'],
  ['zh', '资本为一亿二千万元。', 'en', 'The capital is 120 million yuan.'],
  ['zh', '资本为1亿2000万元。', 'zh', '资本为1.2亿元。'],
  ['zh', '资本为三万亿元。', 'zh', '资本为3万亿元。'],
  ['zh', '资本为三万五千亿元。', 'en', 'The capital is 3.5 trillion yuan.'],
  ['zh', '资本为一兆二千亿元。', 'en', 'The capital is 1.2 trillion yuan.'],
  ['zh', '资本为十二亿零五百万元。', 'zh', '资本为1205000000元。'],
  ['zh', '资本为人民币壹亿贰仟万元整。', 'zh', '资本为人民币120000000元。'],
  ['zh', '資本為新臺幣伍佰萬元整。', 'zh', '资本为人民币500万元。'],
  ['zh', '罚款3千5百元。', 'zh', '罚款3500元。'],
  ['ja', '資本金は1億2,000万円とする。', 'en', 'The capital is 120,000,000 yen.'],
  ['ja', '定員は3万5000人とする。', 'en', 'The limit is 35,000 persons.'],
  ['ko', '자본금은 1억 2천만 원으로 한다.', 'en', 'The capital is 120,000,000 won.'],
  ['ko', '자본금은 1억2000만원으로 한다.', 'en', 'The capital is 120,000,000 won.'],
  ['ko', '자본금은 일억 이천만 원으로 한다.', 'en', 'The capital is 120,000,000 won.'],
  ['fr', 'La somme est de 5 millions 600 mille euros.', 'en', 'The sum is 5,600,000 euros.'],
  ['ru', 'Сумма составляет 5 млн 600 тыс. рублей.', 'ru', 'Сумма составляет 5,6 млн рублей.'],
  ['hi', 'जुर्माना 1 करोड़ 20 लाख रुपये है।', 'en', 'The fine is 12 million rupees.'],
  ['th', 'ทุนหนึ่งล้านสองแสนบาท', 'th', 'ทุน 1,200,000 บาท'],
  ['th', 'ทุนหนึ่งแสนสองหมื่นบาท', 'th', 'ทุน 120,000 บาท'],
  ['vi', 'Phạt tiền hai trăm nghìn đồng.', 'vi', 'Phạt tiền 200.000 đồng.'],
  ['vi', 'Phạt tiền một triệu hai trăm nghìn đồng.', 'vi', 'Phạt tiền 1.200.000 đồng.'],
  ['vi', 'Vốn là hai nghìn tỷ đồng.', 'vi', 'Vốn là 2.000.000.000.000 đồng.'],
  ['ko', '정원은 3만 5천명으로 한다.', 'en', 'The limit is 35,000 persons.'],
  ['th', 'ใช้บังคับในปี พ.ศ. 2568', 'en', 'It takes effect in 2025.'],
  ['en', 'The term is 2.5 years.', 'de', 'Die Frist beträgt zweieinhalb Jahre.'],
  ['en', 'The term is 1.5 years.', 'fr', "Le délai est d'un an et demi."],
  ['en', 'The term is 1.5 years.', 'zh', '期限为一年半。'],
  ['en', 'The term is two and a half years.', 'de', 'Die Frist beträgt 2,5 Jahre.'],
  ['en', 'The rate is 3.2 percent.', 'zh', '比率为百分之三点二。'],
  ['fa', 'مدت ۱۲ ماه است', 'en', 'The term is 12 months.'],
  ['bn', 'মেয়াদ ১৫ দিন', 'en', 'The term is 15 days.'],
  ['en', 'The term is 2.5 years.', 'ru', 'Срок составляет два с половиной года.'],
  ['en', 'The term is 2.5 years.', 'es', 'El plazo es de dos años y medio.'],
  ['en', 'A quarter of the members is 3/4 of a hall.', 'fr', "Un quart des membres est 3/4 d'une salle."],
  ['en', 'The tax is 3 cents.', 'de', 'Die Steuer beträgt 3 Cent.'],
  ['en', 'It costs 500 rubles.', 'ru', 'Стоимость — 500 ₽.'],
  ['en', 'It costs US$500.', 'ru', 'Стоимость — 500 долларов США.'],
  ['en', 'It costs 500 US dollars.', 'zh', '费用为500美元。'],
  ['en', 'It costs ¥500.', 'ja', '費用は500円である。'],
  ['en', 'The king is Louis XIV.', 'de', 'Der König ist Ludwig der Vierzehnte.'],
  ['ja', '気温は三・五度とする。', 'en', 'The temperature is 3.5 degrees.'],
  ['en', 'The load is 1/2 ton.', 'de', 'Die Last beträgt eine halbe Tonne.'],
  ['en', 'The rate is 4 percentage points.', 'de', 'Der Satz beträgt 4 Prozentpunkte.'],
  ['en', 'The fee is 4,000,000 yen.', 'ja', '手数料は400万円とする。'],
  ['en', 'The tract measures 1,234.5 m³.', 'fr', 'La parcelle mesure 1 234,5 m3.'],
  ['en', 'It costs 1.5 million dollars.', 'fr', 'Cela coûte 1 500 000 $.'],
  ['en', 'It opens at 8.30 a.m.', 'de', 'Es öffnet um 8.30 Uhr.'],
  ['en', 'The Act of Reiwa 7 applies.', 'ja', '令和7年の法律を適用する。'],
  ['en', 'The Act of 2025 applies.', 'en', 'The Act of B.E. 2568 applies.'],
  ['en', 'The fee is £1m.', 'fr', 'La taxe est de 1 million de livres sterling.'],
  ['fr', 'La taxe est due sous huitaine.', 'en', 'The tax is due within 8 days.'],
  ['en', 'The rate is 5 percent of the price.', 'de', 'Der Satz beträgt 5 v. H. des Preises.'],
  ['en', 'The rate is 5 percent of the price.', 'de', 'Der Satz beträgt 5 vom Hundert des Preises.'],
  ['en', 'The load is 3¾ tonnes.', 'fr', 'La charge est de 3,75 tonnes.'],
  ['en', 'The plan is for the 21st century.', 'fr', 'Le plan vise le XXIe siècle.'],
  ['en', 'The fee is due within 90 days.', 'ru', 'Плата вносится в течение девяноста дней.'],
  ['en', 'The permit lasts 1.5 years.', 'ru', 'Разрешение действует в течение полутора лет.'],
  ['en', 'The fee is due within 14 days.', 'fr', 'La taxe est due dans la quinzaine.'],
  ['en', 'The area is 5 km².', 'en', 'The area is 5 km2.'],
  ['en', 'The office closes at 10 p.m.', 'de', 'Das Amt schließt um 22 Uhr.'],
  ['en', 'The fund holds £1m.', 'en', 'The fund holds 1 million pounds.'],
  ['ar', 'تطبق الغرامة خلال 13 شهرا', 'ar', 'تطبق الغرامة خلال ١٣ شهرا'],
  ['en', 'The fee is due within 12 months.', 'hi', 'शुल्क १२ महीने में देय है।'],
  ['en', 'The fee is due within 12 months.', 'th', 'ค่าธรรมเนียมต้องชำระภายใน ๑๒ เดือน'],
]

/** Two numbers, alike but for what they are. */
const different: readonly Pair[] = [
  ['en', 'The fee is due within 14 days.', 'fr', 'La taxe est due dans la vingtaine.'],
  ['en', 'The fee is $500.', 'de', 'Die Gebühr beträgt 600 US-Dollar.'],
  ['en', 'The office closes at 10 p.m.', 'de', 'Das Amt schließt um 21 Uhr.'],
  ['en', 'The area is 5 km².', 'en', 'The area is 5 km.'],
  ['en', 'The plan is for the 21st century.', 'fr', 'Le plan vise le XXe siècle.'],
  ['en', 'The rate is 3.2 percent.', 'zh', '比率为百分之三点四。'],
  ['en', 'The sum is 5 million 600 thousand euros.', 'en', 'The sum is 5 million 700 thousand euros.'],
  ['zh', '资本为一亿二千万元。', 'zh', '资本为一亿三千万元。'],
  ['zh', '资本为1亿2000万元。', 'zh', '资本为1亿3000万元。'],
  ['zh', '资本为壹亿贰仟万元整。', 'zh', '资本为壹亿叁仟万元整。'],
  ['ko', '자본금은 1억 2천만 원으로 한다.', 'ko', '자본금은 1억 3천만 원으로 한다.'],
  ['hi', 'अवधि १२ माह है।', 'hi', 'अवधि १३ माह है।'],
  ['ar', 'تطبق الغرامة خلال ١٣ شهرا', 'ar', 'تطبق الغرامة خلال ١٢ شهرا'],
]

const seen = ([one, text, two, other]: Pair): number =>
  runChecks(collate([keyed('a', {'1': text}, {language: one}), keyed('b', {'1': other}, {language: two})]))
    .numbers.length

test.each(same)('%s %s = %s %s', (...pair) => {
  expect(seen(pair)).toBe(0)
})

test.each(different)('%s %s ≠ %s %s', (...pair) => {
  expect(seen(pair)).toBeGreaterThan(0)
})
