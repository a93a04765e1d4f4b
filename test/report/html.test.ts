import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'
import {fragment} from '../../src/report/html/anchor.ts'
import {splitRows} from '../../src/report/html/split-rows.ts'
import {paper} from '../../src/report/html/style/paper.css.ts'
import {htmlOf} from './every-report.ts'

const file = (id: string, value: string, role = 'translation', suffix = 'tsv') =>
  ({path: `${id}.${suffix}`, value, data: {clausediff: {id, role, language: 'en'}}}) as unknown as SourceFile

const first = file(
  'first',
  [
    '1\tBoats may land at the north pier. Two lamps burn there all night.',
    '2\tThe harbour master keeps the keys of the gate.',
    '3\tThe harbour master may close the gate in a storm.',
    '4\tNets are dried on the southern wall.',
  ].join('\n'),
)
const second = file(
  'second',
  [
    '1\tBoats may land at the north pier. Two lanterns burn there all night.',
    '2\tThe port warden keeps the keys of the gate.',
    '3\tThe port warden may close the gate in a storm.',
  ].join('\n'),
)

async function pages(files: SourceFile[], rowsPerFile?: number) {
  const comparison = await compare(files)
  return htmlOf(comparison, rowsPerFile)
}

/** One row's section, a tag a line. */
const section = (html: string, key: string): string =>
  (
    /<section class="row".*?<\/section>/s.exec(
      html.slice(html.indexOf(`<section class="row" id="${key}"`)),
    )?.[0] ?? ''
  )
    .replace(/(<\/?(?:section|h3|table|thead|tbody|tr|th|td|details|summary|ul|li|p)\b)/g, '\n$1')
    .replace(/\n+/g, '\n')
    .trim()

test('a row: sentences beside each other, phrases marked, links between words beside it', async () => {
  const [page] = await pages([first, second])
  expect(section(page!.text, '1')).toMatchInlineSnapshot(`
    "<section class="row" id="1" aria-labelledby="1:title" data-branch="1">
    <h3 id="1:title"><a class="key" href="#1">1</a>
    </h3>
    <table class="beads n2">
    <thead class="quiet">
    <tr>
    <th scope="col"><span>first</span>
    </th>
    <th scope="col"><span>second</span>
    </th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td lang="en" dir="auto" data-who="first">Boats may land at the north pier.
    </td>
    <td lang="en" dir="auto" data-who="second">Boats may land at the north pier.
    </td>
    </tr>
    <tr>
    <td lang="en" dir="auto" data-who="first"><a class="d term" href="#concept-2" data-f="0" data-n="2">Two lamps<span class="vh"> (differs: 2)</span></a> burn there all night.
    </td>
    <td lang="en" dir="auto" data-who="second"><a class="d term" href="#concept-2" data-f="0" data-n="2">Two lanterns<span class="vh"> (differs: 2)</span></a> burn there all night.
    </td>
    </tr>
    </tbody>
    </table>
    <details class="findings">
    <summary>1 difference in words
    </summary>
    <ul class="found">
    <li class="finding warning" tabindex="-1" data-at="0" data-finding="1c8ec51f8d6ccd3f" data-severity="warning" data-rule="term-divergence" data-who-of="0 1" data-left="Two lamps" data-right="Two lanterns"><span class="severity">warning</span> <bdi class="message">"Two lamps" (first) ≠ "Two lanterns" (second)</bdi> <code class="rule">term-divergence</code> <a class="back" href="#finding-2">in the list</a><div class="ticks js"></div>
    </li>
    </ul>
    </details>
    </section>"
  `)
  expect(section(page!.text, '4')).toMatchInlineSnapshot(`
    "<section class="row" id="4" aria-labelledby="4:title" data-branch="4">
    <h3 id="4:title"><a class="key" href="#4">4</a>
    </h3>
    <p class="flag"><span class="vh">Doubtful: </span><bdi>second has nothing here</bdi>
    </p>
    <table class="beads n1">
    <thead>
    <tr>
    <th scope="col"><span>first</span>
    </th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td lang="en" dir="auto" data-who="first"><mark class="r warning" data-f="0" tabindex="-1">Nets are dried on the southern wall.<span class="vh"> (omission)</span></mark>
    </td>
    </tr>
    </tbody>
    </table>
    <ul class="found">
    <li class="finding warning" tabindex="-1" data-at="0" data-finding="3e9f3656456f69ad" data-severity="warning" data-rule="omission" data-who-of="0 1"><span class="severity">warning</span> <bdi class="message">second lacks the clause "Nets are dried on the southern wall." (in first)</bdi> <code class="rule">omission</code> <a class="back" href="#finding-1">in the list</a><div class="ticks js"></div>
    </li>
    </ul>
    </section>"
  `)
  const links = JSON.parse(
    /<script type="application\/json" id="links">(.*?)<\/script>/s.exec(page!.text)![1]!,
  )
  expect(links['1'].slice(0, 8)).toEqual([0, 0, 5, 1, 0, 6, 3, 2])
})

test('the same bytes whatever the order of files', async () => {
  expect((await pages([second, first]))[0]!.text).toBe((await pages([first, second]))[0]!.text)
})

test('the report on the corpus is smaller than two megabytes', async () => {
  const roles = {
    cset: 'translation',
    newswire: 'translation',
    'policy-review': 'commentary',
    'ndrc-qa': 'commentary',
    caixin: 'commentary',
  }
  const folder = join(import.meta.dirname, '../../corpus/ai-plus')
  const files = Object.entries(roles).map(([id, role]) =>
    file(id, readFileSync(join(folder, `${id}.txt`), 'utf8'), role, 'txt'),
  )
  const all = await pages(files)
  expect(all.map(({path}) => path)).toEqual(['report.html'])
  expect(Buffer.byteLength(all[0]!.text)).toBeLessThan(2_000_000)
})

test('a long work is split by its first level, a long part of it where its second changes', () => {
  const keys = [
    ...Array.from({length: 7}, (_, i) => `Gen.${1 + Math.floor(i / 2)}.${1 + (i % 2)}`),
    ...Array.from({length: 3}, (_, i) => `Exod.1.${i + 1}`),
    'Obad.1.1',
    'Jude.1.1',
  ]
  const rows = keys.map((key) => ({key, levels: key.split('.')}))
  expect(splitRows(rows, 4).map(({label, file, rows}) => `${file} ${label} (${rows.length})`)).toEqual([
    '001.html Gen.1.1 – Gen.2.2 (4)',
    '002.html Gen.3.1 – Gen.4.1 (3)',
    '003.html Exod.1.1 – Exod.1.3 (3)',
    '004.html Obad.1.1 (1)',
    '005.html Jude.1.1 (1)',
  ])
  expect(splitRows(rows, 8).map(({label}) => label)).toEqual([
    'Gen.1.1 – Gen.4.1',
    'Exod.1.1 – Exod.1.3',
    'Obad.1.1 – Jude.1.1',
  ])
})

test('an address holds a key as people write it, and nothing that would end it', () => {
  expect(['III.(10)', '§12a', 'a b"<>#%', 'Gen.1:1'].map(fragment)).toEqual([
    '#III.(10)',
    '#%C2%A712a',
    '#a%20b%22%3C%3E%23%25',
    '#Gen.1:1',
  ])
})

test('keys that no address can hold get one each', async () => {
  const keys = ['a\ud800', 'a\udc00', 'a\u202e']
  const texts = ['one', 'two'].map((id) =>
    file(id, keys.map((key, at) => `${key}\tThe ${id} harbour keeps ${at + 3} boats.`).join('\n')),
  )
  const html = (await pages(texts))[0]!.text
  const ids = ['aU+D800', 'aU+DC00', 'aU+202E']
  for (const id of ids) expect(html.split(`id="${id}"`)).toHaveLength(2)
  expect(html).toContain(`href="${fragment(ids[0]!)}"`)
  expect(html).not.toMatch(/[\u202e\p{Cs}]/u)
})

test('what a message quotes from right to left stands apart, so that both sides keep their places', async () => {
  const texts = [
    ['a', 'يسري القانون على القوارب خلال 12 شهرا من تاريخ النشر.'],
    ['b', 'يسري القانون على القوارب خلال 13 شهرا من تاريخ النشر.'],
  ].map(([id, text]) =>
    sourceOf(`1\t${text}\n2\tالسجل علني ومجاني لكل مواطن.`, `${id}.tsv`, {language: 'ar'}),
  )
  const html = (await pages(texts))[0]!.text
  expect(/<bdi class="message".*?<\/bdi> <code/.exec(html)?.[0]).toBe(
    '<bdi class="message" dir="ltr"><bdi>"12 شهرا"</bdi> (a) ≠ <bdi>"13 شهرا"</bdi> (b)</bdi> <code',
  )
})

test('on paper no finding is cut by the end of a page, however many there are', () => {
  const rules = [...paper.matchAll(/^ {2}([^{]+) \{([^}]*)\}/gm)]
  const ofFindings = rules.filter(
    ([, selector, body]) => selector!.includes('.worklist') && body!.includes('break-inside'),
  )
  expect(ofFindings.map(([, , body]) => body!.trim())).toEqual(['break-inside: avoid;'])
})

test('a key with half a character, which only the library can be given, makes a page', async () => {
  const key = 'A\ud800'
  const files = [
    file('first', `${key}\tThe agent pays 20 coins.`),
    file('second', `${key}\tThe agent pays 30 coins.`),
  ]
  const [page] = await pages(files)
  expect(page!.text).toContain('⟨U+D800⟩')
  expect(/\p{Cs}/u.test(page!.text)).toBe(false)
})
