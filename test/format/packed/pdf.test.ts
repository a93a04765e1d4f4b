import {expect, test} from 'vitest'
import {read} from '../../../src/format/index.ts'
import {linesOfPage} from '../../../src/format/pdf/page-lines.ts'
import {outlined} from '../outlined.ts'
import {type Draw, down, pdfFile, waterAct} from './pdf-file.ts'

test('running heads and page numbers are out, sentences go on over the page', async () => {
  const bytes = waterAct()
  expect(await outlined(bytes, 'act.pdf')).toBe(`act: translation, en
1 = Each agency shall report to the board within 30 days of the end of the year.
2 = Reports are open to the public from the day on which the board has met.
3 = Agents shall not be sold.
`)
  const [document] = await read(bytes, 'act.pdf')
  expect(document!.places).toEqual([
    'p. 1 l. 2',
    'p. 1 l. 3',
    'p. 2 l. 2',
    'p. 2 l. 3',
    'p. 2 l. 4',
    'p. 3 l. 2',
    'p. 3 l. 3',
  ])
})

test('columns come one after the other, as they are drawn', async () => {
  const bytes = pdfFile([
    ...down(72, 700, 12, '1. Agents report to', 'the board.', '2. Reports are', 'public.'),
    ...down(320, 700, 12, '3. The board meets', 'once a year.'),
  ])
  const [document] = await read(bytes, 'act.pdf')
  expect(document!.value.split('\n')).toEqual([
    '1. Agents report to',
    'the board.',
    '2. Reports are',
    'public.',
    '3. The board meets',
    'once a year.',
  ])
})

test('a raised number is a mark of a note or an exponent; notes at the foot stand beside their clause', async () => {
  const bytes = pdfFile([
    [72, 700, 12, '1. Report within 30 days'],
    [205, 704, 6.4, '1'],
    [208, 700, 12, '.'],
    [72, 670, 12, '2. Ponds of 52 km'],
    [168, 674, 6.4, '2'],
    [180, 670, 12, 'are kept.'],
    [72, 90, 6, '1'],
    [76, 86, 8, 'Some copies have 7.'],
  ])
  expect(await outlined(bytes, 'act.pdf')).toBe(`act: translation, en
1 = Report within 30 days.
  ¹ Some copies have 7.
2 = Ponds of 52 km² are kept.
`)
})

test('a word that is broken at the end of a line is joined where it stands whole elsewhere', async () => {
  const bytes = pdfFile(
    down(
      72,
      700,
      12,
      '1. Each agency shall report to the com-',
      'mittee within 30 days.',
      '2. The committee meets once.',
    ),
  )
  expect(await outlined(bytes, 'act.pdf')).toContain(
    '1 = Each agency shall report to the committee within 30 days.',
  )
})

test('a hyphen that is of the word stays, and its two halves are joined', async () => {
  const bytes = pdfFile(
    down(
      72,
      700,
      12,
      '1. It binds all trans-',
      'European mills, and a not-',
      'for-profit mill of a non-',
      'paying owner; of wind-',
      'and water mills it says nothing.',
      '2. Trans-European mills of non-members and not-for-profit mills are non-competing.',
    ),
  )
  expect(await outlined(bytes, 'act.pdf')).toContain(
    '1 = It binds all trans-European mills, and a not-for-profit mill of a non-paying owner; of wind- and water mills it says nothing.',
  )
})

test('a running head may have numbers that are the same on all pages beside one that counts', async () => {
  const page = (number: number, ...texts: string[]): Draw[] => [
    [72, 800, 9, `Act 7 of 2020, of 3.2.2020, page ${number} of 3`],
    ...down(72, 760, 12, ...texts),
  ]
  const bytes = pdfFile(
    page(1, '1. Each agency shall report to the', 'board within 30 days of the end'),
    page(2, 'of the year.', '2. Reports are open to the public'),
    page(3, 'in May.'),
  )
  expect(await outlined(bytes, 'act.pdf')).toBe(
    `act: translation, en
1 = Each agency shall report to the board within 30 days of the end of the year.
2 = Reports are open to the public in May.
`,
  )
})

test('a sentence goes on in its paragraph though its line was short', async () => {
  const bytes = pdfFile(
    down(
      72,
      700,
      12,
      'The keeper of the mill shall write down whoever comes',
      'to the mill in summer, whichever reason he may have for his',
      'journey, and shall ask him for his',
      'name, the town that he comes from, and his',
      'business there, unless he came in the year before.',
      'The owner shall read what the keeper wrote down, and keep',
      'it for three years behind lock and key at his own',
      'house in town, or at another place.',
      'The mill is closed.',
    ),
  )
  expect(await outlined(bytes, 'act.pdf')).toBe(
    `act: translation, en
p1 = The keeper of the mill shall write down whoever comes to the mill in summer, whichever reason he may have for his journey, and shall ask him for his name, the town that he comes from, and his business there, unless he came in the year before.
p2 = The owner shall read what the keeper wrote down, and keep it for three years behind lock and key at his own house in town, or at another place.
p3 = The mill is closed.
`,
  )
})

test('articles that each begin a page are no running heads, page numbers are', async () => {
  const page = (number: number, text: string): Draw[] => [
    ...down(72, 760, 18, `Article ${number}`, text),
    [270, 40, 9, `Page ${number}`],
  ]
  const bytes = pdfFile(
    page(1, 'The mills turn all night.'),
    page(2, 'The boats float by day.'),
    page(3, 'The gates are shut.'),
  )
  expect(await outlined(bytes, 'act.pdf')).toBe(
    `act: translation, en
Art.1 = The mills turn all night.
Art.2 = The boats float by day.
Art.3 = The gates are shut.
`,
  )
})

test('what two pages begin with alike is no head where it has a number', async () => {
  const page = (...texts: string[]): Draw[] => down(72, 760, 12, ...texts)
  const bytes = pdfFile(page('Article 1', 'Mills turn all day.'), page('Article 1', 'Les moulins tournent.'))
  const outline = await outlined(bytes, 'act.pdf')
  expect(outline).toContain('Art.1 = Mills turn all day.\n')
  expect(outline).toContain('Art.1~2 = Les moulins tournent.\n')
})

test('text that stands across the page or along its side is none', async () => {
  const bytes = pdfFile([[72, 700, 12, '1. Agents report.']])
  const turned = new TextDecoder().decode(bytes).replace('72 700 Td', '0 1 -1 0 50 50 Tm')
  await expect(read(new TextEncoder().encode(turned), 'act.pdf')).rejects.toThrow('`act.pdf` is a scan')
})

test('a scan is refused by its name, and so is what is no PDF inside', async () => {
  await expect(read(pdfFile([], []), 'act.pdf')).rejects.toThrow(
    '`act.pdf` is a scan, pictures of text: recognise it first (`ocrmypdf act.pdf act.ocr.pdf`)',
  )
  await expect(read(new TextEncoder().encode('%PDF-1.4\nnothing'), 'act.pdf')).rejects.toThrow(
    '`act.pdf` is damaged: it cannot be read as PDF; get it again from where it came',
  )
  const [document] = await read(pdfFile([[72, 700, 12, '1. Agents report.']], []), 'act.pdf')
  expect(document!.notices).toEqual(['`act.pdf`: no text on page 2'])
})

test('lines from right to left are put together from right to left', () => {
  const piece = (text: string, x: number, width: number) => ({text, x, y: 700, width, size: 12})
  const [line] = linesOfPage([piece('الكلمة', 300, 40), piece('30', 280, 12), piece('يوما', 240, 30)])
  expect(line!.text).toBe('الكلمة 30 يوما')
})
