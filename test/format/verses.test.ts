import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'
import {outlined} from './outlined.ts'

const poetry = `\\id PSA Sample A
\\c 1
\\q1
\\v 1 Happy is the man who walks straight,
\\q2 who does not sit with mockers.
\\v 2 He reads the law by day,
\\q2 and he reads it by night.
\\v 3 He is like a tree by 2 rivers.\\f + \\fr 1:3 \\ft Some copies have 7.\\f*
`
const prose = `\\id PSA Sample B
\\c 1
\\p
\\v 1 Happy is the man who walks straight, who does not sit with mockers.
\\v 2 He reads the law by day, and he reads it by night.
\\v 3 He is like a tree by 2 rivers.
`

test('poetry and prose of one text are one', async () => {
  expect(await outlined(poetry, 'a.usfm')).toBe(`a: translation, en
(PSA Sample A)
PSA.1.1 = Happy is the man who walks straight, who does not sit with mockers.
PSA.1.2 = He reads the law by day, and he reads it by night.
PSA.1.3 = He is like a tree by 2 rivers.
  + Some copies have 7.
`)
  const texts = await Promise.all(
    [poetry, prose].map(async (text, at) => read(new TextEncoder().encode(text), `${at}.usfm`)),
  )
  const {report} = await compare(texts.flat())
  expect(report.findings).toEqual([])
})

test('USFM: ranges and parts, words with attributes, nested marks, notes inside, numbers and pictures beside', async () => {
  const usfm = String.raw`\id GEN A
\h Genesis
\mt1 Genesis
\c 1 \ca 2\ca*
\s1 The \nd Lord\nd* makes
\p
\v 1-2 In the \w beginning|lemma="x" strong="H1"\w* the \add \+w land|strong="H2"\+w*\add*scape\x - \xo 1:1 \xt Jn 1:1\x* lay\f b \fr 1:1 \fq lay \ft or \+it rested\+it* there\f*.
\s A break
\p And\fig a|src="x.jpg"\fig* more came.
\v 3a \va 4\va*first \zaln-s |x-strong="H1"\*\w part|x-occurrence="1"\w*\zaln-e\* un\qs ho\qs*ly
\tr \tc1 one\tc2 two
\v 3b second~part//here
`.replaceAll('\\\\', '\\')
  expect(await outlined(usfm, 'a.sfm')).toBe(`a: translation, en
(GEN A Genesis Genesis The Lord makes)
GEN.1.1-2 = In the beginning the landscape lay. And more came.
  - Jn 1:1
  b lay or rested there
(A break)
GEN.1.3a = first part unholy one two
GEN.1.3b = second part here
`)
})

test('text that is linked belongs to its verse, a sidebar with all of its paragraphs to none', async () => {
  const usfm = String.raw`\id GEN
\c 1
\p
\v 1 The \jmp ark|link-href="ark.html"\jmp* had 3 floors.
\esb \cat History\cat*
\s Ships
\p They had 30 oars,
\p or more.
\esbe
\p It was dry.
\v 2 Two.
`
  const verses = `GEN.1.1 = The ark had 3 floors. It was dry.
(Ships They had 30 oars, or more.)
GEN.1.2 = Two.
`
  expect(await outlined(usfm, 'a.usfm')).toBe(`a: translation, en\n(GEN)\n${verses}`)
  const usx =
    '<usx version="3.0"><book code="GEN" style="id"/><chapter number="1" style="c"/><para style="p"><verse number="1" style="v"/>The <char style="jmp" link-href="ark.html">ark</char> had 3 floors.</para><sidebar style="esb" category="History"><para style="s">Ships</para><para style="p">They had 30 oars,</para><para style="p">or more.</para></sidebar><para style="p">It was dry.</para><para style="p"><verse number="2" style="v"/>Two.</para></usx>'
  expect(await outlined(usx, 'a.usx')).toBe(`a: translation, en\n${verses}`)
})

test('a note that nothing closes ends with its paragraph', async () => {
  const usfm = '\\id GEN\n\\c 1\n\\p\n\\v 1 One.\\f + \\ft Note.\n\\p More.\n\\v 2 Two.\n'
  expect(await outlined(usfm, 'a.usfm')).toBe(`a: translation, en
(GEN)
GEN.1.1 = One. More.
  + Note.
GEN.1.2 = Two.
! 4: Unexpected end of a note at \`\\p\`, expected \`\\f*\` or \`\\x*\` before it
`)
})

const inXml: [string, string, string][] = [
  [
    'USX',
    'a.usx',
    '<usx version="3.0"><book code="PSA" style="id">Sample</book><chapter number="1" style="c" sid="PSA 1"/><para style="q1"><verse number="1" style="v" sid="PSA 1:1"/>Happy &amp; glad</para><para style="q2">is he.<note caller="a" style="f"><char style="fr">1:1 </char><char style="ft">Or fools.</char></note><verse eid="PSA 1:1"/></para><para style="s">Head</para><para style="p"><verse number="2" style="v" sid="PSA 1:2"/>He <char style="add">re</char>ads.<verse eid="PSA 1:2"/></para><chapter eid="PSA 1"/></usx>',
  ],
  [
    'OSIS, milestones',
    'a.osis',
    '<osis xmlns="http://www.bibletechnologies.net/2003/OSIS/namespace"><osisText><header><work osisWork="X"><title>X</title></work></header><div type="book" osisID="Ps"><title>Sample</title><chapter sID="c" osisID="Ps.1"/><lg><l><verse sID="a" osisID="Ps.1.1"/>Happy &#38; glad</l><l>is he.<note n="a">Or fools.</note><verse eID="a"/></l></lg><title>Head</title><p><verse sID="b" osisID="Ps.1.2"/>He <w lemma="x">re</w>ads.<verse eID="b"/></p><chapter eID="c"/></div></osisText></osis>',
  ],
  [
    'OSIS, elements with a prefix',
    'a.xml',
    '<?xml version="1.0"?><o:osis xmlns:o="x"><o:osisText><o:div type="book" osisID="Ps"><o:title>Sample</o:title><o:chapter osisID="Ps.1"><o:verse osisID="Ps.1.1">Happy &#x26; glad<o:lb/>is he.<o:note n="a">Or fools.</o:note></o:verse><o:title>Head</o:title><o:verse osisID="Bible:Ps.1.2">He <![CDATA[re]]>ads.</o:verse></o:chapter></o:div></o:osisText></o:osis>',
  ],
  [
    'USFX',
    'a.usfx',
    '<usfx><languageCode>eng</languageCode><book id="PSA"><id id="PSA">Sample</id><c id="1"/><q level="1"><v id="1" bcv="PSA.1.1"/>Happy &amp; glad</q><q>is he.<f caller="a"><fr>1:1 </fr><ft>Or fools.</ft></f><ve/></q><s>Head</s><p><v id="2"/>He <add>re</add>ads.<ve/></p></book></usfx>',
  ],
  [
    'Zefania',
    'a.xml',
    '<?xml version="1.0"?><XMLBIBLE><INFORMATION><title>S</title></INFORMATION><BIBLEBOOK bnumber="19" bname="Psalms"><CAPTION>Sample</CAPTION><CHAPTER cnumber="1"><VERS vnumber="1">Happy &amp; glad<BR art="x-nl"/>is he.<NOTE>Or fools.</NOTE></VERS><CAPTION>Head</CAPTION><VERS vnumber="2">He <STYLE>re</STYLE>ads.</VERS></CHAPTER></BIBLEBOOK></XMLBIBLE>',
  ],
]

test.each(inXml)('%s', async (name, path, xml) => {
  expect(await outlined(xml, path)).toBe(`a: translation, en
(Sample)
PSA.1.1 = Happy & glad is he.
  ${name === 'Zefania' ? '' : 'a'} Or fools.
(Head)
PSA.1.2 = He reads.
`)
})

test.each([
  ['<osis><a></osis>', '`a.osis` is damaged XML: line 1, column 10: unexpected close tag'],
  [
    '<!DOCTYPE osis [<!ENTITY a "b">]><osis>&a;</osis>',
    '`a.osis` is damaged XML: line 1, column 40: undefined entity',
  ],
  ['<osis>', '`a.osis` is damaged XML: line 1, column 7: unclosed tag: osis'],
  [`<osis>${'<p>'.repeat(600)}`, '`a.osis` is nested too deep: expected at most 512 elements in each other'],
])('%#: damage is one line', async (xml, message) => {
  await expect(read(new TextEncoder().encode(xml), 'a.osis')).rejects.toThrow(message)
})

const names = 'Adamu, Abeli, Benyamini, Davidi, Eva.'
test.each([
  [
    'OSIS',
    `<osis><osisText osisIDWork="A" xml:lang="sw"><div type="book" osisID="Gen"><chapter osisID="Gen.1"><verse osisID="Gen.1.1">${names}</verse></chapter></div></osisText></osis>`,
  ],
  [
    'USFX',
    `<usfx><languageCode>swa</languageCode><book id="GEN"><c id="1"/><p><v id="1"/>${names}<ve/></p></book></usfx>`,
  ],
  [
    'Zefania',
    `<XMLBIBLE><INFORMATION><language>SWA</language></INFORMATION><BIBLEBOOK bnumber="1"><CHAPTER cnumber="1"><VERS vnumber="1">${names}</VERS></CHAPTER></BIBLEBOOK></XMLBIBLE>`,
  ],
])('%s: the language that a file names goes before a guess', async (_, xml) => {
  expect(await outlined(xml, 'a.xml')).toBe(`a: translation, sw\nGEN.1.1 = ${names}\n`)
})

test('a file that names no language is told by its words', async () => {
  const xml =
    '<osis><osisText xml:lang="und"><div type="book" osisID="Gen"><chapter osisID="Gen.1"><verse osisID="Gen.1.1">In the beginning was the brook.</verse></chapter></div></osisText></osis>'
  expect(await outlined(xml, 'a.xml')).toContain('a: translation, en\n')
})

test('a mark of a verse without a number starts none', async () => {
  for (const usfm of ['\\v', '\\id GEN A\n\\c 1\n\\p\n\\v 1 One.\n\\v\nTwo.\n\\c\n\\v 2 Three.\n'])
    for (const line of (await outlined(usfm, 'a.usfm').catch(() => '')).split('\n'))
      expect(line).not.toMatch(/^\s*=/)
})
