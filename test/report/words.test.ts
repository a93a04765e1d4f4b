import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {beforeAll, describe, expect, test} from 'vitest'
import {uiLanguages} from '../../src/cli/ui-language.ts'
import {readPhrasebook} from '../../src/report/words/phrasebook.ts'
import {clausediff, folderOf} from '../cli/run.ts'

const table = (name: string): string => readFileSync(join('src/report/words', `${name}.tsv`), 'utf8')
const linesOf = (name: string): [key: string, text: string][] =>
  table(name)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [string, string])
const english = linesOf('en')
const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{[a-z]+\}/g))].sort()

describe('tables of what clausediff says', () => {
  test('each language that can be asked for has one, and no other', () => {
    const names = readdirSync('src/report/words').filter((name) => name.endsWith('.tsv'))
    expect(names.sort()).toEqual(uiLanguages.map((one) => `${one}.tsv`).sort())
  })

  test('nothing is said twice in English, nor with one placeholder beside another', () => {
    const own = english.filter(([key]) => !key.startsWith('page.')).map(([, text]) => text)
    expect(own.filter((text, at) => own.indexOf(text) !== at)).toEqual([])
    expect(english.filter(([, text]) => /\}\{/.test(text))).toEqual([])
  })

  test.each(uiLanguages)('%s has the keys of English in their order, each with its placeholders', (name) => {
    const lines = linesOf(name)
    expect(lines.map(([key]) => key)).toEqual(english.map(([key]) => key))
    const wrong = lines.filter(([, text], at) => {
      const own = english[at]![1]
      return placeholdersOf(text).join() !== placeholdersOf(own).join() || text.trim() !== text
    })
    expect(wrong.filter(([key]) => key !== 'html.rarer' && key !== 'html.map-item')).toEqual([])
  })
})

test.each([
  [
    'de',
    '1 angenommen',
    '1 Hinweis ausgeblendet (--all)',
    '… und 1 weiterer Fehler (--all)',
    '1 fehlt irgendwo',
  ],
  ['fr', '1 accepté', '1 remarque masquée (--all)', '… et 1 autre erreur (--all)', '1 manque quelque part'],
  ['es', '1 aceptado', '1 nota oculta (--all)', '… y 1 error más (--all)', '1 falta en alguna'],
])('what is said of one in %s is no plural', (language, accepted, note, error, gap) => {
  const {tell} = readPhrasebook(table('en'), table(language), language)
  expect(tell('not listed: 1 accepted')).toContain(accepted)
  expect(tell('not listed: 1 accepted')).not.toMatch(/accept(?:é|ado)s|list[ée]s|listados/)
  expect(tell('1 note hidden (--all)')).toBe(note)
  expect(tell('… and 1 more error (--all)')).toBe(error)
  expect(tell('3 clauses in both, 1 missing somewhere')).toContain(gap)
})

test.each([
  ['de', '„Staff“', 'der angenommene Stand kennt `a`, `b` nicht: Drift unbekannt (`x y` ergänzt, was fehlt)'],
  [
    'fr',
    '« Staff »',
    "l'état accepté ne connaît pas `a`, `b` : dérive inconnue (`x y` ajoute ce qui manque)",
  ],
  ['es', '«Staff»', 'el estado aceptado no conoce `a`, `b`: desvío desconocido (`x y` añade lo que falta)'],
  ['zh', '“Staff”', '已接受的状态不含`a`、`b`：漂移未知（`x y`补上所缺）'],
])('what find was asked, and what the lock does not know, in %s', (language, asked, unknown) => {
  const {tell} = readPhrasebook(table('en'), table(language), language)
  expect(tell('“Staff”')).toBe(asked)
  expect(tell('the lock does not know `a`, `b`: drift unknown (`x y` adds what is missing)')).toBe(unknown)
})

test.each([
  ['fr', '2 remarques masquées (--all)', '1 avertissement et 2 remarques masqués (--all)'],
  ['es', '2 notas ocultas (--all)', '1 advertencia y 2 notas ocultas (--all)'],
])('what is hidden has the gender of what it is in %s', (language, notes, both) => {
  const {tell} = readPhrasebook(table('en'), table(language), language)
  expect(tell('2 notes hidden (--all)')).toBe(notes)
  expect(tell('1 warning and 2 notes hidden (--all)')).toBe(both)
})

/** A language of nothing but the words of the texts: whatever else is left was not told. */
const bare = readPhrasebook(
  table('en'),
  english
    .map(
      ([key, text]) =>
        `${key}\t${text.replaceAll(/\{[a-z]+\}|[a-z]/gi, (one) => (one.length > 1 ? one : ''))}·`,
    )
    .join('\n'),
  'bare',
)

/** Words of a message that are neither quoted nor ids. */
const left = (told: string): string[] =>
  told
    .replaceAll(/"[^"]*"|`[^`]*`/g, '')
    .replaceAll(/(?<![\p{L}.])[IVX]+(?:\.[\w()]+)*(?![\p{L}])/gu, '')
    .match(/\p{Ll}{2,}/gu) ?? []

test('every message of every rule is told', () => {
  const folder = join('test', 'cases', 'rules')
  const messages = readdirSync(folder).flatMap((rule) =>
    readFileSync(join(folder, rule, 'not-ok.txt'), 'utf8')
      .split('\n')
      .flatMap((line) => /^> (?:\S+ )(.*)/.exec(line)?.[1] ?? [])
      .filter((message) => !message.startsWith(' ')),
  )
  expect(messages.length).toBeGreaterThan(100)
  expect(messages.filter((message) => left(bare.tell(message)).length > 0)).toEqual([])
})

describe('the report', () => {
  let page: Nodes
  beforeAll(async () => {
    const folder = folderOf({})
    await clausediff(['report', '--corpus', 'ai-plus', '--ui-language', 'de', '-o', 'r.html'], {cwd: folder})
    page = fromHtml(readFileSync(join(folder, 'r.html'), 'utf8'))
  })

  test('says all but the words of the texts in the language that was asked for', () => {
    const known = new Set(english.map(([, text]) => text))
    const german = new Set(linesOf('de').map(([, text]) => text))
    const missed = new Set<string>()
    const walk = (node: Nodes): void => {
      if (node.type === 'text' && known.has(node.value.trim()) && !german.has(node.value.trim()))
        missed.add(node.value.trim())
      if (node.type === 'element') {
        const {lang, dir} = node.properties
        if (/^(?:script|style|code|kbd|bdi)$/.test(node.tagName) || dir === 'auto') return
        if (node.tagName === 'html') expect(lang).toBe('de')
        else if (lang !== undefined) return
      }
      if ('children' in node) for (const child of node.children) walk(child)
    }
    walk(page)
    expect([...missed]).toEqual([])
  })
})

test.each([
  ['de', '7 Fehler · 103 Warnungen (davon 78 für 9 Wortpaare)'],
  ['fr', '7 erreurs · 103 avertissements (dont 78 pour 9 paires de termes)'],
  ['zh', '7个错误 · 103个警告（其中78个涉及9对术语）'],
  ['es', '7 errores · 103 advertencias (78 de ellas sobre 9 pares de términos)'],
])('the headline in %s', (language, headline) => {
  const words = readPhrasebook(table('en'), table(language), language)
  expect(words.tell('7 errors · 103 warnings (78 of them on 9 term pairs)')).toBe(headline)
})

test('how much was compared', () => {
  const {tell} = readPhrasebook(table('en'), table('de'), 'de')
  expect(tell('1 clause in both, none missing')).toBe('1 Klausel in beiden, keine fehlt')
  expect(tell('36 clauses in all, 2 missing somewhere')).toBe('36 Klauseln in allen, 2 fehlen irgendwo')
})

test('what stands in quotation marks is nobody’s to translate', () => {
  const {tell} = readPhrasebook(table('en'), table('de'), 'de')
  expect(tell('"bread and wine" (`a`) ≠ "errors" (`b`)')).toBe('„bread and wine“ (`a`) ≠ „errors“ (`b`)')
  expect(tell('`a` says "x" (2 places), "y" (1) and "z" (1) for what `b` always calls "x and y"')).toBe(
    '`a` sagt „x“ (2 Stellen), „y“ (1) und „z“ (1) für das, was `b` immer „x and y“ nennt',
  )
  expect(
    tell('`a` says "x" (2 places) and "y" (1) for what `b` calls "u" or "v" and `c` always calls "w"'),
  ).toBe('`a` sagt „x“ (2 Stellen) und „y“ (1) für das, was `b` „u“ oder „v“ nennt und `c` immer „w“ nennt')
  expect(
    tell('`a` says "x" (2 places) and "y" (1) for what `b` always calls "u" and `c` always calls "w"'),
  ).toBe('`a` sagt „x“ (2 Stellen) und „y“ (1) für das, was `b` immer „u“ nennt und `c` immer „w“ nennt')
  expect(tell('A sentence of a rule of one’s own.')).toBe('A sentence of a rule of one’s own.')
})

describe('which language', () => {
  const texts = {'a.md': '1. We pay 3 euros.\n', 'b.md': '1. We pay 4 euros.\n'}
  const check = async (args: readonly string[], env = {}, files = {}): Promise<string> =>
    (await clausediff(['check', ...args], {cwd: folderOf({...texts, ...files}), env})).stdout
  const config = (uiLanguage: string) => ({
    'clausediff.config.json': JSON.stringify({translations: [{path: 'a.md'}, {path: 'b.md'}], uiLanguage}),
  })

  test('English, whatever the terminal speaks, unless somebody asks', async () => {
    expect(await check(['a.md', 'b.md'], {LANG: 'de_DE.UTF-8'})).toContain('1 error')
  })
  test('what the command or the config says; the command first', async () => {
    expect(await check([], {}, config('es'))).toContain('Siguiente: ')
    expect(await check(['--ui-language', 'en'], {}, config('es'))).toContain('Next: ')
  })
  test('that of the terminal, where there is a table of it', async () => {
    const auto = ['a.md', 'b.md', '--ui-language', 'auto']
    expect(await check(auto, {LANG: 'zh_CN.UTF-8'})).toContain('1个错误')
    expect(await check(auto, {LC_ALL: 'fr_FR', LANG: 'zh_CN.UTF-8'})).toContain('1 erreur')
    expect(await check(auto, {LANG: 'pl_PL.UTF-8'})).toContain('1 error')
    expect(await check(auto, {LANG: 'C.UTF-8'})).toContain('1 error')
  })
  test('formats for machines stay as they are', async () => {
    for (const format of ['json', 'sarif', 'junit', 'github', 'gitlab', 'csv', 'lines'])
      expect(await check(['a.md', 'b.md', '-f', format, '--ui-language', 'de'])).toBe(
        await check(['a.md', 'b.md', '-f', format]),
      )
  })
})

/** What each command prints of two small texts, and what it says beside it. */
test('commands print all but the words of the texts in the language that was asked for', async () => {
  const cwd = folderOf({
    'a.txt': '1. The agent shall report 20 cases.\n\n2. The agent keeps the books.\n',
    'c.txt': '1. The agent shall report 20 cases.\n\n2. The agent keeps the books.\n',
    'b.txt': '1. The officer shall report 20 cases.\n\n2. The officer keeps the books.\n',
  })
  const files = ['a.txt', 'b.txt']
  const told: string[] = []
  for (const args of [
    ['terms', ...files, '--width', '60'],
    ['terms', ...files, '--width', '90'],
    ['terms', ...files, '-f', 'markdown'],
    ['terms', 'a.txt', 'c.txt'],
    ['diff', ...files, '-f', 'markdown'],
    ['find', 'agent', ...files],
    ['find', 'books', ...files, '-f', 'markdown'],
    ['find', 'bocks', ...files],
    ['parse', 'a.txt'],
    ['accept', ...files],
    ['accept', ...files],
    ['prefer', 'agent', '--not', 'officer', ...files],
    ['undo'],
    ['review', ...files],
  ]) {
    const {stdout, stderr} = await clausediff(['--ui-language', 'de', ...args], {cwd})
    told.push(`$ ${args.join(' ')}\n${stdout}${stderr}`)
  }
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "$ terms a.txt b.txt --width 60
    1 Begriff in a, b

    agent / officer                             2 Stellen, immer
      a  agent ×2
      b  officer ×2

    $ terms a.txt b.txt --width 90
    1 Begriff in a, b

     Begriff                      a                            b
    ──────────────────────────────────────────────────────────────────────────────────────
     agent / officer              agent ×2                     officer ×2

    $ terms a.txt b.txt -f markdown
    | Begriff | a | b |
    | --- | --- | --- |
    | agent / officer | agent ×2 | officer ×2 |

    $ terms a.txt c.txt
    kein Begriff in a, c

    $ diff a.txt b.txt -f markdown
    # a ↔ b

    ## Begriffe

    | Begriff | a | b | Klauseln | dafür | dagegen |
    | --- | --- | --- | --- | ---: | ---: |
    | agent / officer | agent ×2 | officer ×2 | 1, 2 | 2 | 0 |

    $ find agent a.txt b.txt
    „agent“  2 Stellen: a ×2
      b  officer ×2

    a
    1                                  The agent shall report 20 cases.
       b  officer
       a.txt:1:8
    2                                  The agent keeps the books.
       b  officer
       a.txt:3:8

    $ find books a.txt b.txt -f markdown
    ## „books“: 2 Stellen

    | Klausel | in | Zusammenhang | a | b |
    | --- | --- | --- | --- | --- |
    | 2 | a | The agent keeps the **books**. |  | books |
    | 2 | b | The officer keeps the **books**. | books |  |

    $ find bocks a.txt b.txt
    „bocks“  nirgends
    kein Text enthält „bocks“; war „books“ gemeint?

    $ parse a.txt
    a   a.txt   en, Übersetzung   2 Klauseln, 0 Zweifel

    1  1  1. The agent shall report 20 cases.
    3  2  2. The agent keeps the books.

    $ accept a.txt b.txt
    clausediff.lock.json geschrieben: insgesamt 2 angenommen, 2 hinzugekommen, 0 weggefallen, neue oder geänderte Klauseln: a ×2, b ×2

    $ accept a.txt b.txt
    clausediff.lock.json ist auf dem Stand: insgesamt 2 angenommen, 0 hinzugekommen, 0 weggefallen

    $ prefer agent --not officer a.txt b.txt
    „agent“, nicht „officer“: terms.csv geschrieben, genannt in clausediff.config.json

    $ undo
    rückgängig gemacht: „agent“ vorgezogen (terms.csv, clausediff.config.json)

    $ review a.txt b.txt
    clausediff: review needs a terminal: \`clausediff check\` lists findings, \`accept\`, \`ignore\` and \`prefer\` answer them by their ids
    "
  `)
})

test('a language in which not all is checked is named in the language that was asked for', async () => {
  const cwd = folderOf({'a.tsv': '1\tIl-liġi tapplika.\n', 'b.tsv': '1\tIl-liġi tapplika hawn.\n'})
  const config = {
    translations: [
      {path: 'a.tsv', language: 'mt'},
      {path: 'b.tsv', language: 'mt'},
    ],
  }
  writeFileSync(join(cwd, 'clausediff.config.json'), JSON.stringify(config))
  expect((await clausediff(['check', '--ui-language', 'fr'], {cwd})).stderr).toMatchInlineSnapshot(`
    "\`a\` et \`b\` : formes fléchies, nombres en toutes lettres, verbes modaux, négation et pronoms ne sont pas vérifiés (maltais)
    aucun état accepté encore, tout est donc nouveau (\`clausediff accept\` en enregistre un)
    "
  `)
})

test('clausediff finds nothing new in its own tables', async () => {
  const outcome = await clausediff(['check'], {cwd: 'src/report/words'})
  expect(outcome).toMatchObject({code: 0, stdout: expect.stringContaining('no new findings')})
})
