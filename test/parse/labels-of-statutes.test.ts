import {expect, test} from 'vitest'
import {clausesOf, selectKeys} from '../../src/parse/index.ts'
import {outlineOf, parseValue} from './parse-file.ts'

/** Statutes as states and publishers print them: a text, the keys it has, and how many doubts. */
const outlines: [name: string, text: string, keys: string, doubts: number][] = [
  [
    'sk, in § 5 is no fifth §',
    'Čl. I\nZákon sa mení takto:\n1.\nV § 3 ods. 6 znie: lode.\n2.\nV § 5 písm. d) sa pripájajú plte.\n3.\nV § 7 ods. 2 sa vypúšťa veta.\nČl. II\nZákon nadobúda účinnosť.\n',
    'Art.1 Art.1.1 Art.1.2 Art.1.3 Art.2',
    0,
  ],
  [
    'th, put in by Pali adverbs',
    'มาตรา 4 คำฟ้องให้เสนอต่อศาล\nมาตรา 4 ทวิ คำฟ้องเกี่ยวกับที่ดิน\nมาตรา 4 ตรี คำฟ้องอื่น\nมาตรา 4 จัตวา คำร้องขอ\nมาตรา 5 คำฟ้อง\n',
    'Art.4 Art.4bis Art.4ter Art.4quater Art.5',
    0,
  ],
  [
    'ar, repeated',
    'المادة 5\nتسجل القوارب.\nالمادة 5 مكرر\nالسجل علني.\nالمادة 5 مكرر 1\nالرسم سنوي.\nالمادة 6\nيسري القانون.\n',
    'Art.5 Art.5bis Art.5bis1 Art.6',
    0,
  ],
  [
    'ar, repeated, in and behind brackets',
    'مادة (5) :\nتسجل القوارب.\nمادة (5 مكررا) :\nالسجل علني.\nمادة (5) مكررًا (ب) :\nالرسم سنوي.\nمادة (6) :\nيسري القانون.\n',
    'Art.5 Art.5bis Art.5bis2 Art.6',
    0,
  ],
  [
    'fa, repeated, with its notes',
    'ماده ۵ - قایق‌ها ثبت می‌شوند.\nماده ۵ مکرر - دفتر علنی است.\nتبصره ۱ - نسخه رایگان است.\nتبصره ۲ - هزینه دارد.\nماده ۶ - قانون اجرا می‌شود.\n',
    'Art.5 Art.5bis Art.5bis.Par.1 Art.5bis.Par.2 Art.6',
    0,
  ],
  [
    'he, put in by a letter',
    'סעיף 5\n(א) סירות נרשמות.\nסעיף 5א\n(א) המרשם פתוח.\nסעיף 5א1\nהאגרה שנתית.\nסעיף 6\nסוף.\n',
    'Art.5 Art.5.(a) Art.5א Art.5א.(a) Art.5א1 Art.6',
    0,
  ],
  [
    'he, put in by a letter behind a bare number',
    'פרק א׳: מרשם\n1. (א) המרשם פתוח.\n(ב) הוא ציבורי.\n1א. העתקים\n(א) חינם.\n2. תוספת\nהשר רשאי.\n',
    'Ch.1 Ch.1.1 Ch.1.1.(a) Ch.1.1.(b) Ch.1.1א Ch.1.1א.(a) Ch.1.2',
    0,
  ],
  [
    'ne, put in by a letter',
    'परिच्छेद–१\n१. दर्ता\n(१) दर्ता।\n(१क) थप।\n१क. शुल्क\n(१) शुल्क।\n२. अन्त\nअन्त।\n',
    'Ch.1 Ch.1.1 Ch.1.1.(1) Ch.1.1.(1क) Ch.1.1क Ch.1.1क.(1) Ch.1.2',
    0,
  ],
  [
    'hi, put in by a letter',
    'धारा 1. नाव\n(1) नाव।\nधारा 1क. शुल्क\n(1) शुल्क।\nधारा 2. अंत\nअंत।\n',
    'Sec.1 Sec.1.(1) Sec.1क Sec.1क.(1) Sec.2',
    0,
  ],
  [
    'ko, an item that was put in, and the provisions of two laws that changed the act',
    '제1조(정의) ① 선박은 다음과 같다.\n1. 어선\n1의2. 뗏목\n2. 여객선\n② 소유자는 사람이다.\n제2조(등록) 등록한다.\n부칙 <제100호, 2010. 1. 1.>\n제1조(시행일) 공포한 날부터 시행한다.\n제2조(경과조치) 종전에 따른다.\n부칙 <제200호, 2012. 1. 1.>\n제1조(시행일) 시행한다.\n',
    'Art.1 Art.1.(1) Art.1.(1).1 Art.1.(1).1-2 Art.1.(1).2 Art.1.(2) Art.2 Annex Annex.Art.1 Annex.Art.2 Annex.II Annex.II.Art.1',
    0,
  ],
  [
    'ja, the provisions of three laws that changed the act',
    '第一章　総則\n第一条　船を定める。\n第二条　水を定める。\n附　則\n１　この法律は、公布の日から施行する。\n２　従前の例による。\n附　則　（平成一〇年法律第一号）\n第一条　この法律は、施行する。\n第二条　従前の例による。\n附　則　（平成一二年法律第二号）　抄\n第一条　この法律は、施行する。\n',
    'Ch.1 Ch.1.Art.1 Ch.1.Art.2 Annex Annex.1 Annex.2 Annex.II Annex.II.Art.1 Annex.II.Art.2 Annex.III Annex.III.Art.1',
    0,
  ],
  [
    'en, an act of Japan in English',
    'Chapter I General Provisions\nArticle 1 The purpose of this Act is to count boats.\nArticle 2 (1) The term "boat" means:\n(i) a vessel;\n(ii) a raft.\n(2) Boats are counted.\nArticle 2-2 Rafts are free.\nSupplementary Provisions\nArticle 1 This Act comes into effect on the day.\nArticle 2 Boats are old.\n',
    'Ch.1 Ch.1.Art.1 Ch.1.Art.2 Ch.1.Art.2.(1) Ch.1.Art.2.(1).(1) Ch.1.Art.2.(1).(2) Ch.1.Art.2.(2) Ch.1.Art.2-2 Annex Annex.Art.1 Annex.Art.2',
    0,
  ],
  [
    'id, what is explained behind the law',
    'BAB I\nUMUM\nPasal 1\n(1) Kapal didaftarkan.\n(2) Daftar terbuka.\nPasal 2\nBiaya ringan.\nPENJELASAN\nATAS\nUNDANG-UNDANG\nI. UMUM\nKapal penting.\nII. PASAL DEMI PASAL\nPasal 1\nCukup jelas.\nPasal 2\nCukup jelas.\n',
    'Ch.1 Ch.1.Art.1 Ch.1.Art.1.(1) Ch.1.Art.1.(2) Ch.1.Art.2 Expl Expl.I Expl.II Expl.Art.1 Expl.Art.2',
    0,
  ],
  [
    'en, what is explained behind a bill',
    'PART I\nPRELIMINARY\n1. Short title\nThis Act may be cited.\n2. Interpretation\nIn this Act a boat is.\n3. Fees\nFees are due.\nEXPLANATORY STATEMENT\nThis Bill seeks to count boats.\n1. Clause 1 contains the short title.\n2. Clause 2 contains the definitions.\n3. Clause 3 seeks to provide for fees.\n',
    'Part.1 Part.1.1 Part.1.2 Part.1.3 Expl Expl.1 Expl.2 Expl.3',
    0,
  ],
  [
    'en, titles of paragraphs in federal regulations',
    '§ 1.1 Scope.\n(a) General. (1) This part applies.\n(2) It binds boats.\n(b) Special rules. This is so.\n(c) Fees—(1) In general. Fees are due.\n(2) Exception. None are.\n§ 1.2 Rafts.\n(a) In general. (1) Rafts are free.\n(2) Rafts float.\n(b) End.\n',
    '§1.1 §1.1.(a) §1.1.(a).(1) §1.1.(a).(2) §1.1.(b) §1.1.(c) §1.1.(c).(1) §1.1.(c).(2) §1.2 §1.2.(a) §1.2.(a).(1) §1.2.(a).(2) §1.2.(b)',
    0,
  ],
  [
    'es, a title and a chapter before the first',
    'TÍTULO PRELIMINAR\nDisposiciones generales\nArtículo 1. Objeto.\nLa ley.\nArtículo 2. Ámbito.\nTodo.\nTÍTULO I\nBarcos\nCAPÍTULO PRELIMINAR\nArtículo 3. Barcos.\nTodo barco.\nCAPÍTULO I\nArtículo 4. Fin.\nFin.\n',
    'Title.0 Title.0.Art.1 Title.0.Art.2 Title.1 Title.1.Ch.0 Title.1.Ch.0.Art.3 Title.1.Ch.1 Title.1.Ch.1.Art.4',
    0,
  ],
  [
    'fr, a title before the first',
    'Titre préliminaire\nArticle 1\nLa loi.\nArticle 2\nTout.\nTitre Ier\nArticle 3\nFin.\n',
    'Title.0 Title.0.Art.1 Title.0.Art.2 Title.1 Title.1.Art.3',
    0,
  ],
  [
    'es, put in, in capitals',
    'Artículo 18. Uno.\nArtículo 18 BIS. Dos.\nArtículo 18 TER. Tres.\nArtículo 19. Cuatro.\n',
    'Art.18 Art.18bis Art.18ter Art.19',
    0,
  ],
  [
    'tr, provisional articles count beside the articles',
    'MADDE 1- Bir.\nMADDE 2- İki.\nEK MADDE 1- Ek.\nGEÇİCİ MADDE 1- Geçici.\nGEÇİCİ MADDE 2- Geçici.\nYürürlük\nMADDE 3- Yürürlüğe girer.\nYürütme\nMADDE 4- Yürütür.\n',
    'Art.1 Art.2 DA.1 DT.1 DT.2 Art.3 Art.4',
    0,
  ],
  [
    'en, provisional articles of a translation',
    'ARTICLE 1- One.\nARTICLE 2- Two.\nADDITIONAL ARTICLE 1- More.\nPROVISIONAL ARTICLE 1- For now.\nARTICLE 3- End.\n',
    'Art.1 Art.2 DA.1 DT.1 Art.3',
    0,
  ],
  [
    'fa, a stroke that lengthens a letter for a dash',
    'ماده ۱ـ این قانون شامل قایق‌ها است.\nالف ـ بزرگ\nب ـ کوچک\nپ ـ قدیمی\nتبصره۱ـ نسخه رایگان است.\nتبصره۲ـ هزینه دارد.\nماده ۲ـ دفتر علنی است:\n۱ـ نام\n۲ـ تاریخ\n۳ـ مکان\nماده ۳ـ پایان.\n',
    'Art.1 Art.1.(a) Art.1.(b) Art.1.(c) Art.1.Par.1 Art.1.Par.2 Art.2 Art.2.1 Art.2.2 Art.2.3 Art.3',
    0,
  ],
  [
    'ar, firstly and secondly',
    'المادة (1)\nأولاً : القوارب.\nثانياً : السفن.\nثالثاً : الأطواف.\nالمادة (2)\nأولا - ينشر.\nثانيا - ينفذ.\n',
    'Art.1 Art.1.1 Art.1.2 Art.1.3 Art.2 Art.2.1 Art.2.2',
    0,
  ],
  [
    'pl, a chapter that was put in is no second first one',
    'DZIAŁ I\nPrzepisy ogólne\nRozdział 1\nZakres\nArt. 1. 1. Ustawa określa:\n1) łodzie;\n2) tratwy.\n2. Ustawa nie dotyczy statków.\nArt. 2. Ilekroć mowa o łodzi.\nRozdział 1a\nArt. 2b. Opłata.\nArt. 3. (uchylony)\n',
    'Div.1 Div.1.Ch.1 Div.1.Ch.1.Art.1 Div.1.Ch.1.Art.1.1 Div.1.Ch.1.Art.1.1.(1) Div.1.Ch.1.Art.1.1.(2) Div.1.Ch.1.Art.1.2 Div.1.Ch.1.Art.2 Div.1.Ch.1a Div.1.Ch.1a.Art.2b Div.1.Ch.1a.Art.3',
    0,
  ],
  [
    'hu, subtitles that count through the act',
    'I. FEJEZET\nÁLTALÁNOS RENDELKEZÉSEK\n1. A törvény hatálya\n1. § (1) A törvény.\n(2) Kivétel.\n2. § A díj:\n1. nagy;\n2. kicsi.\n2. A nyilvántartás\n3. § A jegyzék nyilvános.\nII. FEJEZET\nZÁRÓ\n3. Hatály\n4. § Hatályos.\n1. melléklet\n1. Lista.\n',
    'Ch.1 Ch.1.1 Ch.1.1.§1 Ch.1.1.§1.(1) Ch.1.1.§1.(2) Ch.1.1.§2 Ch.1.1.§2.1 Ch.1.1.§2.2 Ch.1.2 Ch.1.2.§3 Ch.2 Ch.2.3 Ch.2.3.§4 Annex.1 Annex.1.1',
    0,
  ],
  [
    'hu, the civil code counts by books',
    'ELSŐ KÖNYV\n1:1. § [Jog]\n(1) A jog.\n(2) A cél.\n1:2. § [Cél]\nA cél.\n1:2/A. § [Új]\nÚj.\n1:3. § [Vég]\nVég.\nMÁSODIK KÖNYV\n2:1. § [Vég]\nVég.\n2:2. § [Vég]\nVég.\n',
    'Book.1 Book.1.§1:1 Book.1.§1:1.(1) Book.1.§1:1.(2) Book.1.§1:2 Book.1.§1:2A Book.1.§1:3 Book.2 Book.2.§2:1 Book.2.§2:2',
    0,
  ],
  [
    'vi, a stroke behind the number',
    'Điều 1. Phạm vi\n1/ Tàu:\na/ lớn;\nb/ nhỏ;\n2/ Bè.\n3/ Thuyền.\nĐiều 2. Hết\nHết.\n',
    'Art.1 Art.1.(1) Art.1.(1).(a) Art.1.(1).(b) Art.1.(2) Art.1.(3) Art.2',
    0,
  ],
  [
    'hu, a stop and a stroke behind the number',
    '1. § A díj:\n1./ nagy;\n2./ kicsi.\n2. § Vége.\n',
    '§1 §1.(1) §1.(2) §2',
    0,
  ],
  [
    'en, a figure behind the letter that puts in',
    'Section 1\n(a) Boats are registered.\nSection 1A\n(a) The register is open.\nSection 1A1\nThe fee is yearly.\nSection 2\nThe end.\n',
    'Sec.1 Sec.1.(a) Sec.1A Sec.1A.(a) Sec.1A1 Sec.2',
    0,
  ],
  [
    'en, Roman figures of titles whose words begin with capitals',
    'Part I\nOne\n1. Boats.\nPart Ii\nTwo\n2. Rafts.\nPart Iii\nThree\n3. Ships.\nPart Iv\nFour\n4. Ports.\nPart V\n5. Seas.\nPart Vi\n6. Quays.\n',
    'Part.1 Part.1.1 Part.2 Part.2.2 Part.3 Part.3.3 Part.4 Part.4.4 Part.5 Part.5.5 Part.6 Part.6.6',
    0,
  ],
]

test.each(outlines)('%s', (_, text, keys, doubts) => {
  expect(outlineOf(text)).toEqual({keys, doubts})
})

test('what was put in is asked for in its own words', () => {
  const asked = (query: string): string[] =>
    selectKeys(query, ['Art.4', 'Art.4bis', 'Art.4ter', 'Art.5', 'Art.5bis1', 'Art.5א'])
  expect(asked('มาตรา 4 ทวิ')).toEqual(['Art.4bis'])
  expect(asked('4 ตรี')).toEqual(['Art.4ter'])
  expect(asked('المادة 5 مكرر 1')).toEqual(['Art.5bis1'])
  expect(asked('סעיף 5א')).toEqual(['Art.5א'])
})

test('the number of a repealed article that stands below its remark again is no second article', () => {
  const text = [1, 2, 3, 4]
    .map(
      (n) => `### Artículo ${n}\n\n*[Derogado]*\n\nARTICULO ${n}°\n\nNOTA:\n\nLa ley derogó el artículo.\n`,
    )
    .join('\n')
  expect(clausesOf(parseValue(text, 'ley.md')).map(({key}) => key)).toEqual([
    'Art.1',
    'Art.2',
    'Art.3',
    'Art.4',
  ])
})

test('two capitals with a stroke between them are no label and no fault', () => {
  expect(clausesOf(parseValue('OS/CD.\n\nBoats are counted.\n\nRafts are free.\n')).length).toBe(3)
  const [, , list] = clausesOf(
    parseValue('1. Boats:\naa) big;\nab) small;\nab-bis) old;\nac) new.\n2. End.\n'),
  )
  expect(list!.key).not.toContain('undefined')
})
