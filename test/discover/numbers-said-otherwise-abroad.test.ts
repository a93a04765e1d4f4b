import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (text: string, other: string, said: string): (string | undefined)[][] =>
  checksBetween(['en', text], [other, said]).numbers.map(({a, b}) => [a?.quote, b?.quote])

test.each([
  ['de', 'The storm is 385 miles from the coast.', 'Der Sturm ist 620 km von der Küste entfernt.'],
  ['fr', 'Expect 2 to 4 inches of rain.', 'On attend 5 à 10 centimètres de pluie.'],
  ['es', 'The pig weighed 550 pounds.', 'El cerdo pesaba casi 250 kilogramos.'],
  ['nl', 'It blew at 85 mph.', 'Het waaide met 137 km per uur.'],
  ['pl', 'It could reach 80 °F.', 'Temperatura może sięgnąć 27 °C.'],
  ['de', 'It sits 45 miles (72 kilometers) from the city.', 'Es liegt 72 Kilometer von der Stadt.'],
])('%s: a measure in the units of another country: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})

test.each([
  ['de', 'The storm is 385 miles from the coast.', 'Der Sturm ist 820 km von der Küste entfernt.'],
  ['fr', 'The wall is 20 feet high.', 'Le mur a 20 mètres de haut.'],
  ['id', 'Expect 2 to 4 inches of rain.', 'Diperkirakan hujan 5 hingga 4 inci.'],
])('%s: a measure that is another is told: %s', (language, text, said) => {
  expect(told(text, language, said)).toHaveLength(1)
})

test.each([
  ['fr', 'They left in the 1930s.', 'Ils sont partis dans les années 30.'],
  ['it', 'It began in the 1980s.', 'Cominciò negli anni ’80.'],
  ['hu', 'They left in the 1930s.', 'A harmincas években mentek el.'],
  ['ar', 'They left in the 1930s.', 'غادروا في ثلاثينيات القرن العشرين.'],
])('%s: a decade by its last figures: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})

test.each([
  ['he', 'Between 30 and 43 percent will vote.', 'בין 30 ל-43 אחוזים יצביעו.'],
  ['tr', 'Between 30 and 43 percent will vote.', 'Yüzde 30 ila 43’ü oy kullanacak.'],
  ['it', 'Between 30 and 43 percent will vote.', 'Voterà tra il 30 e il 43% degli elettori.'],
])('%s: a share that is said once for two: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})

test.each([
  ['vi', 'More than 20 million came.', 'Hơn 20 triệu người đã đến.'],
  ['vi', 'It was on September 29, 2018.', 'Đó là ngày 29 tháng 9 năm 2018.'],
  ['vi', 'It was two years ago.', 'Đó là hai năm trước.'],
  ['cs', 'It had 2.4 million viewers.', 'Mělo 2,4 milionu diváků.'],
  ['uk', 'It had 2.4 million viewers.', 'Мало 2,4 мільйона глядачів.'],
  ['hu', 'It had 20.4 million viewers.', '20,4 milliónál több néző látta.'],
  ['tr', 'It had 20.4 million viewers.', '20,4 milyondan fazla izleyici vardı.'],
  ['ko', 'It pays $2 billion.', '20억 달러를 낸다.'],
  ['ko', 'It begins at 7.55am.', '오전 7시 55분에 시작한다.'],
  ['hu', 'It pays $350,000.', 'Összesen 350 000 dollárban állapították meg.'],
  ['fa', 'It earned £11 million.', 'آن ۱۱ میلیون پوند درآمد داشت.'],
  ['fa', 'It starts on Tuesday.', 'روز سه‌شنبه آغاز می‌شود.'],
  ['he', 'It starts on Thursday.', 'זה מתחיל ביום חמישי.'],
  ['he', 'There are four shops and eight points.', 'יש בארבע חנויות לשמונה נקודות.'],
  ['cs', 'It ran between three men for four days.', 'Běželo to mezi třemi muži po čtyřech dnech.'],
  ['uk', 'It ran between three men.', 'Він пробіг між трьома чоловіками.'],
  ['pl', 'It was issued in July 2017.', 'Wydano go w lipcu 2017 r.'],
  ['cs', 'It was issued in July 2017.', 'Vydáno v červenci 2017.'],
  ['hu', 'It was issued in July 2017.', '2017 júliusában adták ki.'],
  ['ar', 'He had 5.6 points and 2.6 rebounds.', 'حقق 5.6 نقاط و2.6 ارتداد.'],
  ['pl', 'It is the 34th start.', 'To trzydziesty czwarty start.'],
  ['pl', 'It is the twentieth', 'Jest dwudziesty'],
  ['ro', 'The strategy is here.', 'Noua strategie este aici.'],
  ['de', 'Rain will reach the Four Corners.', 'Regen erreicht die Four-Corners-Region.'],
  ['es', 'It opens at 1 p.m.', 'Abre a la una de la tarde.'],
])('%s: the same number: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})

test.each([
  ['vi', 'More than 20 million came.', 'Hơn 30 triệu người đã đến.'],
  ['cs', 'It had 2.4 million viewers.', 'Mělo 2,4 miliardy diváků.'],
  ['ko', 'It pays $2 billion.', '2억 달러를 낸다.'],
  ['ko', 'It begins at 7.55am.', '오후 7시 55분에 시작한다.'],
  ['fa', 'It earned £11 million.', 'آن ۱۲ میلیون پوند درآمد داشت.'],
])('%s: another number is told: %s', (language, text, said) => {
  expect(told(text, language, said)).not.toEqual([])
})

test.each([
  ['fa', 'It is used by over 77,000 projects.', 'بیش از 77،000 پروژه از آن استفاده می‌کنند.'],
  ['fa', 'It is used by over 77,000 projects.', 'بیش از ۷۷٬۰۰۰ پروژه از آن استفاده می‌کنند.'],
  ['ar', 'It is used by over 77,000 projects.', 'يستخدمه أكثر من 77،000 مشروع.'],
  ['zh', 'It cost 5 million yuan.', '花费了500 万元。'],
  ['zh', 'Attachments of up to 10 megabytes are sent.', '可发送不超过 10 兆字节的附件。'],
  ['ja', 'About 3,000 people came.', '約3 千人が来た。'],
  ['ja', 'The firm has not released any project.', '企業が 1 つもプロジェクトをリリースしていない。'],
  ['it', 'A thirteen-year-old boy was found.', 'Un ragazzo tredicenne fu trovato.'],
  ['ru', 'You can use 2-factor authentication.', 'Можно использовать двухфакторную аутентификацию.'],
  ['zh', 'You can use 2-factor authentication.', '您可以使用双因素认证。'],
  ['ko', 'You may use third party licences.', '제 3자 라이선스를 사용할 수 있습니다.'],
  ['ko', 'They try to understand this matter.', '그들은 이 일을 이해하기 위해 노력해야 합니다.'],
  ['nl', 'What to release?', 'Wat vrijgeven? (Http://example.org/2011/11/22/everything.html)'],
])('%s: written as the language does: %s', (language, text, said) => {
  expect(told(text, language, said)).toEqual([])
})

test.each([
  ['fa', 'It is used by over 77,000 projects.', 'بیش از 78،000 پروژه از آن استفاده می‌کنند.'],
  ['zh', 'It cost 5 million yuan.', '花费了600 万元。'],
  ['it', 'A thirteen-year-old boy was found.', 'Un ragazzo quattordicenne fu trovato.'],
])('%s: another number, written so, is told: %s', (language, text, said) => {
  expect(told(text, language, said)).not.toEqual([])
})
