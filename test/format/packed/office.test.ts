import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {annotateDocx, read, sourceOf} from '../../../src/format/index.ts'
import {clausesOf, parse} from '../../../src/parse/index.ts'
import {compare} from '../../../src/project/index.ts'
import {list, num, p, wordFile} from './word-file.ts'

/** LibreOffice; tests that it writes files for say that they skip without it. */
const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.warn('soffice is not installed: files that LibreOffice writes are not tested')

const folder = mkdtempSync(join(tmpdir(), 'clausediff-office-'))

/** A source in paragraphs: level of an automatic number, or none, and the text. */
const source: readonly [number | undefined, string][] = [
  [0, 'Reports and fees'],
  [1, 'Each agency shall report to the board within 30 days of the end of the year.'],
  [1, 'A report names:'],
  [2, 'the ponds that are kept;'],
  [2, 'the fees that were paid, at least 20 euros each, of which:'],
  [3, 'one half goes to the board;'],
  [3, 'the other half goes to the court.'],
  [1, 'Reports are open to the public.'],
  [0, 'Sale'],
  [
    1,
    'Intelligent agents shall not be sold to anybody who has not been registered by the board before the first day of May.',
  ],
  [1, 'The court meets once a year.'],
]

const labels = ['Article 1', '1.1', '1.2', '(a)', '(b)', '(i)', '(ii)', '1.3', 'Article 2', '2.1', '2.2']
const plain = source.map(([, text], at) => `${labels[at]} ${text}`).join('\n\n')
const changed = plain.replace('30 days', '60 days').replace('shall not be sold', 'shall be sold')

function docx(): Uint8Array {
  const levels = list(
    1,
    ['decimal', 'Article %1'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
    ['lowerRoman', '(%4)'],
  )
  return wordFile({
    numbering: levels + num(1, 1),
    body: source.map(([level, text]) => p(text, level === undefined ? '' : [1, level])).join(''),
  })
}

const converted = new Set<string>()

/** A file in another format. What is known by then is converted with it: LibreOffice takes a second to start. */
function convert(from: string, to: string): Uint8Array {
  const made = join(folder, `${from.replace(/\.\w+$/, '')}.${to}`)
  if (converted.has(made)) return readFileSync(made)
  const wanted = [from, ...(known[to] ?? [])].filter((name, at, all) => all.indexOf(name) === at)
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...wanted.map((name) => join(folder, name)),
    ],
    {stdio: 'ignore', timeout: 300_000},
  )
  // Its exit code says nothing.
  expect(existsSync(made), `${made} was made`).toBe(true)
  for (const name of wanted) {
    const file = join(folder, `${name.replace(/\.\w+$/, '')}.${to}`)
    if (existsSync(file)) converted.add(file)
  }
  return readFileSync(made)
}

/** By format: what will be asked for. */
const known: Record<string, readonly string[]> = {
  odt: ['law.docx', 'typed.docx', 'reviewed.docx'],
  pdf: ['law.docx', 'typed.docx'],
}

const clauses = (translation: ReturnType<typeof parse>): string[] =>
  clausesOf(translation).map(({key, text}) => `${key} = ${text}`)

describe.skipIf(!hasOffice)('what LibreOffice writes', () => {
  /** The same with its numbers typed: LibreOffice writes automatic ones into HTML and EPUB wrongly or not at all. */
  const typed = (): Uint8Array =>
    wordFile({body: source.map(([, text], at) => p(`${labels[at]} ${text}`, '')).join('')})

  beforeAll(async () => {
    writeFileSync(join(folder, 'law.docx'), docx())
    writeFileSync(join(folder, 'typed.docx'), typed())
    const start = 'Article 1 Reports and fees\n1.1 Each agency '.length
    const annotated = await annotateDocx(docx(), 'law.docx', [{start, end: start + 5, text: 'must ≠ shall'}])
    writeFileSync(join(folder, 'reviewed.docx'), annotated)
  })

  test.each(['docx', 'odt', 'pdf'])(
    '%s: the clauses, words and findings of the plain text',
    async (format) => {
      const bytes = format === 'docx' ? docx() : convert('law.docx', format)
      const [document] = await read(new Uint8Array(bytes), `law.${format}`)
      const expected = parse(sourceOf(plain, 'law.txt'))
      const translation = parse(document!)
      expect(clauses(translation)).toEqual(clauses(expected))
      expect(translation.doubts).toEqual([])
      const rules = async (text: Parameters<typeof compare>[0][number]): Promise<string[]> => {
        const {report} = await compare([text, sourceOf(changed, 'other.txt')])
        return report.findings.map(({rule, clause, message}) => `${clause} ${rule} ${message}`)
      }
      expect(await rules(document!)).toEqual(await rules(sourceOf(plain, 'law.txt')))
    },
    600_000,
  )

  test.each([
    ['docx', 'automatic'],
    ['odt', 'automatic'],
    ['pdf', 'automatic'],
    ['docx', 'typed'],
    ['odt', 'typed'],
    ['pdf', 'typed'],
    ['html', 'typed'],
    ['epub', 'typed'],
    ['txt', 'typed'],
  ])(
    '%s with %s numbers: clauses right, findings equal, places right',
    async (format, numbers) => {
      const name = numbers === 'typed' ? 'typed.docx' : 'law.docx'
      const bytes = format === 'docx' ? readFileSync(join(folder, name)) : convert(name, format)
      const [document] = await read(new Uint8Array(bytes), `law.${format}`)
      const wanted = clauses(parse(sourceOf(plain, 'law.txt')))
      const got = new Set(clauses(parse(document!)))
      const found = async (text: Parameters<typeof compare>[0][number]) =>
        (await compare([text, sourceOf(changed, 'other.txt')])).report.findings
      const [own, expected] = [await found(document!), await found(sourceOf(plain, 'law.txt'))]
      const messages = (findings: typeof own): string[] =>
        findings.map(({rule, clause, message}) => `${clause} ${rule} ${message}`)
      const lines = document!.value.split('\n')
      const places = own.flatMap(({renderings}) =>
        renderings.flatMap(({text, translation, position}) => {
          if (translation !== 'law' || !position) return []
          const {line, place, offset} = position.start
          const isNamed = (document!.places !== undefined) === (place !== undefined)
          const there = document!.value.slice(offset, offset! + text.length)
          return [
            isNamed && lines[line - 1]?.includes(text.split(' ')[0]!) && there.startsWith(text.slice(0, 3)),
          ]
        }),
      )
      const right = wanted.filter((clause) => got.has(clause)).length
      const equal = messages(expected).filter((message) => messages(own).includes(message)).length
      const row = `${format}, ${numbers}: clauses ${right} of ${wanted.length}, findings ${equal} of ${expected.length}, places ${places.filter(Boolean).length} of ${places.length}`
      console.log(row)
      expect(row).toBe(
        `${format}, ${numbers}: clauses 11 of 11, findings ${expected.length} of ${expected.length}, places ${places.length} of ${places.length}`,
      )
      expect(own).toHaveLength(expected.length)
    },
    600_000,
  )

  test('a Word document that it wrote itself', async () => {
    writeFileSync(join(folder, 'again.odt'), convert('law.docx', 'odt'))
    const [document] = await read(new Uint8Array(convert('again.odt', 'docx')), 'again.docx')
    expect(clauses(parse(document!))).toEqual(clauses(parse(sourceOf(plain, 'law.txt'))))
  }, 600_000)

  test('comments of an annotated document are there when it is opened', async () => {
    const [document] = await read(new Uint8Array(convert('reviewed.docx', 'odt')), 'reviewed.odt')
    expect(clauses(parse(document!))).toEqual(clauses(parse(sourceOf(plain, 'law.txt'))))
    const content = execFileSync('unzip', ['-p', join(folder, 'reviewed.odt'), 'content.xml'], {
      encoding: 'utf8',
    })
    expect(content).toContain('must ≠ shall')
    expect(content).toContain('office:annotation')
  }, 600_000)

  test('a sheet', async () => {
    writeFileSync(
      join(folder, 'table.csv'),
      'key,en,de\n1.1,Agents report.,Agenten berichten.\n1.10,"Half, a day.",Halbtags.\n',
    )
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--infilter=CSV:44,34,76,1,1/2',
        '--convert-to',
        'xlsx',
        '--outdir',
        folder,
        join(folder, 'table.csv'),
      ],
      {stdio: 'ignore', timeout: 300_000},
    )
    const documents = await read(new Uint8Array(readFileSync(join(folder, 'table.xlsx'))), 'table.xlsx')
    expect(documents.map((document) => clauses(parse(document)))).toEqual([
      ['1.1 = Agents report.', '1.10 = Half, a day.'],
      ['1.1 = Agenten berichten.', '1.10 = Halbtags.'],
    ])
    expect(documents[0]!.places?.[4]).toBe('table!B2')
  }, 600_000)
})
