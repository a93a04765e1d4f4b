import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import type {ConfiguredTranslation} from '../config/config.ts'
import {configName} from '../config/load.ts'
import {type Candidate, findTranslations} from '../find-translations.ts'

export const command: Command = {
  description:
    'Looks for translations in this folder, asks which of them to compare, and writes\n' +
    'clausediff.config.json. An existing config is never overwritten.',
  options: [new Option('-y, --yes', 'ask nothing: take every text that shares its numbering with another')],
  examples: [
    {command: 'clausediff init', what: 'asks, then writes the config'},
    {command: 'clausediff init --yes', what: 'writes it without a question'},
  ],
  async run(context) {
    const {io, options} = context
    const file = join(io.cwd(), configName)
    if (existsSync(file))
      throw new InputError(`\`${configName}\` is here already: edit it, or remove it first`)
    const candidates = await findTranslations(io.cwd())
    const chosen = options.yes || !io.stdin.isTTY ? kinOnly(candidates) : await ask(candidates)
    if (!chosen) return 2
    if (chosen.length < 2) {
      throw new InputError(
        `found ${chosen.length} of at least two texts that share their numbering: put .txt, .md or .tsv files into this folder, or write \`${configName}\` by hand`,
      )
    }
    const config = {$schema: './node_modules/clausediff/dist/schema/config.schema.json', translations: chosen}
    // `wx`: somebody else's config that came up meanwhile stays, too.
    await writeFile(file, `${JSON.stringify(config, null, 2)}\n`, {flag: 'wx'})
    context.say(`wrote ${configName}:`)
    for (const {path, id, role, language} of chosen) context.say(`  ${path} as ${id}, ${role}, ${language}`)
    const left = candidates.filter(({path}) => !chosen.some((one) => one.path === path))
    if (left.length > 0) context.say(`left out: ${left.map(({path}) => path).join(', ')}`)
    context.say('Next: clausediff diff')
    return 0
  },
}

function kinOnly(candidates: readonly Candidate[]): ConfiguredTranslation[] {
  return candidates.filter(({kin}) => kin).map(entryOf)
}

const entryOf = ({path, id, role, language}: Candidate): ConfiguredTranslation => ({
  path,
  id,
  ...(role && {role}),
  ...(language && {language}),
})

async function ask(candidates: readonly Candidate[]): Promise<ConfiguredTranslation[] | undefined> {
  const {cancel, isCancel, multiselect, select, text} = await import('@clack/prompts')
  const cancelled = (): undefined => {
    cancel('Nothing was written.')
  }
  if (candidates.length === 0) return []
  const paths = await multiselect({
    message: 'Which texts shall be compared?',
    options: candidates.map(({path, clauses, language}) => ({
      value: path,
      label: visible(path),
      hint: `${clauses} numbered clauses, ${language}`,
    })),
    initialValues: candidates.filter(({kin}) => kin).map(({path}) => path),
  })
  if (isCancel(paths)) return cancelled()
  const entries: ConfiguredTranslation[] = []
  for (const candidate of candidates.filter(({path}) => paths.includes(path))) {
    const id = await text({
      message: `Short name of ${visible(candidate.path)}?`,
      initialValue: candidate.id,
      validate: (value) => (/^[^\s/\\]+$/.test(value ?? '') ? undefined : 'One word without slashes.'),
    })
    if (isCancel(id)) return cancelled()
    const role = await select({
      message: `What is ${visible(id)}?`,
      options: [
        {value: 'translation' as const, label: 'a translation'},
        {value: 'source' as const, label: 'the source: the original'},
        {value: 'commentary' as const, label: 'a commentary: a text about the work'},
      ],
      initialValue: candidate.role ?? 'translation',
    })
    if (isCancel(role)) return cancelled()
    entries.push({...entryOf(candidate), id, role})
  }
  return entries
}
