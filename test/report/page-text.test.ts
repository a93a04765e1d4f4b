import {Chalk} from 'chalk'
import {expect, test} from 'vitest'
import {pageText} from '../../src/report/index.ts'

const page = `# omission

A clause, sentence or *item* that one
translation lacks; see [languages](../languages.md) and [the standard](https://example.org/a).

## Reported

One \`not\` is gone:

\`\`\`text
a: The keys must not leave the house before the warden has counted them.

b: The keys must leave.
\`\`\`

> "must not" (\`a\`) ≠ "must"
> (\`b\`)

- The **first** item goes on
  over two lines.
- The second.

1. One.
2. Two.

| option | what it does | if left out |
| --- | --- | --- |
| \`leastScore\` | how sure a finding has to be before it is told to anybody | \`0.6\` |
| \`a\\|b\` | either | |
`

test('a page is laid out for a terminal', () => {
  expect(pageText(page, {width: 48, paint: new Chalk({level: 0})})).toMatchInlineSnapshot(`
    "omission

    A clause, sentence or item that one translation
    lacks; see languages and the standard
    (https://example.org/a).

    Reported

    One \`not\` is gone:

      a: The keys must not leave the house before
      the warden has counted them.

      b: The keys must leave.

      → "must not" (\`a\`) ≠ "must" (\`b\`)

    - The first item goes on over two lines.
    - The second.

    1. One.
    2. Two.

    option        what it does           if left out
    ────────────────────────────────────────────────
    \`leastScore\`  how sure a finding     \`0.6\`
                  has to be before it
                  is told to anybody
    \`a|b\`         either
    "
  `)
})

test('code has colour or backticks, headings are bold', () => {
  const text = pageText('# A `b`\n\nSay `c`.', {width: 48, paint: new Chalk({level: 1})})
  expect(JSON.stringify(text)).toMatchInlineSnapshot(
    `""\\u001b[1mA \\u001b[36mb\\u001b[39m\\u001b[22m\\n\\nSay \\u001b[36mc\\u001b[39m.\\n""`,
  )
})
