import {type Random, several} from '../input.ts'

/** Words of a language, and how a sentence is put together of them. */
export interface Vocabulary {
  language: string
  between: string
  stop: string
  words: readonly string[]
}

const spaced = (language: string, words: string, stop = '.'): Vocabulary => ({
  language,
  between: ' ',
  stop,
  words: words.split(' '),
})

/** With words that rules look at: numbers, modal verbs, negations, names, references. */
export const vocabularies: readonly Vocabulary[] = [
  spaced(
    'en',
    'the agency shall must should may not never 30 days 70% report officer board Board members three five million EUR 1,000.50 unless except within after and or of to in pilot harbour data open-source user-owned clause Article (3) Annex delivers delivered delivery undertakes register January 2027 9 a.m. e.g. Mr. Smith “so-called” children’s',
  ),
  spaced(
    'de',
    'die Behörde muss soll darf kann nicht kein keine Frist von dreißig 30 Tagen 1.000,50 EUR Bericht Mitglieder des Vorstands unverzüglich sofern und oder gemäß Artikel 5 Abs. 2 Nr. 3 Anlage am 1. Januar 2027 Datenschutzgrundverordnungsdurchführungsbestimmung',
  ),
  spaced(
    'fr',
    "l'autorité doit peut ne pas aucun délai de trente jours 1 000,50 € rapport membres du conseil sauf si et ou selon l'article 3 alinéa 2 annexe le 1er janvier 2027 « données »",
  ),
  spaced(
    'es',
    'la autoridad debe podrá no nunca plazo de treinta días informe miembros salvo que y o según artículo 3',
  ),
  spaced('it', "l'autorità deve può non trenta giorni relazione membri salvo che e o articolo 5"),
  spaced(
    'ru',
    'орган обязан должен может не нет тридцать 30 дней отчёт члены совета если и или статья 5 пункт 2 января',
  ),
  spaced('el', 'η αρχή πρέπει μπορεί δεν τριάντα ημέρες έκθεση μέλη και ή άρθρο 5'),
  spaced('ar', 'يجب على الهيئة أن لا تقدم تقريرا خلال ٣٠ يوما المادة ٥ و أو أعضاء المجلس', '.'),
  spaced('he', 'הרשות חייבת לא להגיש דוח בתוך 30 ימים סעיף 5 ו או חברי המועצה', '.'),
  spaced('hi', 'प्राधिकरण को ३० दिनों में रिपोर्ट नहीं देनी चाहिए और या धारा ५', '।'),
  {
    language: 'zh',
    between: '',
    stop: '。',
    words:
      '应当 不得 可以 必须 机构 三十 30 日内 报告 成员 委员会 数据 开放 智能体 第三条 和 或者 百分之五 1万亿 、 ， “ ”'.split(
        ' ',
      ),
  },
  {
    language: 'ja',
    between: '',
    stop: '。',
    words:
      '機関 は 三十 30 日以内 に 報告 しなければならない してはならない できる 委員 データ 第三条 及び 又は ただし 、 カタカナ'.split(
        ' ',
      ),
  },
  {
    language: 'ko',
    between: ' ',
    stop: '.',
    words: '기관은 30일 이내에 보고서를 제출하여야 한다 아니 된다 제3조 위원 및 또는'.split(' '),
  },
  {
    language: 'th',
    between: '',
    stop: ' ',
    words: 'หน่วยงาน ต้อง ไม่ รายงาน ภายใน 30 วัน มาตรา ๕ และ หรือ สมาชิก'.split(' '),
  },
]

const letters = 'aabcdeeefghiiklmnoooprsttuvwz'

/** A word nobody knows. */
export function nonce(random: Random, most = 9): string {
  return several(random, 1, most, () => random.pick([...letters])).join('')
}

export function sentence(random: Random, {words, between, stop}: Vocabulary): string {
  const chosen = several(random, 1, 14, () =>
    random.number(12) > 0 ? random.pick(words) : nonce(random, random.number(20) > 0 ? 9 : 60),
  )
  return `${chosen.join(between)}${stop}`
}
