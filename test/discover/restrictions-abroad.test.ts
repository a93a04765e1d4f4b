import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] =>
  checksBetween(['en', en], [language, other])
    .lacks.filter(({narrows}) => narrows === 'restriction')
    .map(({text}) => text)

const only = 'The tenant may keep dogs only with the consent of the owner.'
const anyhow = 'The tenant may keep dogs with the consent of the owner.'

test.each([
  ['ar', 'لا يجوز للمستأجر تربية الكلاب إلا بموافقة المالك.', 'يجوز للمستأجر تربية الكلاب بموافقة المالك.'],
  [
    'bg',
    'Наемателят може да държи кучета само със съгласието на собственика.',
    'Наемателят може да държи кучета със съгласието на собственика.',
  ],
  [
    'ca',
    'El llogater només pot tenir gossos amb el consentiment del propietari.',
    'El llogater pot tenir gossos amb el consentiment del propietari.',
  ],
  [
    'cs',
    'Nájemce smí chovat psy pouze se souhlasem vlastníka.',
    'Nájemce smí chovat psy se souhlasem vlastníka.',
  ],
  ['da', 'Lejeren må kun holde hund med ejerens samtykke.', 'Lejeren må holde hund med ejerens samtykke.'],
  [
    'de',
    'Der Mieter darf Hunde nur mit Zustimmung des Eigentümers halten.',
    'Der Mieter darf Hunde mit Zustimmung des Eigentümers halten.',
  ],
  [
    'el',
    'Ο μισθωτής μπορεί να έχει σκύλους μόνο με τη συγκατάθεση του ιδιοκτήτη.',
    'Ο μισθωτής μπορεί να έχει σκύλους με τη συγκατάθεση του ιδιοκτήτη.',
  ],
  [
    'es',
    'El inquilino solo puede tener perros con el permiso del dueño.',
    'El inquilino puede tener perros con el permiso del dueño.',
  ],
  [
    'et',
    'Üürnik võib koeri pidada ainult omaniku nõusolekul.',
    'Üürnik võib koeri pidada omaniku nõusolekul.',
  ],
  [
    'fi',
    'Vuokralainen saa pitää koiria vain omistajan suostumuksella.',
    'Vuokralainen saa pitää koiria omistajan suostumuksella.',
  ],
  [
    'fr',
    'Le locataire ne peut avoir de chien qu’avec l’accord du propriétaire.',
    'Le locataire peut avoir un chien avec l’accord du propriétaire.',
  ],
  ['he', 'השוכר רשאי להחזיק כלבים רק בהסכמת הבעלים.', 'השוכר רשאי להחזיק כלבים בהסכמת הבעלים.'],
  [
    'hr',
    'Stanar smije držati pse samo uz pristanak vlasnika.',
    'Stanar smije držati pse uz pristanak vlasnika.',
  ],
  [
    'hu',
    'A bérlő csak a tulajdonos hozzájárulásával tarthat kutyát.',
    'A bérlő a tulajdonos hozzájárulásával tarthat kutyát.',
  ],
  [
    'id',
    'Penyewa boleh memelihara anjing hanya dengan izin pemilik.',
    'Penyewa boleh memelihara anjing dengan izin pemilik.',
  ],
  [
    'it',
    'Il conduttore può tenere cani soltanto con il consenso del proprietario.',
    'Il conduttore può tenere cani con il consenso del proprietario.',
  ],
  [
    'ja',
    '借主は、所有者の同意がある場合に限り、犬を飼うことができる。',
    '借主は、所有者の同意を得て、犬を飼うことができる。',
  ],
  [
    'ko',
    '임차인은 소유자의 동의가 있는 경우에만 개를 기를 수 있다.',
    '임차인은 소유자의 동의를 받아 개를 기를 수 있다.',
  ],
  [
    'lt',
    'Nuomininkas gali laikyti šunis tik savininkui sutikus.',
    'Nuomininkas gali laikyti šunis savininkui sutikus.',
  ],
  [
    'lv',
    'Īrnieks drīkst turēt suņus tikai ar īpašnieka piekrišanu.',
    'Īrnieks drīkst turēt suņus ar īpašnieka piekrišanu.',
  ],
  [
    'nl',
    'De huurder mag slechts met toestemming van de eigenaar honden houden.',
    'De huurder mag met toestemming van de eigenaar honden houden.',
  ],
  ['no', 'Leieren kan bare ha hund med eierens samtykke.', 'Leieren kan ha hund med eierens samtykke.'],
  [
    'pl',
    'Najemca może trzymać psy wyłącznie za zgodą właściciela.',
    'Najemca może trzymać psy za zgodą właściciela.',
  ],
  [
    'pt',
    'O inquilino só pode ter cães com o consentimento do dono.',
    'O inquilino pode ter cães com o consentimento do dono.',
  ],
  [
    'ro',
    'Chiriașul poate ține câini numai cu acordul proprietarului.',
    'Chiriașul poate ține câini cu acordul proprietarului.',
  ],
  [
    'ru',
    'Наниматель может держать собак только с согласия собственника.',
    'Наниматель может держать собак с согласия собственника.',
  ],
  [
    'sk',
    'Nájomca smie chovať psy len so súhlasom vlastníka.',
    'Nájomca smie chovať psy so súhlasom vlastníka.',
  ],
  ['sl', 'Najemnik sme imeti pse samo s soglasjem lastnika.', 'Najemnik sme imeti pse s soglasjem lastnika.'],
  [
    'sv',
    'Hyresgästen får hålla hund endast med ägarens samtycke.',
    'Hyresgästen får hålla hund med ägarens samtycke.',
  ],
  ['th', 'ผู้เช่าเลี้ยงสุนัขได้ต่อเมื่อเจ้าของยินยอมเท่านั้น', 'ผู้เช่าเลี้ยงสุนัขได้โดยเจ้าของยินยอม'],
  [
    'tr',
    'Kiracı yalnızca sahibinin izniyle köpek besleyebilir.',
    'Kiracı sahibinin izniyle köpek besleyebilir.',
  ],
  [
    'uk',
    'Наймач може тримати собак лише за згодою власника.',
    'Наймач може тримати собак за згодою власника.',
  ],
  ['vi', 'Người thuê chỉ được nuôi chó khi chủ nhà đồng ý.', 'Người thuê được nuôi chó khi chủ nhà đồng ý.'],
  ['zh', '承租人仅在所有人同意时可以养狗。', '承租人在所有人同意时可以养狗。'],
])('%s: a lost "only" is told, on either side; a kept one is not', (language, kept, lost) => {
  expect(told(only, language, kept)).toEqual([])
  expect(told(only, language, lost)).toEqual(['only'])
  expect(told(anyhow, language, lost)).toEqual([])
})

test.each([
  ['de', 'Der Mieter darf Hunde nur mit Zustimmung des Eigentümers halten.', 'nur'],
  ['ru', 'Наниматель может держать собак только с согласия собственника.', 'только'],
  ['zh', '承租人仅在所有人同意时可以养狗。', '仅'],
])('%s: an "only" that the original lacks is told', (language, other, word) => {
  expect(told(anyhow, language, other)).toEqual([word])
})

test.each([
  ['de', only, 'Der Mieter darf Hunde halten, sofern der Eigentümer zustimmt.'],
  ['de', 'Not only dogs may be kept.', 'Auch andere Tiere als Hunde dürfen gehalten werden.'],
  ['fr', 'The sole owner may keep dogs.', 'Seul le propriétaire peut avoir des chiens.'],
  ['es', only, 'El inquilino no puede tener perros salvo con el permiso del dueño.'],
  ['ja', 'You can stay as long as you like.', 'できるだけ長くいてよい。'],
  ['de', 'May I keep dogs only in the yard?', 'Darf ich Hunde im Hof halten?'],
])('%s: what says the same otherwise is not told: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['ships', 'The keeper reports 21 ships to the board.', '管理人向委员会报告21艘船只。'],
  ['a measure word', 'The keeper counts the three birds of the harbour.', '管理人清点港口的三只鸟。'],
])('%s are no restriction', (_, en, zh) => {
  expect(told(en, 'zh', zh)).toEqual([])
})

test('a restriction that another sentence of the row makes is not lost', () => {
  const en = 'The tenant may keep dogs only in the yard, and may keep birds. The rent is due in May.'
  const de =
    'Der Mieter darf Hunde im Hof halten. Er darf Vögel nur im Haus halten. Die Miete ist im Mai fällig.'
  expect(told(en, 'de', de)).toEqual([])
  expect(told(en, 'de', de.replace('nur ', ''))).toEqual(['only'])
})

test.each([
  ['cs', 'We offer a relay (the “Services”).', 'Nabízíme přesměrování (dále jen „služby“).'],
  ['nl', 'In no event do we keep it.', 'In geen enkel geval bewaren we het.'],
  ['id', 'You are solely responsible for the content.', 'Anda sepenuhnya bertanggung jawab atas konten.'],
  ['hu', 'You are solely responsible for the content.', 'Kizárólag Ön felel a tartalomért.'],
])('%s: hereinafter, in no event and full responsibility restrict nothing: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})
