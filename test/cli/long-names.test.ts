import {expect, test} from 'vitest'
import {widthOf} from '../../src/report/layout.ts'
import {clausediff, folderOf} from './run.ts'

const catalogue = (lines: Record<string, string>): string => JSON.stringify(lines, null, 2)
const [form, note, ok] = ['settings.profile.password.change', 'settings.profile.password.note', 'ok']
const cwd = folderOf({
  'en.json': catalogue({[form]: 'Wait 30 seconds', [note]: 'Keep 3 passwords for 4 days', [ok]: 'Take 5'}),
  'de.json': catalogue({[form]: 'Warte 20 Sekunden', [note]: 'Behalte 3 Passwörter 5 Tage', [ok]: 'Nimm 6'}),
  'the-agreement-on-supply-of-boats.en.md': '1. The seller ships in 30 days.\n\n2. It is so.\n',
  'the-agreement-on-supply-of-boats.de.md': '1. Der Verkäufer liefert in 20 Tagen.\n\n2. So ist es.\n',
})
const printed = async (...args: string[]): Promise<string> =>
  (await clausediff([...args, '--no-pager', '--no-color'], {cwd, terminal: 80})).stdout

test('the name of a message is never cut beside a finding that is told in full', async () => {
  const text = await printed('check', 'en.json', 'de.json')
  for (const name of [form, note]) expect(text).toMatch(new RegExp(`^${name}$`, 'm'))
  expect(text).not.toMatch(/\w…|…\w/)
})

test('nor beside a hit of find, and in lines that stand alone both ends of it are seen', async () => {
  expect(await printed('find', 'days', 'en.json', 'de.json')).toContain(`\n${note}\n`)
  expect(await printed('parse', 'en.json')).toContain(note)
})

test.each(['en', 'de'])('a summary cuts neither names nor titles: %s', async (language) => {
  const texts = ['the-agreement-on-supply-of-boats.en.md', 'the-agreement-on-supply-of-boats.de.md']
  for (const columns of ['80', '60', '40']) {
    const text = await printed(
      'check',
      ...texts,
      '-f',
      'summary',
      '--ui-language',
      language,
      '--width',
      columns,
    )
    expect(text).not.toContain('…')
    expect(text.split('\n').filter((line) => widthOf(line) > Number(columns))).toEqual([])
  }
})

test('of findings of one clause beside each other the first alone prints a long name', async () => {
  const key = 'dialog.closing.warning'
  const folder = folderOf({
    'en.json': catalogue({[key]: 'You must not switch off within 30 seconds.'}),
    'de.json': catalogue({[key]: 'Sie dürfen binnen 20 Sekunden ausschalten.'}),
  })
  const {stdout} = await clausediff(['check', 'en.json', 'de.json', '--no-color', '--all'], {cwd: folder})
  expect(stdout.match(/#[0-9a-f]{4} /g)!.length).toBeGreaterThan(2)
  const errors = stdout.slice(0, stdout.indexOf('Also'))
  expect(errors.split(`\n${key}\n`)).toHaveLength(2)
})
