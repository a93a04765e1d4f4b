import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const english = 'The keeper pays the toll under Article 5 at once.'

/** The same in other languages; the number stands before or behind the word for an article. */
const said: Record<string, [string, quoted: string]> = {
  af: ['Die bewaarder betaal die tol dadelik ingevolge artikel 5.', 'artikel 5'],
  ar: ['يدفع الحارس الرسم فورا بموجب المادة ٥.', 'المادة ٥'],
  bg: ['Пазачът плаща таксата веднага съгласно член 5.', 'член 5'],
  cs: ['Správce zaplatí mýto podle článku 5 ihned.', 'článku 5'],
  da: ['Vogteren betaler straks afgiften efter artikel 5.', 'artikel 5'],
  de: ['Der Wärter zahlt die Maut nach Artikel 5 sofort.', 'Artikel 5'],
  el: ['Ο φύλακας πληρώνει αμέσως τα διόδια κατά το άρθρο 5.', 'άρθρο 5'],
  es: ['El guarda paga el peaje del artículo 5 en el acto.', 'artículo 5'],
  et: ['Valvur tasub tollimaksu artikli 5 alusel kohe.', 'artikli 5'],
  fa: ['نگهبان عوارض را طبق ماده ۵ فوراً می‌پردازد.', 'ماده ۵'],
  fi: ['Vartija maksaa tullin 5 artiklan mukaan heti.', '5 artiklan'],
  fr: ["Le gardien paie aussitôt le péage de l'article 5.", 'article 5'],
  he: ['השומר משלם את המכס מיד לפי סעיף 5.', 'סעיף 5'],
  hi: ['रक्षक अनुच्छेद ५ के अनुसार शुल्क तुरंत देता है।', 'अनुच्छेद ५'],
  hr: ['Čuvar odmah plaća cestarinu prema članku 5.', 'članku 5'],
  hu: ['Az őr az 5. cikk szerint azonnal megfizeti a vámot.', '5. cikk'],
  id: ['Penjaga segera membayar bea menurut Pasal 5.', 'Pasal 5'],
  is: ['Vörðurinn greiðir tollinn strax samkvæmt 5. gr. laganna.', '5. gr.'],
  it: ["Il custode paga subito il pedaggio dell'articolo 5.", 'articolo 5'],
  ja: ['管理人は第5条により直ちに通行料を支払う。', '第5条'],
  ko: ['관리인은 제5조에 따라 통행료를 즉시 낸다.', '제5조'],
  lt: ['Sargas pagal 5 straipsnį iš karto sumoka muitą.', '5 straipsnį'],
  lv: ['Sargs saskaņā ar 5. pantu uzreiz maksā nodevu.', '5. pantu'],
  nl: ['De bewaarder betaalt de tol van artikel 5 meteen.', 'artikel 5'],
  no: ['Vokteren betaler straks avgiften etter artikkel 5.', 'artikkel 5'],
  pl: ['Strażnik płaci myto z artykułu 5 natychmiast.', 'artykułu 5'],
  pt: ['O guarda paga logo a portagem do artigo 5.', 'artigo 5'],
  ro: ['Paznicul plătește imediat taxa potrivit articolului 5.', 'articolului 5'],
  ru: ['Сторож сразу платит пошлину по статье 5.', 'статье 5'],
  sk: ['Správca zaplatí mýto podľa článku 5 ihneď.', 'článku 5'],
  sl: ['Čuvaj takoj plača mitnino po 5. členu.', '5. členu'],
  sq: ['Rojtari paguan menjëherë taksën sipas nenit 5.', 'nenit 5'],
  sr: ['Чувар одмах плаћа путарину према члану 5.', 'члану 5'],
  sv: ['Vakten betalar genast tullen enligt artikel 5.', 'artikel 5'],
  th: ['ผู้ดูแลชำระค่าผ่านทางตามข้อ 5 ทันที', 'ข้อ 5'],
  tr: ['Bekçi 5. maddeye göre geçiş ücretini hemen öder.', '5. maddeye'],
  uk: ['Сторож одразу сплачує мито за статтею 5.', 'статтею 5'],
  vi: ['Người gác trả ngay lệ phí theo Điều 5.', 'Điều 5'],
  zh: ['看守人应根据第五条立即缴付通行费。', '第五条'],
}

function told(language: string, text: string): string[][] {
  const {references, numbers} = checksBetween(['en', english], [language, text])
  return [...references, ...numbers].map(({a, b}) => [a?.quote ?? '', b?.quote ?? ''])
}

const another = (text: string): string =>
  text.replace(/[5٥۵५五]/u, (five) => (five === '五' ? '六' : String.fromCharCode(five.charCodeAt(0) + 1)))

test.each(Object.entries(said))(
  'en and %s: a reference to another article is told as one',
  (language, [text, quoted]) => {
    expect(told(language, text)).toEqual([])
    expect(told(language, another(text))).toEqual([['Article 5', another(quoted)]])
  },
)

test.each([
  [
    'en',
    'The keeper pays under Section 2(a)(1).',
    'it',
    'Il custode paga secondo la Sezione 2(a)(2).',
    ['Section 2(a)(1)', 'Sezione 2(a)(2)'],
  ],
  [
    'en',
    'The rights in Section 2(b)(1)-(2) are kept.',
    'it',
    'I diritti negli Artt. 3(b)(1)-(2) sono riservati.',
    ['Section 2(b)(1)', 'Artt. 3(b)(1)-(2)'],
  ],
  ['en', 'The keeper pays under Rule 5.', 'en', 'The keeper pays under Rule 6.', ['Rule 5', 'Rule 6']],
  [
    'en',
    'The keeper pays under Article 5(2).',
    'hu',
    'Az őr az 5. cikk (3) bekezdése szerint fizet.',
    ['Article 5(2)', '(3) bekezdése'],
  ],
  ['pl', 'Strażnik płaci na podstawie ust. 2.', 'cs', 'Správce platí podle odst. 3.', ['ust. 2', 'odst. 3']],
])('%s %s / %s %s', (own, one, language, other, quotes) => {
  const {references} = checksBetween([own, one], [language, other])
  expect(references.map(({a, b}) => [a?.quote, b?.quote])).toEqual([quotes])
})

test.each([
  ['en', 'He pays under Article 287.', 'zh', '他根据第二八七条缴付。'],
  ['en', 'He pays under Article 102.', 'zh', '他根据第一○二条缴付。'],
  ['en', 'He pays under Article 207.', 'zh', '他根据第二百零七条缴付。'],
  ['en', 'Under Articles 5 and 7 he pays.', 'fi', 'Hän maksaa 5 ja 7 artiklan mukaan.'],
  [
    'en',
    'The rights in Section 2(b)(1)-(2) are kept.',
    'it',
    'I diritti negli Artt. 2(b)(1)-(2) sono riservati.',
  ],
  ['en', 'In 1990 Article 5 was made.', 'fi', 'Vuonna 1990. Artikla 5 tehtiin.'],
  ['en', 'Within 30 days, Article 5 applies.', 'tr', '30 gün içinde 5. madde uygulanır.'],
  ['en', 'Under Articles 1 to 3 he pays.', 'pl', 'Na podstawie artykułów 1 do 3 płaci.'],
  ['en', 'Under paragraph 2 of Article 5 he pays.', 'lv', 'Saskaņā ar 5. panta 2. daļu viņš maksā.'],
])('%s %s / %s %s: the same clauses', (own, one, language, other) => {
  const {references, numbers} = checksBetween([own, one], [language, other])
  expect([...references, ...numbers]).toEqual([])
})
