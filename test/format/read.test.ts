import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {expect, test} from 'vitest'
import {formatOf as refuseUnread} from '../../src/format/index.ts'

const root = join(import.meta.dirname, '../..')
const texts = ['corpus', 'docs', 'test/cases', '.']
  .flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: folder !== '.', encoding: 'utf8'}).map((name) =>
      join(root, folder, name),
    ),
  )
  .filter((path) => /\.(?:txt|md|tsv)$/.test(path) && !path.includes('node_modules'))

test('no text of this repository is taken for another format, under whatever name a text has', () => {
  expect(texts.length).toBeGreaterThan(60)
  for (const path of texts) {
    const bytes = readFileSync(path)
    refuseUnread(bytes, path)
    // A README opens with tags, which only Markdown may.
    if (!/^\s*</.test(bytes.toString())) refuseUnread(bytes, basename(path).replace(/\.\w+$/, '.txt'))
  }
})

/** Texts that begin as some format might, and are none. */
const innocent: [string, string][] = [
  ['a.md', '<!-- clausediff-disable -->\n\n# Act\n\n1. Boats.\n'],
  ['a.md', '<p align="center">\n  <img src="logo.png">\n</p>\n\n# Act\n\n1. Boats.\n'],
  ['a.md', '<div class="lead">\n\n# Act\n\n</div>\n'],
  ['a.md', '<details>\n<summary>More</summary>\n\n1. Boats.\n</details>\n'],
  ['a.md', '<h1 align="center">Act</h1>\n<p>Boats.</p>\n\n1. Ships.\n'],
  ['a.md', '---\ntitle: Act\nlang: de\n---\n\n# Act\n\n1. Boats.\n'],
  ['a.md', '---\ntitle: Act\nlang: de\ntags:\n  - boats\n---\n'],
  ['a.md', '+++\ntitle = "Act"\n+++\n\n1. Boats.\n'],
  ['a.md', '{\n  "title": "Act"\n}\n\n# Act\n\n1. Boats.\n'],
  ['a.md', '{% include head.html %}\n\n1. Boats.\n'],
  ['a.md', '{: .lead }\n1. Boats.\n'],
  ['a.md', '[Home](a.md) | [Next](b.md)\n\n1. Boats.\n'],
  ['a.md', '| key | text |\n| --- | --- |\n| 1 | Boats |\n'],
  ['a.md', '```xml\n<?xml version="1.0"?>\n<a/>\n```\n\n1. Boats.\n'],
  ['a.txt', '---\ntitle: Act\n---\n\nThe Act on boats\n\n1. Boats are counted.\n2. Ships are not.\n'],
  ['a.txt', '---\n\n1. Boats are counted.\n\n---\n\n2. Ships are not.\n'],
  ['a.txt', '{The following is a draft.}\n\n1. Boats.\n'],
  ['a.txt', '{"Agent" means a person.}\n1. Boats.\n'],
  ['a.txt', '[1] Boats are counted.\n[2] Ships are not.\n'],
  ['a.txt', '[2025] 3 Foreign boats\n\n1. Boats.\n'],
  ['a.txt', '["Official translation"]\n\n1. Boats.\n'],
  ['a.txt', '["Agent", "Body"] are the same.\n1. Boats.\n'],
  ['a.txt', '<Draft of 3 May>\n\n1. Boats.\n2. Ships.\n'],
  [
    'a.txt',
    '<p> opens a paragraph.\n\n1. A page has one <p> for each paragraph, says the guide.\n2. The guide ends.\n',
  ],
  [
    'a.txt',
    '<law> is the outermost element.\n\n1. Every file begins with <law>.\n2. The tag </law> ends it, as said.\n',
  ],
  ['a.txt', '<Title> of the Act\n1. Boats.\n'],
  ['a.txt', '1. A file begins with `<?xml version="1.0"?>`.\n2. <osis> is its root.\n'],
  ['a.txt', '1|A boat\n2|A ship\n3|A raft\n'],
  ['a.txt', '1 | 1 | Boats\n1 | 2 | Ships\n'],
  ['a.txt', '1\n00:00 is when the day begins.\n2\n12:00 is noon.\n'],
  ['a.txt', '% of the fee that is owed\n\n1. Ten.\n2. Twenty.\n'],
  ['a.txt', '%PDF- is how such a file begins.\n1. Boats.\n2. Ships.\n'],
  ['a.txt', '\\*\\*\\*\n\n1. Boats.\n2. Ships.\n'],
  ['a.txt', '\\Chapter 1\\\n1. Boats.\n2. Ships.\n'],
  ['a.txt', '# msgid "x" is a unit.\n1. Boats.\n2. Ships.\n'],
  ['a.txt', 'WEBVTT is a format.\n\n1. It has cues.\n2. Each has a time.\n'],
  ['a.txt', 'version https://git-lfs.github.com/ is a page.\n1. Boats.\n'],
  ['a.txt', 'PK 12, the law of boats\n\n1. Boats.\n2. Ships.\n'],
  ['a.txt', 'Boats, ships and rafts\nsmall, and large\nblue, and red\nold, and new\n'],
  ['a.txt', '"Agent", a person;\n"Body", a company;\n"Boat", a ship.\n1. They are counted.\n'],
  ['a.txt', 'He said, "Come."\nShe said, "Go."\nThey said, "Stay."\nWe went.\n'],
  [
    'a.txt',
    'Text, with notes\n\nThe first, which is long, and the second.\n\nThe third one; the last.\n\nThe end.\n',
  ],
  ['a.txt', '== Article 1 ==\n\n1. Boats.\n2. Ships.\n'],
  ['a.txt', "== Article 1\n\n1. '''Boats'''.\n2. Ships.\n"],
  ['a.md', "1. A heading: \n\n```\n== Scope ==\n'''Boats'''\n```\n"],
  ['a.tsv', 'A.1\tOne, two\nA.2\t{"three"}\n'],
  ['a.tsv', '<1>\tOne\n<2>\tTwo\n'],
  ['law', '1. Boats.\n2. Ships.\n'],
  ['a.rst', '.. note: draft\n\nAct\n===\n\n1. Boats.\n'],
]

test.each(innocent)('%s %j is read', (path, content) => {
  refuseUnread(new TextEncoder().encode(content), path)
})
