import {expect, test} from 'vitest'
import {withoutCommands, withoutCommandsXml} from '../../src/report/commands.ts'
import {excerpt} from '../../src/report/excerpt.ts'
import {harmless, visible, visibleJson} from '../../src/report/visible.ts'

test.each([
  ['a\u001b[31mb\u0007\u007f', 'a␛[31mb␇␡'],
  ['a\nb\r\nc\td', 'a␊b␍␊c␉d'],
  ['\u0080\u0085\u009b', '⟨U+0080⟩⟨U+0085⟩⟨U+009B⟩'],
  ['\u202a\u202e\u202c\u2066\u2069\u206a', '⟨U+202A⟩⟨U+202E⟩⟨U+202C⟩⟨U+2066⟩⟨U+2069⟩⟨U+206A⟩'],
  ['\u2028\u2029\u{E0041}', '⟨U+2028⟩⟨U+2029⟩⟨U+E0041⟩'],
  ['\ud800a\udc00', '⟨U+D800⟩a⟨U+DC00⟩'],
  // Marks of direction, as word processors set them, and other marks that do nothing.
  ['\u200fחוק\u200f הסירות\u200e', 'חוק הסירות'],
  ['co\u00adop\u200ber\u2060ate\ufeff', 'cooperate'],
  // Joiners shape words and faces.
  ['می\u200cخواهم 👩\u200d🌾 क्\u200dष', 'می\u200cخواهم 👩\u200d🌾 क्\u200dष'],
  ['智能体 😀', '智能体 😀'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('JSON says the same without loss', () => {
  const value = {a: '\u001b\u0085\u202e\u{E0041}\ud800\u200f ##[error]x ##vso[task]y', '\u2066b\n': ['\t']}
  const printed = visibleJson(JSON.stringify(value, null, 2))
  expect(JSON.parse(printed)).toEqual(value)
  expect(printed).not.toMatch(/##\[|##vso|[\p{Cf}\p{Cs}\u0085]/u)
})

test('data keep their layout and the marks that do nothing', () => {
  expect(harmless('\u200fa,\u001bb\r\nc\td\re\u202e\n')).toBe('\u200fa,␛b\r\nc\td␍e⟨U+202E⟩\n')
})

test.each([
  ['::error::x', ': :error::x'],
  ['a\n  ::error::x\n\u00a0\u3000::y', 'a\n  : :error::x\n\u00a0\u3000: :y'],
  ['\u001b[1m::error::x\u001b[22m', '\u001b[1m: :error::x\u001b[22m'],
  ['\u001b]8;;file:///x\u001b\\::a:1:1', '\u001b]8;;file:///x\u001b\\: :a:1:1'],
  ['a ::b', 'a ::b'],
  ['a ##[error]b ##vso[task.complete]c', 'a # #[error]b # #vso[task.complete]c'],
  ['## A heading [link]', '## A heading [link]'],
])('%j gives a runner no command', (text, printed) => {
  expect(withoutCommands(text)).toBe(printed)
})

test('XML says the same without loss', () => {
  expect(withoutCommandsXml('<a>x\n::error::y ##[z]</a>')).toBe('<a>x\n&#58;:error::y #&#35;[z]</a>')
})

test('a cut leaves no half of a character', () => {
  expect([excerpt('😀a😀', 1), excerpt('😀a😀', 0, 4), excerpt('😀a😀', -1)]).toEqual(['a😀', '😀a', ''])
})
