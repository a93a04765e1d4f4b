import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {type Capability, capabilities, tabledLanguages, uncheckedIn} from '../../src/language/index.ts'
import {keyed} from '../keyed.ts'

/**
 * Per language four faults: another number in words, another modal verb, a lost negation, another pronoun. A
 * language that claims a capability must see its fault; one that does not claim it must not be in the table for it.
 */
const faults: Record<string, Partial<Record<Capability, readonly [string, string]>>> = {
  en: {
    numbers: ['The operator keeps twenty-one registers.', 'The operator keeps twenty-two registers.'],
    modality: ['The operator must keep a register.', 'The operator may keep a register.'],
    negation: ['The operator does not sell the data.', 'The operator sells the data.'],
    pronouns: ['The operator says that he keeps a register.', 'The operator says that she keeps a register.'],
  },
  de: {
    numbers: ['Der Betreiber führt einundzwanzig Register.', 'Der Betreiber führt zweiundzwanzig Register.'],
    modality: ['Der Betreiber muss ein Register führen.', 'Der Betreiber darf ein Register führen.'],
    negation: ['Der Betreiber verkauft die Daten nicht.', 'Der Betreiber verkauft die Daten.'],
    pronouns: [
      'Der Betreiber sagt, dass er ein Register führt.',
      'Der Betreiber sagt, dass sie ein Register führt.',
    ],
  },
  fr: {
    numbers: ["L'exploitant tient vingt et un registres.", "L'exploitant tient vingt-deux registres."],
    modality: ["L'exploitant doit tenir un registre.", "L'exploitant peut tenir un registre."],
    negation: ["L'exploitant ne vend pas les données.", "L'exploitant vend les données."],
    pronouns: ["L'exploitant dit qu'il tient un registre.", "L'exploitant dit qu'elle tient un registre."],
  },
  es: {
    numbers: ['El operador lleva veintiún registros.', 'El operador lleva veintidós registros.'],
    modality: ['El operador debe llevar un registro.', 'El operador puede llevar un registro.'],
    negation: ['El operador no vende los datos.', 'El operador vende los datos.'],
    pronouns: ['El operador dice que él lleva un registro.', 'El operador dice que ella lleva un registro.'],
  },
  it: {
    numbers: ["L'operatore tiene ventuno registri.", "L'operatore tiene ventidue registri."],
    modality: ["L'operatore deve tenere un registro.", "L'operatore può tenere un registro."],
    negation: ["L'operatore non vende i dati.", "L'operatore vende i dati."],
    pronouns: [
      "L'operatore dice che egli tiene un registro.",
      "L'operatore dice che ella tiene un registro.",
    ],
  },
  pt: {
    numbers: ['O operador mantém vinte e um registos.', 'O operador mantém vinte e dois registos.'],
    modality: ['O operador deve manter um registo.', 'O operador pode manter um registo.'],
    negation: ['O operador não vende os dados.', 'O operador vende os dados.'],
    pronouns: ['O operador diz que ele mantém um registo.', 'O operador diz que ela mantém um registo.'],
  },
  nl: {
    numbers: ['De beheerder houdt eenentwintig registers.', 'De beheerder houdt tweeëntwintig registers.'],
    modality: ['De beheerder moet een register bijhouden.', 'De beheerder mag een register bijhouden.'],
    negation: ['De beheerder verkoopt de gegevens niet.', 'De beheerder verkoopt de gegevens.'],
    pronouns: [
      'De beheerder zegt dat hij een register houdt.',
      'De beheerder zegt dat zij een register houdt.',
    ],
  },
  ru: {
    numbers: ['Оператор ведёт двадцать один реестр.', 'Оператор ведёт двадцать два реестра.'],
    modality: ['Оператор должен вести реестр.', 'Оператор может вести реестр.'],
    negation: ['Оператор не продаёт данные.', 'Оператор продаёт данные.'],
    pronouns: ['Оператор говорит, что он ведёт реестр.', 'Оператор говорит, что она ведёт реестр.'],
  },
  zh: {
    numbers: ['经营者保存二十一个登记册。', '经营者保存二十二个登记册。'],
    modality: ['经营者应当保存登记册。', '经营者可以保存登记册。'],
    negation: ['经营者不出售数据。', '经营者出售数据。'],
    pronouns: ['经营者说他保存登记册。', '经营者说她保存登记册。'],
  },
  ja: {
    numbers: ['事業者は二十一個の台帳を保存する。', '事業者は二十二個の台帳を保存する。'],
    modality: ['事業者は台帳を保存しなければならない。', '事業者は台帳を保存することができる。'],
    negation: ['事業者はデータを販売しない。', '事業者はデータを販売する。'],
    pronouns: ['事業者は彼が台帳を保存すると言う。', '事業者は彼女が台帳を保存すると言う。'],
  },
  pl: {
    numbers: ['Urząd prowadzi dwadzieścia jeden rejestrów.', 'Urząd prowadzi dwadzieścia dwa rejestrów.'],
    modality: ['Najemca musi ogrzewać klatkę.', 'Najemca może ogrzewać klatkę.'],
    negation: ['Operator nie sprzedaje danych.', 'Operator sprzedaje dane.'],
  },
  cs: {
    numbers: ['Úřad vede dvacet jedna rejstříků.', 'Úřad vede dvacet dva rejstříků.'],
    modality: ['Nájemce musí vytápět chodbu.', 'Nájemce může vytápět chodbu.'],
    negation: ['Provozovatel neprodává údaje.', 'Provozovatel prodává údaje.'],
  },
  sv: {
    numbers: ['Kontoret för tjugoett register.', 'Kontoret för tjugotvå register.'],
    modality: ['Hyresgästen måste värma trappan.', 'Hyresgästen får värma trappan.'],
    negation: ['Operatören säljer inte uppgifterna.', 'Operatören säljer uppgifterna.'],
  },
  uk: {
    numbers: ['Орган веде двадцять один реєстрів.', 'Орган веде двадцять два реєстрів.'],
    modality: ['Орендар повинен опалювати сходи.', 'Орендар може опалювати сходи.'],
    negation: ['Оператор не продає дані.', 'Оператор продає дані.'],
  },
  ar: {
    numbers: ['يمسك المكتب واحد وعشرين سجلا.', 'يمسك المكتب اثنين وعشرين سجلا.'],
    modality: ['يجب على المستأجر تدفئة الدرج.', 'يجوز للمستأجر تدفئة الدرج.'],
    negation: ['لا يبيع المشغل البيانات.', 'يبيع المشغل البيانات.'],
  },
  he: {
    numbers: ['המשרד מנהל עשרים ואחד מרשמים.', 'המשרד מנהל עשרים ושניים מרשמים.'],
    modality: ['השוכר חייב לחמם את המדרגות.', 'השוכר רשאי לחמם את המדרגות.'],
    negation: ['המפעיל לא מוכר את הנתונים.', 'המפעיל מוכר את הנתונים.'],
  },
  tr: {
    numbers: ['Büro yirmi bir kayıt tutar.', 'Büro yirmi iki kayıt tutar.'],
    modality: ['Kiracı merdiveni kullanmakla yükümlüdür.', 'Kiracı merdiveni kullanabilir.'],
    negation: ['İşletmeci verileri satmaz.', 'İşletmeci verileri satar.'],
  },
  el: {
    numbers: ['Το γραφείο τηρεί είκοσι ένα μητρώα.', 'Το γραφείο τηρεί είκοσι δύο μητρώα.'],
    modality: ['Ο μισθωτής πρέπει να θερμαίνει τη σκάλα.', 'Ο μισθωτής μπορεί να θερμαίνει τη σκάλα.'],
    negation: ['Ο φορέας δεν πωλεί τα δεδομένα.', 'Ο φορέας πωλεί τα δεδομένα.'],
  },
  hi: {
    numbers: ['कार्यालय इक्कीस रजिस्टर रखता है।', 'कार्यालय बाईस रजिस्टर रखता है।'],
    modality: ['किरायेदार के लिए सीढ़ी गर्म करना अनिवार्य है।', 'किरायेदार के लिए सीढ़ी गर्म करना उसका अधिकार है।'],
    negation: ['संचालक आँकड़े नहीं बेचता है।', 'संचालक आँकड़े बेचता है।'],
  },
  ko: {
    numbers: ['사무소는 등록부 이십일개를 둔다.', '사무소는 등록부 이십이개를 둔다.'],
    modality: ['임차인은 계단을 이용하여야 한다.', '임차인은 계단을 이용할 수 있다.'],
    negation: ['운영자는 자료를 팔지 아니한다.', '운영자는 자료를 판다.'],
  },
  vi: {
    numbers: ['Văn phòng giữ hai mươi mốt cuốn sổ.', 'Văn phòng giữ hai mươi hai cuốn sổ.'],
    modality: ['Người thuê phải sưởi cầu thang.', 'Người thuê có thể sưởi cầu thang.'],
    negation: ['Người vận hành không bán dữ liệu.', 'Người vận hành bán dữ liệu.'],
  },
  th: {
    numbers: ['สำนักงานเก็บทะเบียน ยี่สิบเอ็ด เล่ม', 'สำนักงานเก็บทะเบียน ยี่สิบสอง เล่ม'],
    modality: ['ผู้เช่าต้องทำความร้อนบันได', 'ผู้เช่าอาจทำความร้อนบันได'],
    negation: ['ผู้ประกอบการไม่ขายข้อมูล', 'ผู้ประกอบการขายข้อมูล'],
  },
  da: {
    numbers: ['Kontoret fører enogtyve registre.', 'Kontoret fører toogtyve registre.'],
    modality: ['Lejeren skal opvarme trappen.', 'Lejeren kan opvarme trappen.'],
    negation: ['Operatøren sælger ikke oplysningerne.', 'Operatøren sælger oplysningerne.'],
  },
  no: {
    numbers: ['Kontoret fører tjueen registre.', 'Kontoret fører tjueto registre.'],
    modality: ['Leietakeren skal varme opp trappen.', 'Leietakeren kan varme opp trappen.'],
    negation: ['Operatøren selger ikke opplysningene.', 'Operatøren selger opplysningene.'],
  },
  fi: {
    numbers: [
      'Toimisto pitää kahtakymmentäyhtä rekisteriä.',
      'Toimisto pitää kahtakymmentäkahta rekisteriä.',
    ],
    modality: ['Vuokralaisen on lämmitettävä portaat.', 'Vuokralainen saa lämmittää portaat.'],
    negation: ['Toimija ei myy tietoja.', 'Toimija myy tietoja.'],
  },
  ro: {
    numbers: ['Biroul ține douăzeci și unu de registre.', 'Biroul ține douăzeci și două de registre.'],
    modality: ['Chiriașul trebuie să încălzească scara.', 'Chiriașul poate să încălzească scara.'],
    negation: ['Operatorul nu vinde datele.', 'Operatorul vinde datele.'],
  },
  hu: {
    numbers: ['Az iroda huszonegy nyilvántartást vezet.', 'Az iroda huszonkét nyilvántartást vezet.'],
    modality: ['A bérlő köteles fűteni a lépcsőt.', 'A bérlő jogosult fűteni a lépcsőt.'],
    negation: ['Az üzemeltető nem adja el az adatokat.', 'Az üzemeltető eladja az adatokat.'],
  },
  id: {
    numbers: ['Kantor memegang dua puluh satu daftar.', 'Kantor memegang dua puluh dua daftar.'],
    modality: ['Penyewa wajib memanaskan tangga.', 'Penyewa dapat memanaskan tangga.'],
    negation: ['Pengelola tidak menjual data.', 'Pengelola menjual data.'],
  },
  sk: {
    numbers: ['Úrad vedie dvadsaťjeden registrov.', 'Úrad vedie dvadsaťdva registrov.'],
    modality: ['Nájomca musí vykurovať chodbu.', 'Nájomca môže vykurovať chodbu.'],
    negation: ['Prevádzkovateľ nepredáva údaje.', 'Prevádzkovateľ predáva údaje.'],
  },
  ca: {
    numbers: ["L'oficina porta vint-i-un registres.", "L'oficina porta vint-i-dos registres."],
    modality: ["L'arrendatari ha d'escalfar l'escala.", "L'arrendatari pot escalfar l'escala."],
    negation: ["L'operador no ven les dades.", "L'operador ven les dades."],
  },
  bg: {
    numbers: ['Службата води двадесет и един регистъра.', 'Службата води двадесет и два регистъра.'],
    modality: ['Наемателят трябва да отоплява стълбището.', 'Наемателят може да отоплява стълбището.'],
    negation: ['Операторът не продава данните.', 'Операторът продава данните.'],
  },
  hr: {
    numbers: ['Ured vodi dvadeset jedan registar.', 'Ured vodi dvadeset dva registra.'],
    modality: ['Najmoprimac mora grijati stubište.', 'Najmoprimac može grijati stubište.'],
    negation: ['Operater ne prodaje podatke.', 'Operater prodaje podatke.'],
  },
  sl: {
    numbers: ['Urad vodi enaindvajset registrov.', 'Urad vodi dvaindvajset registrov.'],
    modality: ['Najemnik mora ogrevati stopnišče.', 'Najemnik sme ogrevati stopnišče.'],
    negation: ['Upravljavec ne prodaja podatkov.', 'Upravljavec prodaja podatke.'],
  },
  et: {
    numbers: ['Amet peab kakskümmend üks registrit.', 'Amet peab kakskümmend kaks registrit.'],
    modality: ['Üürnik peab trepikoda kütma.', 'Üürnik võib trepikoda kütta.'],
    negation: ['Käitaja ei müü andmeid.', 'Käitaja müüb andmeid.'],
  },
  lv: {
    numbers: ['Birojs uztur divdesmit vienu reģistru.', 'Birojs uztur divdesmit divus reģistrus.'],
    modality: ['Īrniekam ir jāapsilda kāpņu telpa.', 'Īrnieks drīkst apsildīt kāpņu telpu.'],
    negation: ['Operators nepārdod datus.', 'Operators pārdod datus.'],
  },
  lt: {
    numbers: ['Įstaiga tvarko dvidešimt vieną registrą.', 'Įstaiga tvarko dvidešimt du registrus.'],
    modality: ['Nuomininkas privalo šildyti laiptinę.', 'Nuomininkas gali šildyti laiptinę.'],
    negation: ['Valdytojas neparduoda duomenų.', 'Valdytojas parduoda duomenis.'],
  },
  be: {
    numbers: ['Вартаўнік вядзе дваццаць адзін рэестр.', 'Вартаўнік вядзе дваццаць два рэестры.'],
    modality: ['Вартаўнік павінен адчыняць вароты.', 'Вартаўнік можа адчыняць вароты.'],
    negation: ['Вартаўнік не прадае лодкі.', 'Вартаўнік прадае лодкі.'],
  },
  fa: {
    numbers: ['نگهبان بیست و یک دفتر دارد.', 'نگهبان بیست و دو دفتر دارد.'],
    modality: ['نگهبان باید دروازه را باز کند.', 'نگهبان می‌تواند دروازه را باز کند.'],
    negation: ['نگهبان قایق‌ها را نمی‌فروشد.', 'نگهبان قایق‌ها را می‌فروشد.'],
  },
  sr: {
    numbers: ['Чувар води двадесет један регистар.', 'Чувар води двадесет два регистра.'],
    modality: ['Чувар мора да отвори капију.', 'Чувар може да отвори капију.'],
    negation: ['Чувар не продаје чамце.', 'Чувар продаје чамце.'],
  },
  ms: {
    numbers: ['Penjaga menyimpan dua puluh satu daftar.', 'Penjaga menyimpan dua puluh dua daftar.'],
    modality: ['Penjaga hendaklah membuka pintu pagar.', 'Penjaga boleh membuka pintu pagar.'],
    negation: ['Penjaga tidak menjual bot.', 'Penjaga menjual bot.'],
  },
}

const evidence = {numbers: 'numbers', modality: 'norms', negation: 'negations', pronouns: 'pronouns'} as const

/** How many differences of a kind are seen between two sentences of one language. */
function seen(language: string, capability: keyof typeof evidence, one: string, other: string): number {
  const texts = [one, other].map((text, index) => keyed(`t${index}`, {'1': text}, {language}))
  return runChecks(collate(texts))[evidence[capability]].length
}

test.each(tabledLanguages)('%s: what it claims to check, it finds', (language) => {
  for (const capability of Object.keys(evidence) as (keyof typeof evidence)[]) {
    const pair = faults[language]?.[capability]
    expect(pair !== undefined, `a pair of sentences for ${capability} in ${language}`).toBe(
      capabilities(language)[capability],
    )
    if (!pair) continue
    const [one, other] = pair
    expect([capability, seen(language, capability, one, other)]).toEqual([capability, 1])
    expect([capability, seen(language, capability, one, one)]).toEqual([capability, 0])
  }
})

test('a language without a folder claims nothing', () => {
  expect(uncheckedIn('eo')).toEqual(['inflection', 'numbers', 'modality', 'negation', 'pronouns'])
  expect(uncheckedIn('en-GB')).toEqual([])
})
