import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

/**
 * Per language some sentences, and three outlines: labels as its laws, contracts and by-laws print them, a line each,
 * with insertions, letters of its alphabet, changes of style and slips.
 */
const outlines: Record<string, {says: string[]; labels: string[]}> = {
  en: {
    says: [
      'The office counts the boats.',
      'The fee is due in May.',
      'Nobody sails at night.',
      'The list is public.',
    ],
    labels: [
      '1.|(a)|(b)|(ba)|(c)|1A.|(a)|(b)|2.|(i)|(ii)|(iia)|(iii)|3.',
      'Rule 1|(1)|(2)|(2A)|(3)|Rule 1A|Rule 2|(1)|(a.|(b.|(2)|Rule 3',
      'Article I|Section 1.|Section 2.|Article II|Section 1.|Section 1-A.|Section 2.|Article III',
    ],
  },
  de: {
    says: [
      'Das Amt zählt die Boote.',
      'Die Gebühr ist im Mai fällig.',
      'Nachts fährt niemand.',
      'Die Liste ist öffentlich.',
    ],
    labels: [
      '§ 1|(1)|(2)|1.|a)|aa)|bb)|b)|2.|(2a)|(3)|§ 1a|§ 2|(1)|(2)',
      'Artikel 1|1.|2.|Artikel 2|1.|1bis.|2.|Artikel 2a|Artikel 3',
      'Erster Teil|§ 1|§ 2|Zweiter Teil|§ 3|§§ 4 bis 6|§ 7|Dritter Teil|§ 8',
    ],
  },
  fr: {
    says: [
      "L'office compte les bateaux.",
      'La taxe est due en mai.',
      'Nul ne navigue la nuit.',
      'La liste est publique.',
    ],
    labels: [
      'Article 1er|I. –|II. –|1°|2°|2° bis|3°|III. –|Article 1er bis|Article 2',
      'Art. L. 1|1°|a)|b)|b bis)|c)|2°|Art. L. 2|Art. L. 2-1|Art. L. 3',
      'Chapitre Ier|Art. 1|Art. 2|Chapitre II|Art. 3|Art. 3 ter|Art. 4',
    ],
  },
  es: {
    says: [
      'La oficina cuenta los barcos.',
      'La tasa vence en mayo.',
      'Nadie navega de noche.',
      'La lista es pública.',
    ],
    labels: [
      'Artículo 1.|1.|a)|b)|ñ)|2.|2 bis.|3.|Artículo 1 bis.|Artículo 2.',
      'Primero.|1.º|2.º|Segundo.|Tercero.|1.º|2.º',
      'Cláusula 1.ª|1.1.|1.2.|Cláusula 2.ª|2.1.|2.1.1.|2.2.|Cláusula 3.ª',
    ],
  },
  it: {
    says: [
      "L'ufficio conta le barche.",
      'La tassa scade a maggio.',
      'Nessuno naviga di notte.',
      "L'elenco è pubblico.",
    ],
    labels: [
      'Art. 1|1.|a)|a-bis)|b)|1-bis.|2.|Art. 1-bis|1.|2.|Art. 2',
      'Art. 1.|Comma 1.|Comma 2.|Art. 2.|Comma 1.|Comma 2.|Art. 2-ter.|Art. 3.',
      'Capo I|Art. 1|Art. 2|Capo II|Art. 3|1)|2)|2-bis)|3)|Art. 4',
    ],
  },
  pt: {
    says: [
      'O serviço conta os barcos.',
      'A taxa vence em maio.',
      'Ninguém navega de noite.',
      'A lista é pública.',
    ],
    labels: [
      'Art. 1º|I -|II -|a)|b)|§ 1º|§ 2º|Art. 2º|Parágrafo único.|Art. 2º-A|Art. 3º',
      'Artigo 1.º|1 -|2 -|a)|b)|3 -|Artigo 2.º|Artigo 2.º-A|Artigo 3.º',
      'Cláusula 1|1.1|1.2|Cláusula 2|2.1|2.2|Cláusula 3',
    ],
  },
  nl: {
    says: [
      'Het bureau telt de boten.',
      'De heffing vervalt in mei.',
      'Niemand vaart bij nacht.',
      'De lijst is openbaar.',
    ],
    labels: [
      'Artikel 1|1.|2.|a.|b.|1°.|2°.|c.|3.|Artikel 1a|Artikel 2',
      'Hoofdstuk 1|Artikel 1.1|1.|2.|Artikel 1.2|Hoofdstuk 2|Artikel 2.1|Artikel 2.2',
      '1|1.1|1.2|1.2.1|1.2.2|2|2.1|2.2',
    ],
  },
  pl: {
    says: ['Urząd liczy łodzie.', 'Opłata jest należna w maju.', 'Nikt nie pływa nocą.', 'Wykaz jest jawny.'],
    labels: [
      'Art. 1.|1.|2.|1)|a)|b)|2)|2a)|3)|2a.|3.|Art. 1a.|Art. 2.',
      '§ 1|1.|2.|3.|§ 2|1.|2.|§ 2a|§ 3',
      'Rozdział 1|Art. 1.|Art. 2.|Rozdział 2|Art. 3.|Art. 4.',
    ],
  },
  cs: {
    says: [
      'Úřad počítá lodě.',
      'Poplatek je splatný v květnu.',
      'Nikdo nepluje v noci.',
      'Seznam je veřejný.',
    ],
    labels: [
      '§ 1|(1)|(2)|a)|b)|c)|(3)|§ 1a|(1)|(2)|§ 2',
      'Článek 1|1.|2.|Článek 2|1.|2.|Článek 3',
      'Část první|§ 1|§ 2|Část druhá|§ 3|§ 4',
    ],
  },
  sv: {
    says: [
      'Byrån räknar båtarna.',
      'Avgiften förfaller i maj.',
      'Ingen seglar om natten.',
      'Listan är offentlig.',
    ],
    labels: [
      '1 kap.|1 §|2 §|2 a §|3 §|2 kap.|1 §|2 §',
      'Artikel 1|1.|2.|a)|b)|3.|Artikel 2|Artikel 3',
      '1 §|1.|2.|3.|2 §|3 §|3 a §|4 §',
    ],
  },
  ru: {
    says: ['Ведомство считает лодки.', 'Плата вносится в мае.', 'Никто не плавает ночью.', 'Список открыт.'],
    labels: [
      'Статья 1|1.|1)|2)|2.1)|3)|2.|Статья 1.1|1.|2.|Статья 2',
      'Глава I|Статья 1.|Статья 2.|Глава II|Статья 3.|а)|б)|в)|Статья 4.',
      '1.|1.1.|1.2.|1.2.1.|2.|2.1.|2.2.|3.',
    ],
  },
  uk: {
    says: ['Служба рахує човни.', 'Плата вноситься у травні.', 'Ніхто не плаває вночі.', 'Список відкритий.'],
    labels: [
      'Стаття 1.|1.|1)|2)|3)|2.|Стаття 2.|а)|б)|в)|г)|ґ)|д)|Стаття 3.',
      'Розділ I|Стаття 1.|Стаття 2.|Розділ II|Стаття 3.|Стаття 4.',
      '1.|1.1.|1.2.|2.|2.1.|2.2.|3.',
    ],
  },
  el: {
    says: [
      'Η υπηρεσία μετρά τα σκάφη.',
      'Το τέλος οφείλεται τον Μάιο.',
      'Κανείς δεν πλέει τη νύχτα.',
      'Ο κατάλογος είναι δημόσιος.',
    ],
    labels: [
      'Άρθρο 1|1.|2.|α)|β)|γ)|3.|Άρθρο 2|Άρθρο 2Α|Άρθρο 3',
      'Κεφάλαιο Α|Άρθρο 1|Άρθρο 2|Κεφάλαιο Β|Άρθρο 3|Άρθρο 4',
      '1.|1.1.|1.2.|2.|2.1.|2.2.|3.',
    ],
  },
  tr: {
    says: [
      'Kurum tekneleri sayar.',
      'Harç mayısta ödenir.',
      'Gece kimse yelken açmaz.',
      'Liste herkese açıktır.',
    ],
    labels: [
      'Madde 1 –|(1)|(2)|a)|b)|c)|ç)|d)|Madde 2 –|(1)|(2)|Madde 3 –',
      'MADDE 1-|MADDE 2-|MADDE 2/A-|MADDE 3-',
      '1.|1.1.|1.2.|2.|2.1.|3.',
    ],
  },
  zh: {
    says: ['主管机关清点船只。', '费用于五月缴纳。', '夜间不得航行。', '名册公开。'],
    labels: [
      '第一条　|（一）|（二）|1.|2.|（三）|第二条　|第二条之一　|第三条　',
      '一、|（一）|（二）|二、|（一）|（二）|三、',
      '第一章　|第一条　|第二条　|第二章　|第三条　|甲、|乙、|第四条　',
    ],
  },
  ja: {
    says: [
      '事務所は、船舶を数える。',
      '料金は、五月に納める。',
      '夜間は、航行しない。',
      '名簿は、公開する。',
    ],
    labels: [
      '第一条　|２　|一　|二　|イ　|ロ　|三　|第二条　|２　|第三条　',
      '第１条　|１　|２　|（１）|（２）|第２条　|第２条の２　|第３条　',
      '１　|（１）|ア　|イ　|（２）|２　|３　',
    ],
  },
  ko: {
    says: ['관청은 선박을 센다.', '요금은 오월에 낸다.', '밤에는 항해하지 아니한다.', '명부는 공개한다.'],
    labels: [
      '제1조|①|②|1.|2.|가.|나.|3.|제1조의2|제2조|①|②',
      '1.|가.|나.|다.|2.|가.|나.|3.',
      '제1장|제1조|제2조|제2장|제3조|제4조',
    ],
  },
  ar: {
    says: ['يحصي المكتب القوارب.', 'تستحق الرسوم في مايو.', 'لا يبحر أحد ليلا.', 'القائمة علنية.'],
    labels: [
      'المادة 1|(أ)|(ب)|(ج)|المادة 2|(أ)|(ب)|المادة 3',
      'المادة ١|١.|٢.|المادة ٢|١.|٢.|المادة ٣',
      '١-|٢-|٣-|٤-',
    ],
  },
  he: {
    says: ['המשרד סופר את הסירות.', 'האגרה משולמת במאי.', 'איש אינו מפליג בלילה.', 'הרשימה פומבית.'],
    labels: ['סעיף 1|(א)|(ב)|(1)|(2)|(ג)|סעיף 2|(א)|(ב)|סעיף 3', '1.|(א)|(ב)|2.|(א)|(ב)|3.', 'א.|ב.|ג.|ד.'],
  },
  th: {
    says: ['สำนักงานนับเรือ', 'ค่าธรรมเนียมถึงกำหนดในเดือนพฤษภาคม', 'ไม่มีผู้ใดแล่นเรือกลางคืน', 'รายชื่อเปิดเผย'],
    labels: ['มาตรา ๑|(๑)|(๒)|มาตรา ๒|(ก)|(ข)|(ค)|มาตรา ๓', 'ข้อ 1|(1)|(2)|ข้อ 2|(1)|(2)|ข้อ 3', '๑.|๒.|๓.|๔.'],
  },
}

/** Lines that start with a label, and are neither the start of a clause nor told in a doubt of their own. */
function swallowed(text: string, name: string): string[] {
  const translation = parse(sourceOf(text, `${name}.txt`))
  const seen = new Set(clausesOf(translation).map(({position}) => position!.start.line))
  for (const {position} of translation.doubts) {
    for (let line = position?.start.line ?? 0; line <= (position?.end.line ?? -1); line++) seen.add(line)
  }
  return text.split('\n').filter((line, i) => line !== '' && !seen.has(i + 1))
}

const all = Object.entries(outlines).flatMap(([language, {says, labels}]) =>
  labels.map((list, i) => {
    const text = list.split('|').map((label, at) => `${label} ${says[at % says.length]}\n`)
    return [`${language} ${i + 1}`, text.join('')] as const
  }),
)

test('sixty outlines in twenty languages', () => {
  expect([all.length, Object.keys(outlines).length]).toEqual([60, 20])
})

test.each(all)('%s: no label is swallowed without a doubt', (name, text) => {
  expect(swallowed(text, name)).toEqual([])
})

test('a label that is swallowed would be found', () => {
  expect(swallowed('1. The office counts.\nand the fee is due.\n2. Nobody sails.\n', 'text')).toEqual([
    'and the fee is due.',
  ])
})
