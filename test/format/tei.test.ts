import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const documentOf = (body: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text xml:lang="en"><body>${body}</body></text></TEI>`

test('places are the same whether divisions or milestones name them; a changed number and a lost "not" are found', async () => {
  const divided = documentOf(
    `<div n="1"><div n="1"><p>The gate is shut for <hi>seven</hi> days.</p></div>
     <div n="2"><p>They shall not carry stones.</p><p>The owner keeps the wheel.</p></div></div>`,
  )
  const milestones = documentOf(
    `<div type="textpart" subtype="book" n="1"><p><milestone unit="section" n="1"/>The gate is shut for nine days.<pb n="4"/>
     <milestone unit="section" n="2"/>They shall carry stones.</p><p>The owner keeps the wheel.</p></div>`,
  )
  const texts = [...(await read(bytesOf(divided), 'a.xml')), ...(await read(bytesOf(milestones), 'b.xml'))]
  const {report} = await compare(texts)
  expect(report.findings.map(({rule, clause}) => `${clause} ${rule}`)).toEqual([
    '1.1 number-mismatch',
    '1.2 negation-mismatch',
  ])
})

test('DocBook is no HTML, though an article is an element of both', async () => {
  const article =
    '<article xmlns="http://docbook.org/ns/docbook"><title>Act</title><para>1. Agents report.</para></article>'
  const page = '<article><h1>Act</h1><p>1. Agents report.</p><p>2. Bodies do.</p></article>'
  const [docbook] = await read(bytesOf(article), 'a.xml')
  const [html] = await read(bytesOf(page), 'b.html')
  expect([docbook, html].map((text) => text!.contents())).toMatchObject([
    {markup: {lines: [{heading: 1}, {}]}},
    {markup: {lines: [{heading: 1}, {}, {}]}},
  ])
})
