import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from '../../../src/cli/package-file.ts'
import {InputError} from '../../../src/failure.ts'
import {sourceOf} from '../../../src/index.ts'
import {compare} from '../../../src/project/index.ts'
import {joinTermbases, readTermbase, type Termbase} from '../../../src/termbase/index.ts'
import {once, type Random, several, type Target} from '../input.ts'
import {holdTermbase} from '../invariants/termbase.ts'
import {mutate, oddString} from '../texts/index.ts'

const cell = (random: Random): string => {
  const value = once(random, 3)
    ? oddString(random)
    : random.pick([
        'agent',
        'officer',
        'en',
        'de',
        'c1',
        'preferred',
        'deprecated',
        '',
        'two words',
        '智能体',
      ])
  return once(random, 4) ? `"${value.replaceAll('"', '""')}"` : value.replaceAll(/[\n\r"]/g, ' ')
}

function table(random: Random): string {
  const columns = [
    'concept',
    'language',
    'term',
    ...several(random, 0, 4, () =>
      random.pick([
        'status',
        'translation',
        'note',
        'definition',
        'subject',
        'concept',
        'term.xml',
        'concept.xml',
        oddString(random),
      ]),
    ),
  ]
  const comma = random.pick([',', ',', ';', '\t'])
  const concepts = ['c1', 'c1', 'c2', '__proto__', '']
  const rows = several(random, 0, 6, () =>
    columns.map((column) =>
      once(random, 4)
        ? cell(random)
        : column === 'concept'
          ? random.pick(concepts)
          : column === 'language'
            ? random.pick(['en', 'en', 'de', 'zh-Hans', 'constructor'])
            : column === 'status'
              ? random.pick(['preferred', 'admitted', 'deprecated', ''])
              : column.endsWith('.xml')
                ? '<note>x</note>'
                : cell(random),
    ),
  )
  const bom = once(random, 15) ? '\ufeff' : ''
  return bom + [columns, ...rows].map((cells) => cells.join(comma)).join(random.pick(['\n', '\n', '\r\n']))
}

let samples: string[] | undefined

function sample(random: Random): string {
  samples ??= ['basic-dca.tbx', 'basic-dct.tbx', 'martif.tbx'].map((name) =>
    readFileSync(join(packageFolder(), 'test/cases/termbase', name), 'utf8'),
  )
  return random
    .pick(samples)
    .replaceAll(/xml:lang="\w+"/g, (lang) =>
      once(random, 30) ? `xml:lang="${random.pick(['__proto__', 'x', '', 'de-AT'])}"` : lang,
    )
}

const checkOf: Target['check'] = async ({files: [file]}) => {
  const {value, path} = file!
  try {
    const termbase = await readTermbase(value, path)
    await holdTermbase(termbase)
    joinTermbases([termbase, termbase])
    await useIn(termbase)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
}

const text = '1. The agent shall report.\n\n2. It may not sell data to the officer.\n'
const files = [sourceOf(text, 'a.txt', {language: 'en'}), sourceOf(text.replace('agent', 'officer'), 'b.txt')]

async function useIn(termbase: Termbase): Promise<void> {
  await compare(files, {}, {termbase})
}

/** Termbases as tables. */
export const csvTarget: Target = {
  name: 'csv',
  count: 1000,
  make(random) {
    const value = table(random)
    return {
      files: [{path: 'terms.csv', value: once(random, 3) ? mutate(random, value, 3) : value}],
      words: [],
    }
  },
  check: checkOf,
}

/** Termbases as TBX, of the styles and ages there are. */
export const tbxTarget: Target = {
  name: 'tbx',
  count: 400,
  make(random) {
    const value = sample(random)
    return {
      files: [{path: 'terms.tbx', value: once(random, 8) ? value : mutate(random, value, 3)}],
      words: [],
    }
  },
  check: checkOf,
}
