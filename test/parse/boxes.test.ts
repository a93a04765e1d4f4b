import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const linesOf = (text: string): string[] =>
  clausesOf(parse(sourceOf(`# Doors\n\n${text}\n`, 'text.md'))).map(({text: own}) => own)

test.each([
  ['a directive with a title', ':::tip[Did you know?]\nThey open.\n:::', ['Did you know? They open.']],
  [
    'code in the title',
    ':::caution[Call `door()` first]{.wide}\nThey open.\n:::',
    ['Call door() first They open.'],
  ],
  [
    'a container with a title and attributes',
    '::: details Read more {open}\nThey open.\n:::',
    ['Read more They open.'],
  ],
  ['a container without a title', ':::note\n\nThey open.\n\n:::', ['They open.']],
  ['an alert', '> [!NOTE]\n> They open.', ['They open.']],
  ['an admonition', '!!! note "Mind"\n    They open.', ['Mind They open.']],
  ['a short code of Hugo', '{{< note >}}\nThey open.\n{{< /note >}}', ['They open.']],
  ['one with a text', 'A {{< term id="door_hinge" text="hinge" >}} holds them.', ['A hinge holds them.']],
  ['one of Markdown', '{{% alert title="Mind" %}}\nThey open.\n{{% /alert %}}', ['Mind They open.']],
  ['a tag of Liquid', '{% include door.html %}\n\n{% raw %}They open.{% endraw %}', ['They open.']],
])('%s: its marks are markup, its words are text', (_, text, lines) => {
  expect(linesOf(`${text}\n\nThey shut.`)).toEqual(['Doors', ...lines, 'They shut.'])
})

test('what looks like such a mark stays in code, and in a sentence', () => {
  const text = '```\n:::tip[Title]\n{% raw %}\n```\n\nA pair `{% if %}` of :: and {{ name }}.'
  expect(linesOf(text)).toEqual(['Doors', ':::tip[Title] {% raw %}', 'A pair {% if %} of :: and {{ name }}.'])
})
