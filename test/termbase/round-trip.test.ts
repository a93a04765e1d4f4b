import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {printTermbase, readTermbase, type TbxOptions, type Termbase} from '../../src/termbase/index.ts'

const cases = join(import.meta.dirname, '../cases/termbase')
const load = (name: string): Promise<Termbase> => readTermbase(readFileSync(join(cases, name), 'utf8'), name)

const forms: [string, 'tbx' | 'csv', TbxOptions][] = [
  ['TBX-Basic, DCA', 'tbx', {}],
  ['TBX-Basic, DCT', 'tbx', {style: 'dct'}],
  ['TBX-Core', 'tbx', {dialect: 'core'}],
  ['CSV', 'csv', {}],
]

/** Fields and terms in an order of their own: what is said is kept, and TBX gathers terms by language. */
const settled = (termbase: Termbase): unknown =>
  JSON.parse(JSON.stringify(termbase), (name, value) =>
    name === 'fields' || (Array.isArray(value) && name.length === 2)
      ? [...value].map((field) => JSON.stringify(field)).sort()
      : name === 'terms'
        ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : value,
  )

for (const name of ['basic-dca.tbx', 'basic-dct.tbx', 'martif.tbx', 'table.csv']) {
  test.each(forms)(`${name} survives %s`, async (_, format, options) => {
    const termbase = await load(name)
    const printed = await printTermbase(termbase, format, options)
    const again = await readTermbase(printed, 'again')
    expect(settled(again)).toEqual(settled(termbase))
    expect(await printTermbase(again, format, options)).toBe(printed)
  })
}

test('a chain through every format loses nothing', async () => {
  const start = await load('basic-dca.tbx')
  let termbase = start
  for (const [, format, options] of [...forms, ...forms.toReversed()]) {
    termbase = await readTermbase(await printTermbase(termbase, format, options), 'chain')
  }
  expect(settled(termbase)).toEqual(settled(start))
})

test.each(forms)('a proposed term stays one in %s, until somebody decides', async (_, format, options) => {
  const proposal = (status: string): Promise<Termbase> =>
    readTermbase(`concept,language,term,status,term.note\n1,en,agent,${status},seen 3 times\n`, 'terms.csv')
  const printed = await printTermbase(await proposal('proposed'), format, options)
  const again = await readTermbase(printed, 'again')
  expect(again.concepts[0]!.terms[0]!.status).toBe('proposed')
  if (format === 'tbx' && options.dialect !== 'core')
    expect(printed).toContain('<termNote type="language-planningQualifier">proposedTerm</termNote>')
  const approved = {
    ...again,
    concepts: again.concepts.map((concept) => ({
      ...concept,
      terms: concept.terms.map((term) => ({...term, status: 'preferred' as const})),
    })),
  }
  const decided = await printTermbase(approved, format, options)
  expect(decided).not.toContain('propos')
  expect((await readTermbase(decided, 'decided')).concepts[0]!.terms[0]!.status).toBe('preferred')
})

test.each([
  ['a term of blanks', 'concept,language,term\n1,en, \n1,en,agent\n'],
  ['a column without a name', 'concept,language,term,\n1,en,agent,a remark\n'],
  ['columns without names', 'concept,language,term,,,\n1,en,agent,,a,b\n'],
  [
    'languages and columns that objects have by themselves',
    'concept,language,term,language.note,constructor,__proto__\n1,__proto__,a,x,1,2\n1,constructor,b,y,3,4\n',
  ],
  [
    'prefixes that objects have by themselves',
    '<tbx xmlns:x="urn:iso:std:iso:30042:ed-2/constructor"><text><body><conceptEntry id="1"><constructor:name>a</constructor:name><x:name>b</x:name><langSec xml:lang="constructor"><note>n</note></langSec></conceptEntry></body></text></tbx>',
  ],
  ['a cell of blanks', 'concept,language,term,owner\n1,en,agent, \n'],
  ['a column whose name is no element', 'concept,language,term,1:/\n1,en,agent,x\n'],
  ['a carriage return', 'concept,language,term,note\n1,en,agent,"a\rb"\n'],
  ['a column name of two lines', 'concept,language,term,"owner\nand team"\n1,en,agent,x\n'],
  ['a note that begins as our own do', 'concept,language,term,note\n1,en,agent,[xml] <\n'],
  ['characters that XML forbids', 'concept,language,term\n1,en,agent\u0001\uffff\n'],
  [
    'an empty term',
    '<tbx><text><body><conceptEntry id="1"><langSec xml:lang="en"><termSec/></langSec></conceptEntry></body></text></tbx>',
  ],
])('%s: what is written is read as it was written', async (_, text) => {
  for (const [, format, options] of forms) {
    const printed = await printTermbase(await readTermbase(text, 'x'), format, options)
    expect(await printTermbase(await readTermbase(printed, 'x'), format, options)).toBe(printed)
  }
})

test.each([
  [
    '<tbx><text><body><conceptEntry id="c"><langSec xml:lang="en"><termSec><note>lost</note></termSec></langSec></conceptEntry></body></text></tbx>',
    'a `<termSec>` of concept `c` in `x` has no term; write it, or remove the rest',
  ],
  [
    'concept,language,term,concept.xml\n,,,<note>whose?</note>\n',
    'unexpected XML at `x:2`, expected `<tbxHeader>` or `<back>`: what else a line says belongs to a concept; give it an id in `concept`',
  ],
  [
    'concept,language,term,Concept\n1,en,a,2\n',
    'two columns `concept` in `x`: expected each name once; rename one',
  ],
])('what belongs to nothing is refused, not dropped', async (text, message) => {
  await expect(readTermbase(text, 'x')).rejects.toThrow(message)
})

test('half a character and a tab are written as what a file can hold', async () => {
  const term = {text: 'a\ud800\tb', language: 'en', status: 'admitted' as const, fields: []}
  const termbase = {
    title: '',
    concepts: [{id: '1', label: '', fields: [], languageFields: {}, terms: [term]}],
  }
  for (const [, format, options] of forms) {
    const printed = await printTermbase(termbase, format, options)
    expect(await printTermbase(await readTermbase(printed, 'x'), format, options)).toBe(printed)
  }
})

test('any id survives, though XML allows few', async () => {
  for (const id of ['1', 'a / b', '智能体', '_x0020_', 'x:y', '-', 'ä.b-c_d', '"<&>']) {
    const termbase = {title: '', concepts: [{id, label: id, fields: [], languageFields: {}, terms: []}]}
    const xml = await printTermbase(termbase, 'tbx')
    expect(/<conceptEntry id="([^"]*)"/.exec(xml)![1]).toMatch(/^[\p{L}_][\p{L}\p{N}._-]*$/u)
    expect((await readTermbase(xml, 'x')).concepts[0]!.id).toBe(id)
  }
})

test('TBX-Basic in DCA style is written as it was read', async () => {
  const xml = readFileSync(join(cases, 'basic-dca.tbx'), 'utf8')
  const printed = await printTermbase(await load('basic-dca.tbx'), 'tbx')
  const withoutModel = xml.replace(/<\?xml-model .*\?>\n/, '')
  // A comment before an entry is kept inside it; what marks a translation stands last.
  const comment = '      <!-- what the whole action is about -->\n'
  const moved = withoutModel
    .replace(comment, '')
    .replace('<conceptEntry id="agent">\n', `<conceptEntry id="agent">\n  ${comment}`)
  expect(printed).toBe(moved)
})

test('terms, statuses and translations are understood', async () => {
  const shown = async (name: string): Promise<string[]> =>
    (await load(name)).concepts.flatMap(({id, label, terms}) =>
      terms.map(
        ({text, language, status, translation}) =>
          `${id} (${label}) ${language}${translation ? `/${translation}` : ''} ${text}: ${status}`,
      ),
    )
  expect({
    dca: await shown('basic-dca.tbx'),
    dct: await shown('basic-dct.tbx'),
    martif: await shown('martif.tbx'),
    csv: await shown('table.csv'),
  }).toMatchInlineSnapshot(`
    {
      "csv": [
        "agent (intelligent agent) en intelligent agent: preferred",
        "agent (intelligent agent) en/cset AI agent: admitted",
        "agent (intelligent agent) zh 智能体: preferred",
        "agent (intelligent agent) en intelligent body: deprecated",
      ],
      "dca": [
        "agent (intelligent agent) en intelligent agent: preferred",
        "agent (intelligent agent) en intelligent body: deprecated",
        "agent (intelligent agent) en/cset H2O agent: admitted",
        "agent (intelligent agent) zh 智能体: admitted",
        "power (puissance de calcul) fr puissance de calcul: admitted",
      ],
      "dct": [
        "agent (intelligent agent) en intelligent agent: preferred",
      ],
      "martif": [
        "c5 (scheduled maintenance) en scheduled maintenance: preferred",
        "c5 (scheduled maintenance) de planmäßige Wartung: deprecated",
      ],
    }
  `)
})

test('as a table', async () => {
  expect(await printTermbase(await load('basic-dca.tbx'), 'csv')).toMatchInlineSnapshot(`
    "concept,language,translation,term,status,concept.note,concept.subjectField,language.definition,term.customerSubset,term.grammaticalGender,term.note,term.partOfSpeech,term.termNote:houseCategory,term.termType,concept.xml,term.xml
    ,,,,,,,,,,,,,,"<tbxHeader><fileDesc><titleStmt><title>AI policy terms</title></titleStmt><sourceDesc><p>Made by hand for a test &amp; nothing else</p></sourceDesc></fileDesc><revisionDesc><change><p>2026-05-04: begun</p></change></revisionDesc></tbxHeader><back><refObjectSec type=""respPerson""><refObject id=""ada""><item type=""fn"">Ada</item></refObject></refObjectSec></back>",
    agent,en,,intelligent agent,preferred,First note.,artificial intelligence,In English texts: see there.,ministry,,,noun,,,"<fields><!-- what the whole action is about --><descripGrp><descrip type=""definition"">A program that <hi type=""italics"">acts</hi> on its own.</descrip><admin type=""source"">House glossary, 2nd ed.</admin></descripGrp><note>Second note, ""quoted"", with a
    line break.</note><xref type=""xGraphic"" target=""https://example.org/agent.svg"">drawing</xref><transacGrp><transac type=""transactionType"">origination</transac><transacNote type=""responsibility"" target=""#ada"">Ada</transacNote><date>2026-05-04</date></transacGrp></fields>","<fields><attributes id=""t1"" /><descrip type=""context"">Develop <hi>intelligent agents</hi> &lt;fast>.</descrip></fields>"
    agent,en,,intelligent body,superseded,,,,,,A word-for-word rendering.,,,,,
    agent,en,cset,H2O agent,,,,,,,,,,,,"<fields><term>H<hi type=""subscript"">2</hi>O agent</term></fields>"
    agent,zh,,智能体,,,,,,,,,,fullForm,,
    power,fr,,puissance de calcul,,,,,,feminine,,,"A; ""B"", C",,"<fields><ref type=""crossReference"" target=""agent"">see agent</ref></fields>",
    "
  `)
})

test.each([
  ['<tbx', 'is no XML'],
  ['<html/>', 'unexpected root `<html>`'],
  ['<tbx/>', 'no `<text><body>`'],
  [
    '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx><text><body>&x;</body></text></tbx>',
    'is no XML',
  ],
  ['<tbx><text><body><conceptEntry id="a"/><conceptEntry id="a"/></body></text></tbx>', 'two concepts `a`'],
  ['<tbx><text><body><conceptEntry><langSec/></conceptEntry></body></text></tbx>', 'lacks `xml:lang`'],
  ['concept,term\na,b\n', 'no column `language`'],
  ['concept,language,term,status\na,en,b,maybe\n', 'unexpected status `maybe` at `x:2`'],
  ['concept,language,term\n,en,b\n', 'belongs to no concept'],
  ['concept,language,term\na,,b\n', 'has no language'],
  ['concept,language,term\na,"en,b\n', 'is no CSV'],
])('a broken termbase is one line: %s', async (text, message) => {
  await expect(readTermbase(text, 'x')).rejects.toThrow(message)
  await expect(readTermbase(text, 'x')).rejects.toHaveProperty('name', 'InputError')
  await expect(readTermbase(text, 'x')).rejects.not.toThrow(/\n/)
})

test('no cell of a table is a formula, and every cell comes back', async () => {
  const texts = [
    '=1+1',
    '+49',
    '-ism',
    '@a',
    '\t=1',
    '\r=1',
    '＝1',
    "'=1",
    "''+1",
    "'tis",
    '7',
    'a;=1',
    '::error::x',
  ]
  const termbase = {
    title: '',
    concepts: texts.map((id) => ({
      id,
      label: id,
      fields: [],
      languageFields: {},
      terms: [{text: id.trim(), language: 'en', translation: '-a', status: 'preferred' as const, fields: []}],
    })),
  }
  for (const options of [{spreadsheetSafe: true}, {spreadsheetSafe: true, bom: true}, {}]) {
    const csv = await printTermbase(termbase, 'csv', options)
    const {concepts} = await readTermbase(csv, 'again.csv')
    expect(concepts.map(({id}) => id)).toEqual(texts)
    expect(concepts.map(({terms}) => [terms[0]!.text, terms[0]!.translation])).toEqual(
      texts.map((id) => [id.trim(), '-a']),
    )
    expect(csv.startsWith('\ufeff')).toBe(options.bom === true)
    if (options.spreadsheetSafe) expect(csv).not.toMatch(/(?:^|\n|,)"?[=+\-@\t\r＝]/)
  }
})

test('a character that XML cannot hold leaves the rest of it readable', async () => {
  const concepts = [{id: 'a\u001bb', label: '', fields: [], languageFields: {}, terms: []}]
  const xml = await printTermbase({title: 'x\u0007', concepts}, 'tbx')
  expect(xml).not.toContain('\u001b')
  expect(xml).not.toContain('\u0007')
  expect((await readTermbase(xml, 'x.tbx')).concepts).toHaveLength(1)
})
