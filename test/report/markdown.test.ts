import {expect, test} from 'vitest'
import {codeSpan, escapeMarkdown} from '../../src/report/escape-markdown.ts'

test.each([
  ['Ask @octocat and see #12', 'Ask @&#8203;octocat and see \\#&#8203;12'],
  ['GH-12, gh-3, o/r#4, !5', 'GH-&#8203;12, gh-&#8203;3, o/r\\#&#8203;4, !&#8203;5'],
  ['at deadbeef01, in 2025', 'at deadbe&#8203;ef01, in 2025'],
  [`${'a1'.repeat(10)}`, 'a1a1a1&#8203;a1a1a1&#8203;a1a1a1&#8203;a1'],
  ['https://x.y, www.x.y, a@b.c', 'https:&#8203;//x.y, www&#8203;.x.y, a@&#8203;b.c'],
  [':white_check_mark:', ':&#8203;white\\_check\\_mark:'],
  ['a @ b # c: d', 'a @ b \\# c: d'],
  ['<b> &#64; | [x](y) ~a~', '\\<b\\> \\&\\#&#8203;64; \\| \\[x\\](y) \\~a\\~'],
])('%j as Markdown is %j', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a``', '``` `a`` ```'],
  [' a', '`  a `'],
  ['a\nb', '`a b`'],
  ['@octocat #12', '`@octocat #12`'],
  ['', ''],
])('%j as code is %j', (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown)
})
