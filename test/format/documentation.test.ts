import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {compare} from '../../src/project/index.ts'
import {outlined} from './outlined.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const asciidoc = `= Water Act

== Reports

. Each agency shall report within 30 days.
. Agents shall *not* be sold.
+
They belong to the https://example.org[board].

[NOTE]
====
The board meets once a month.
====
`
const rst = `Water Act
=========

Reports
-------

#. Each agency shall report within 30 days.
#. Agents shall **not** be sold.

   They belong to the \`board <https://example.org>\`_.

.. note::

   The board meets once a month.
`
const mdx = `import {Note} from './note.js'

# Water Act

1. Each agency shall report within 30 days.
2. Agents shall **not** be sold. They belong to the [board](https://example.org).

<Note>The board meets once a month.</Note>
`

test.each([
  ['adoc', asciidoc, / \*not\*/],
  ['rst', rst, / \*\*not\*\*/],
  ['mdx', mdx, / \*\*not\*\*/],
])(
  '.%s: a changed number and a lost "not" are exactly two findings; other marks are none',
  async (extension, text, not) => {
    const changed = text.replace('30 days', '60 days').replace(not, '')
    const texts = [
      ...(await read(bytesOf(text), `a.${extension}`)),
      ...(await read(bytesOf(changed.replace('example.org', 'example.com')), `b.${extension}`)),
    ]
    const {report} = await compare(texts)
    expect(report.findings.map(({rule, clause}) => `${clause} ${rule}`)).toEqual([
      '1 number-mismatch',
      '2 negation-mismatch',
    ])
  },
)

test('one text in three formats has the same words under the same keys', async () => {
  const outlines = await Promise.all([
    outlined(asciidoc, 'a.adoc'),
    outlined(rst, 'a.rst'),
    outlined(
      mdx.replace('1. Each', '## Reports\n\n1. Each').replace(/sold\. They/, 'sold.\n\n   They'),
      'a.mdx',
    ),
  ])
  const [first, ...others] = outlines.map((outline) => outline.split('\n').sort())
  for (const other of others) expect(other).toEqual(first)
  expect(first).toContain('2 = Agents shall not be sold.')
})
