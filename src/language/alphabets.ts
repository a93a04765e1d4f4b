/**
 * An alphabet that lists count in. Those of one script share their usual letters, so that a list of one language can
 * be laid beside that of another; what a language has besides them stands between.
 */
export interface Alphabet {
  /** As types of labels name it. */
  script: string
  /** BCP 47 tags, blanks between. */
  tags: string
  /** In order, blanks between. */
  letters: string
  /** Keys print its letters as they stand. */
  asPrinted?: true
}

/** The letters that nearly all lists of a script count in: those by which a letter has its number. */
export const usualLetters: Readonly<Record<string, string>> = {
  a: 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  а: 'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я',
}

/**
 * Order of the letters in each language, by its Unicode CLDR collation and exemplar letters; what lists leave out
 * (ё й ъ ы ь in Russian, j k w x y in Italian, ฃ ฅ ฆ in Thai) is left out as its laws do.
 */
export const alphabets: readonly Alphabet[] = [
  {script: 'a', tags: 'it', letters: 'a b c d e f g h i l m n o p q r s t u v z'},
  {script: 'a', tags: 'la', letters: 'a b c d e f g h i k l m n o p q r s t v x y z'},
  {script: 'a', tags: 'es', letters: 'a b c ch d e f g h i j k l ll m n ñ o p q r s t u v w x y z'},
  {script: 'a', tags: 'es gl eu fil', letters: 'a b c d e f g h i j k l m n ñ o p q r s t u v w x y z'},
  {script: 'a', tags: 'gl', letters: 'a b c d e f g h i l m n ñ o p q r s t u v x z'},
  {script: 'a', tags: 'pt', letters: 'a b c d e f g h i j l m n o p q r s t u v x z'},
  {script: 'a', tags: 'ga gd', letters: 'a b c d e f g h i l m n o p r s t u'},
  {script: 'a', tags: 'cs', letters: 'a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž'},
  {script: 'a', tags: 'cs sk', letters: 'a b c d e f g h ch i j k l m n o p q r s t u v w x y z'},
  {script: 'a', tags: 'hr sr bs', letters: 'a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž'},
  {script: 'a', tags: 'sl', letters: 'a b c č d e f g h i j k l m n o p r s š t u v z ž'},
  {script: 'a', tags: 'pl', letters: 'a ą b c ć d e ę f g h i j k l ł m n ń o ó p r s ś t u w y z ź ż'},
  {script: 'a', tags: 'pl', letters: 'a b c d e f g h i j k l ł m n o p r s t u w y z'},
  {script: 'a', tags: 'pl', letters: 'a b c d e f g h i j k l m n o p r s t u w z'},
  {
    script: 'a',
    tags: 'hu',
    letters:
      'a á b c cs d dz dzs e é f g gy h i í j k l ly m n ny o ó ö ő p q r s sz t ty u ú ü ű v w x y z zs',
  },
  {script: 'a', tags: 'hu', letters: 'a b c d e f g gy h i j k l m n ny o ö p r s sz t ty u ü v z zs'},
  {script: 'a', tags: 'ro', letters: 'a ă â b c d e f g h i î j k l m n o p q r s ș t ț u v w x y z'},
  {script: 'a', tags: 'ro', letters: 'a b c d e f g h i j k l m n o p r s t u v x z'},
  {script: 'a', tags: 'ro', letters: 'a b c d e f g h i j k l m n o p r s ș t ț u v x z'},
  {script: 'a', tags: 'sv', letters: 'a b c d e f g h i j k l m n o p q r s t u v x y z å ä ö'},
  {script: 'a', tags: 'sv fi', letters: 'a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö'},
  {script: 'a', tags: 'da no nb nn', letters: 'a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å'},
  {script: 'a', tags: 'is', letters: 'a á b d ð e é f g h i í j k l m n o ó p r s t u ú v x y ý þ æ ö'},
  {script: 'a', tags: 'is', letters: 'a b c d e f g h i j k l m n o p r s t u v x y þ æ ö'},
  {script: 'a', tags: 'et', letters: 'a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü x y'},
  {script: 'a', tags: 'et', letters: 'a b c d e f g h i j k l m n o p r s š z ž t u v õ ä ö ü'},
  {script: 'a', tags: 'et', letters: 'a b c d e f g h i j k l m n o p r s t u v õ ä ö ü'},
  {script: 'a', tags: 'lv', letters: 'a ā b c č d e ē f g ģ h i ī j k ķ l ļ m n ņ o p r s š t u ū v z ž'},
  {script: 'a', tags: 'lt', letters: 'a ą b c č d e ę ė f g h i į y j k l m n o p r s š t u ų ū v z ž'},
  {script: 'a', tags: 'lt lv', letters: 'a b c d e f g h i j k l m n o p r s t u v z'},
  {script: 'a', tags: 'tr', letters: 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z'},
  {script: 'a', tags: 'az', letters: 'a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v y z'},
  {
    script: 'a',
    tags: 'sq',
    letters: 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v x xh y z zh',
  },
  {script: 'a', tags: 'mt', letters: 'a b ċ d e f ġ g għ h ħ i ie j k l m n o p q r s t u v w x ż z'},
  {script: 'a', tags: 'cy', letters: 'a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y'},
  {script: 'a', tags: 'vi', letters: 'a b c d đ e g h i k l m n o p q r s t u v x y'},
  {script: 'a', tags: 'vi', letters: 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'},
  {script: 'а', tags: 'ru', letters: 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'},
  {script: 'а', tags: 'ru', letters: 'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я'},
  {script: 'а', tags: 'bg', letters: 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я'},
  {script: 'а', tags: 'bg', letters: 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ю я'},
  {script: 'а', tags: 'uk', letters: 'а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я'},
  {script: 'а', tags: 'uk', letters: 'а б в г д е є ж з и і к л м н о п р с т у ф х ц ч ш щ ю я'},
  {script: 'а', tags: 'be', letters: 'а б в г д е ё ж з і й к л м н о п р с т у ў ф х ц ч ш ы ь э ю я'},
  {script: 'а', tags: 'sr', letters: 'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш'},
  {script: 'а', tags: 'mk', letters: 'а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш'},
  {
    script: 'а',
    tags: 'kk',
    letters: 'а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я',
  },
  {script: 'а', tags: 'mn', letters: 'а б в г д е ё ж з и й к л м н о ө п р с т у ү ф х ц ч ш щ ъ ы ь э ю я'},
  {
    script: 'hy',
    tags: 'hy',
    letters: 'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ',
  },
  {script: 'ka', tags: 'ka', letters: 'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ'},
  {script: 'αβγ', tags: 'el', letters: 'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω'},
  {script: 'أبت', tags: 'ar', letters: 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي'},
  {script: 'ابپ', tags: 'fa ur', letters: 'ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'},
  {
    script: 'th',
    tags: 'th',
    letters: 'ก ข ค ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ',
  },
  {
    script: 'th',
    tags: 'th',
    letters: 'ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ',
  },
  {script: 'th', tags: 'th', letters: 'ก ข ค ฆ ง จ'},
  {script: 'lo', tags: 'lo', letters: 'ກ ຂ ຄ ງ ຈ ສ ຊ ຍ ດ ຕ ຖ ທ ນ ບ ປ ຜ ຝ ພ ຟ ມ ຢ ຣ ລ ວ ຫ ອ ຮ'},
  {script: 'km', tags: 'km', letters: 'ក ខ គ ឃ ង ច ឆ ជ ឈ ញ ដ ឋ ឌ ឍ ណ ត ថ ទ ធ ន ប ផ ព ភ ម យ រ ល វ ស ហ ឡ អ'},
  {script: 'my', tags: 'my', letters: 'က ခ ဂ ဃ င စ ဆ ဇ ဈ ည ဋ ဌ ဍ ဎ ဏ တ ထ ဒ ဓ န ပ ဖ ဗ ဘ မ ယ ရ လ ဝ သ ဟ ဠ အ'},
  {script: 'am', tags: 'am ti', letters: 'ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ በ ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ'},
  {
    script: 'hi',
    tags: 'hi ne mr',
    letters: 'क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह',
  },
  {script: 'hi', tags: 'hi ne mr', letters: 'क ख ग घ च छ ज झ ट ठ ड ढ त थ द ध न प फ ब भ म य र ल व श ष स ह'},
  {script: 'अआ', tags: 'hi ne mr', letters: 'अ आ इ ई उ ऊ ऋ ए ऐ ओ औ'},
  {script: 'bn', tags: 'bn as', letters: 'ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ'},
  {script: 'pa', tags: 'pa', letters: 'ੳ ਅ ੲ ਸ ਹ ਕ ਖ ਗ ਘ ਙ ਚ ਛ ਜ ਝ ਞ ਟ ਠ ਡ ਢ ਣ ਤ ਥ ਦ ਧ ਨ'},
  {script: 'gu', tags: 'gu', letters: 'ક ખ ગ ઘ ઙ ચ છ જ ઝ ઞ ટ ઠ ડ ઢ ણ ત થ દ ધ ન પ ફ બ ભ મ ય ર લ વ શ ષ સ હ'},
  {script: 'ta', tags: 'ta', letters: 'அ ஆ இ ஈ உ ஊ எ ஏ ஐ ஒ ஓ ஔ'},
  {script: 'te', tags: 'te', letters: 'క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ'},
  {script: 'kn', tags: 'kn', letters: 'ಕ ಖ ಗ ಘ ಙ ಚ ಛ ಜ ಝ ಞ ಟ ಠ ಡ ಢ ಣ ತ ಥ ದ ಧ ನ ಪ ಫ ಬ ಭ ಮ'},
  {script: 'ml', tags: 'ml', letters: 'ക ഖ ഗ ഘ ങ ച ഛ ജ ഝ ഞ ട ഠ ഡ ഢ ണ ത ഥ ദ ധ ന പ ഫ ബ ഭ മ'},
  {script: 'si', tags: 'si', letters: 'අ ආ ඇ ඈ ඉ ඊ උ ඌ එ ඒ ඔ ඕ ක ඛ ග ඝ ච ඡ ජ ට'},
  {
    script: '가',
    tags: 'ko',
    letters: '가 나 다 라 마 바 사 아 자 차 카 타 파 하 거 너 더 러 머 버 서 어 저 처 커 터 퍼 허',
    asPrinted: true,
  },
  {script: 'ㄱ', tags: 'ko', letters: 'ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ', asPrinted: true},
  {
    script: 'イ',
    tags: 'ja',
    letters:
      'イ ロ ハ ニ ホ ヘ ト チ リ ヌ ル ヲ ワ カ ヨ タ レ ソ ツ ネ ナ ラ ム ウ ヰ ノ オ ク ヤ マ ケ フ コ エ テ ア サ キ ユ メ ミ シ ヱ ヒ モ セ ス',
  },
  {
    script: 'ア',
    tags: 'ja',
    letters:
      'ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ ン',
  },
  {script: '甲', tags: 'zh ja ko', letters: '甲 乙 丙 丁 戊 己 庚 辛 壬 癸'},
  {script: '子', tags: 'zh ja ko', letters: '子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥'},
]

/** Letters that count as figures do, units, tens and hundreds: Greek, Hebrew, Arabic (abjad). */
export const letterNumerals: Readonly<Record<string, string>> = {
  α: 'α=1 β=2 γ=3 δ=4 ε=5 ϛ=6 στ=6 ζ=7 η=8 θ=9 ι=10 κ=20 λ=30 μ=40 ν=50 ξ=60 ο=70 π=80 ρ=100',
  א: 'א=1 ב=2 ג=3 ד=4 ה=5 ו=6 ז=7 ח=8 ט=9 י=10 כ=20 ל=30 מ=40 נ=50 ס=60 ע=70 פ=80 צ=90 ק=100 ר=200 ש=300 ת=400',
  أ: 'ا=1 ب=2 ج=3 د=4 ه=5 و=6 ز=7 ح=8 ط=9 ي=10 ك=20 ل=30 م=40 ن=50 س=60 ع=70 ف=80 ص=90 ق=100',
}

/** Names of letters that lists print in full. */
export const letterNames: Readonly<Record<string, string>> = {الف: 'ا', ألف: 'ا', هـ: 'ه', ه‍: 'ه'}

/** How types of lists name scripts that are treated apart: by the first letter of each, as the rows above do. */
export const scriptNames = {
  ideographs: '一',
  cyrillic: 'а',
  cyrillicCapitals: 'А',
  syllables: '가',
  consonants: 'ㄱ',
  /** Of a division that is counted in letters beyond a–z, whichever they are. */
  other: 'א',
} as const
