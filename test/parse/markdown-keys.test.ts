import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

/** Keys of a text, and what was doubtful. */
function keys(text: string, name = 'text.md'): string {
  const translation = parse(sourceOf(text, name))
  const found = clausesOf(translation).map(({key}) => key)
  return [found.join(' '), ...translation.doubts.map(({message}) => message)].join(' | ')
}

/** The text of one clause. */
const textOf = (text: string, key: string): string | undefined =>
  clausesOf(parse(sourceOf(text, 'text.md'))).find((clause) => clause.key === key)?.text

test.each([
  [
    'a line break inside a paragraph does not end it',
    '# Pledge\n\nWe as members pledge to make\nparticipation in our community, online\nand offline, a free experience for\neveryone.\n\n# Scope\n\nThis code applies in all\nour spaces and also when a\nmember speaks for us in public.\n',
    'p1 p2 p3 p4',
  ],
  [
    'the same in Spanish, hard-wrapped within items',
    '# Compromiso\n\nNos comprometemos a que participar\nsea grato para todos,\nsin excepción.\n\n# Ámbito\n\nEste código rige en\ntodos nuestros espacios.\n',
    'p1 p2 p3 p4',
  ],
  [
    'front matter in TOML',
    '+++\ntitle = "Pledge"\nweight = 4\n+++\n\n# Pledge\n\nWe are kind.\n\nWe respect others.\n\nWe help.\n',
    'p1 p2 p3 p4',
  ],
  [
    'front matter in YAML',
    '---\ntitle: Gelübde\nweight: 4\n---\n\n# Gelübde\n\nWir sind freundlich.\n\nWir achten andere.\n\nWir helfen.\n',
    'p1 p2 p3 p4',
  ],
  [
    'sections below a title have keys of their own',
    '# Rules\n\nWe list what we own.\n\n## Loans\n\nTake a book.\n\nBring it back.\n\n### Fines\n\nNone.\n\n## Fees\n\nNo fee.\n',
    'p1 p2 h1 h1.p1 h1.p2 h1.h1 h1.h1.p1 h2 h2.p1',
  ],
  [
    'a list that counts by position',
    '## Services\n\n1. Boats are counted.\n1. The register is open.\n1. Owners report changes.\n\n## Fees\n\n1. Fees are due monthly.\n1. Fees are paid in advance.\n',
    'h1 h1.1 h1.2 h1.3 h2 h2.1 h2.2',
  ],
  [
    'headings that are articles, with a long last section',
    '## Article 1 – Scope\n\nThis Law applies to boats.\n\n## Article 2 – Register\n\nThe agency keeps a register of all boats that are used on the waters.\n\nThe register is public and is printed once a year.\n',
    'Art.1 Art.2',
  ],
  [
    'the same with one article',
    '## Artikel 1 – Geltung\n\nDas Gesetz gilt für Boote.\n\nEs gilt nicht für Schiffe, die auf hoher See fahren und eine Flagge führen.\n',
    'Art.1',
  ],
  [
    'a label in a quotation that counts on',
    '1. The way that can be walked.\n\n> 2. Always without desire,\n> we must be found.\n\n3. Under these two sides.\n',
    '1 2 3',
  ],
  ['what stands deeper is below', '1. Boats:\n   1. small;\n   2. large.\n2. Ships.\n', '1 1.1 1.2 2'],
])('%s', (_, text, expected) => {
  expect(keys(text)).toBe(expected)
})

test.each([
  [
    'paragraphs below the head of a book',
    'BOOK I\n\nThe first day was long.\n\nThe second was short.\n\nBOOK II\n\nOne alone.\n',
    'Book.1 Book.1.p1 Book.1.p2 Book.2',
  ],
  [
    'a head and its first label on one line',
    'CHAPTER I. 1. The master said, Learn.\n\n2. The pupil went.\n\nCHAPTER II. 1. The king heard.\n\n2. The king laughed.\n',
    'Ch.1 Ch.1.1 Ch.1.2 Ch.2 Ch.2.1 Ch.2.2',
  ],
  [
    'groups of numbers',
    '1. One.\n\n2. Two.\n\n3, 4. Three and four.\n\n5-7. More.\n\n8. End.\n',
    '1 2 3-4 5-7 8',
  ],
  [
    'chapters in Greek letters',
    'ΚΕΦΑΛΑΙΟ Α΄\nΆρθρο 1\nΗ υπηρεσία μετρά τα σκάφη.\nΚΕΦΑΛΑΙΟ Β΄\nΆρθρο 2\nΟ κατάλογος είναι δημόσιος.\n',
    'Ch.1 Ch.1.Art.1 Ch.2 Ch.2.Art.2',
  ],
  [
    '(iia) behind (ii)',
    '1. The list:\n(i) one;\n(ii) two;\n(iia) more;\n(iii) three.\n2. End.\n',
    '1 1.(1) 1.(2) 1.(2a) 1.(3) 2',
  ],
  [
    'letters within prose: what stands behind a list is no part of its last item',
    'We greet all.\n\nWe help all.\n\n(a) One may ask; (b) one may wait.\n\nThen we go home.\n\nThe day is long.\n\nThe night is short.\n\n(a) A second ask; (b) a second wait.\n\nWe eat.\n\nWe sleep.\n\nWe rise.\n\nWe wash.\n\nWe walk.\n',
    'p1 p2 (a) (b) p3 p4 p5 (a~2) (b~2) p6 p7 p8 p9 p10',
  ],
  [
    'the same in German, an item a line',
    'Wir grüßen alle.\n\na) Man fragt.\n\nb) Man wartet.\n\nDann gehen wir heim.\n\nDer Tag ist lang.\n\nDie Nacht ist kurz.\n\na) Man singt.\n\nb) Man tanzt.\n\nWir essen.\n\nWir schlafen.\n',
    'p1 (a) (b) p2 p3 p4 (a~2) (b~2) p5 p6',
  ],
  [
    'two columns are told, with what to do',
    `${['  1. The first rule of the       The road runs south from', '  harbour is that boats are      here, past the mill and', '  counted each year by the       the old gate where the', '  office in the main port.       sheep are counted twice.', '', '  2. The second rule is that     The sheep belong to the', '  boats are painted in blue      mill and nobody else may', '  before they leave the port     shear them in the spring', '  in the month of March.         or in the autumn months.'].join('\n')}\n`,
    '1 2 | Unexpected two columns side by side, expected one: lines are read across both; convert the PDF without `-layout`',
  ],
  [
    'a table of prices is no two columns',
    '1. Fees\nsmall boats with a sail        10\nlarge boats with a sail        20\nsmall boats with oars          5\nlarge boats with oars          8\nrafts that carry goods         9\nferries that carry people      30\n2. The fees are due in May.\n',
    '1 2',
  ],
])('%s', (_, text, expected) => {
  expect(keys(text, 'text.txt')).toBe(expected)
})

test('page numbers and heads beside a form feed need no blank line', () => {
  const paged =
    'Water Act\n\n1. Each agency shall report to the\nboard within 30 days of the end\n11\n\fWater Act\nof the year.\n\n2. Reports are open to the public\nfrom the day on which the board\n12\n\fWater Act\nhas met.\n\n3. Agents shall not be sold.\n13\n\f'
  expect(clausesOf(parse(sourceOf(paged, 'text.txt'))).map(({text}) => text)).toEqual([
    'Each agency shall report to the board within 30 days of the end of the year.',
    'Reports are open to the public from the day on which the board has met.',
    'Agents shall not be sold.',
  ])
})

test.each([
  [
    'a year alone on its line counts no pages',
    'ACT\n\n1. Reports of the\n\nPage 1 of 3\n\fACT\n\nof the year\n\n1999\n\nand later.\n\n2. Open.\n\nPage 2 of 3\n\fACT\n\n3. Sale.\n\nPage 3 of 3\n',
    ['Reports of the of the year 1999 and later.', 'Open.', 'Sale.'],
  ],
  [
    'heads that change sides, the last page among them',
    '1. First clause about\nWater Act   3\n\fwater and wells.\n\n2. Second clause goes\n4   Water Act\n\fon.\n\n3. Third.\nWater Act   5\n\f4. Fourth.\n6   Water Act\n',
    ['First clause about water and wells.', 'Second clause goes on.', 'Third.', 'Fourth.'],
  ],
  [
    'Roman numbers of front matter',
    'iv\n\f1. Text one runs\n\n1\n\fover the page.\n\n2. Text two.\n\n2\n\f3. Text three.\n\n3\n',
    ['Text one runs over the page.', 'Text two.', 'Text three.'],
  ],
  [
    'a soft hyphen at the end of a line',
    '1. The coun\u00ad\ncil meets here, and nobody else.\n\n2. It ends.\n',
    ['The council meets here, and nobody else.', 'It ends.'],
  ],
])('pages: %s', (_, text, expected) => {
  expect(clausesOf(parse(sourceOf(text, 'text.txt'))).map((clause) => clause.text)).toEqual(expected)
})

test('the number of a Chinese page', () => {
  const paged =
    '第一条　各机关应当在年度结束后\n\n第 1 页\n\f三十日内报告。\n\n第二条　报告自理事会\n\n第 2 页\n\f开会之日起公开。\n\n第三条　完。\n\n第 3 页\n\f'
  expect(clausesOf(parse(sourceOf(paged, 'text.txt'))).map(({text}) => text.replaceAll(' ', ''))).toEqual([
    '各机关应当在年度结束后三十日内报告。',
    '报告自理事会开会之日起公开。',
    '完。',
  ])
})

test('attributes are no text, rows of a table are units, a break of HTML parts words', () => {
  expect(
    textOf('## 1. Scope {#scope}\n\nThe terms apply.\n\n## 2. Fees {: .lead }\n\nFees are due.\n', '1'),
  ).toBe('Scope The terms apply.')
  expect(
    textOf(
      '## 1. Fees\n\n| Class | Fee |\n|-------|-----|\n| small | 10 euros |\n\n## 2. End\n\nDone.\n',
      '1',
    ),
  ).not.toMatch(/---/)
  expect(
    textOf(
      '## 1. Fees\n\n<ul><li>ten euros;</li><li>five euros.</li></ul>\n\n## 2. Term\n\nOne year.\n',
      '1',
    ),
  ).toMatch(/ten euros; five euros\./)
})

test('thirty Japanese articles whose first paragraph bears no number', () => {
  const says = [
    '事務所は、船舶を数える。',
    '料金は、五月に納める。',
    '名簿は、公開する。',
    '夜間は、航行しない。',
  ]
  const articles = Array.from({length: 30}, (_, i) => {
    const head = `第${ideograph(i + 1)}条　${says[i % 4]}`
    if (i % 3 === 0) return `${head}\n２　${says[(i + 1) % 4]}\n`
    if (i % 3 === 1)
      return `${head}\n２　名簿には、次に掲げる事項を記載する。\n一　船名\n二　所有者\nイ　氏名\nロ　住所\nハ　国籍\n三　船籍港\n`
    return `${head}\n一　大船\n二　小船\nイ　帆船\nロ　筏\n２　${says[(i + 2) % 4]}\n３　${says[(i + 3) % 4]}\n`
  })
  const translation = parse(sourceOf(articles.join(''), 'act.txt'))
  expect(translation.doubts).toEqual([])
  expect(clausesOf(translation)).toHaveLength(30 + 10 + 10 * 7 + 10 * 6)
})

/** 1 to 30 as articles are counted. */
const ideograph = (number: number): string => {
  const digits = '一二三四五六七八九'
  const tens = ['', '十', '二十', '三十'][Math.floor(number / 10)]!
  return tens + (number % 10 === 0 ? '' : digits[(number % 10) - 1]!)
}
