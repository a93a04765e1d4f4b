import {existsSync} from 'node:fs'
import {open, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {Option} from 'commander'
import {InputError, reasonOf} from '../../failure.ts'
import {
  type Candidate,
  type ConfiguredTranslation,
  configName,
  findBilingual,
  findLayouts,
  findTranslations,
  type Layout,
  listed,
  textsBelow,
} from '../../project/index.ts'
import {hint, visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import type {Context} from '../context.ts'
import {diskFiles} from '../disk-files.ts'
import {schemaAddress} from '../schema-address.ts'

export const command: Command = {
  description:
    'Looks for translations of one work in this folder, or for many documents laid out by language, asks which of them\n' +
    'to compare, and writes clausediff.config.json. An existing config is never overwritten. A text is taken if it is like another: in its ' +
    'numbers, whatever is printed around them, or in its words, or in the number and length of its parts.',
  options: [new Option('-y, --yes', 'ask nothing: take every text that is like another')],
  examples: [
    {command: 'clausediff init', what: 'asks, then writes the config'},
    {command: 'clausediff init --yes', what: 'writes it without a question'},
  ],
  async run(context) {
    const {io, options} = context
    const file = join(io.cwd(), configName)
    if (existsSync(file)) throw new InputError(hereAlready)
    const paths = await textsBelow(diskFiles, io.cwd())
    const layouts = findLayouts(paths)
    if (layouts.length > 0 && (await areMeant(context, layouts))) return writeLayouts(context, file, layouts)
    const candidates = await findTranslations(diskFiles, io.cwd())
    const chosen =
      options.yes || !io.stdin.isTTY
        ? candidates.filter(({leftOut}) => !leftOut).map(entryOf)
        : await asked(context, () => ask(candidates))
    if (!chosen) return 2
    const left = candidates.filter(({path}) => !chosen.some((one) => one.path === path))
    const held = candidates.filter(({path}) => chosen.some((one) => one.path === path))
    if (held.reduce((sum, {texts}) => sum + texts, 0) < 2) {
      const bilingual = findBilingual(paths)
      if (bilingual && (await areMeant(context, [bilingual]))) return writeLayouts(context, file, [bilingual])
      for (const one of left.slice(0, mostLines)) context.say(`${seen(one)}: ${one.leftOut ?? 'not chosen'}`)
      throw new InputError(nothingTo(candidates))
    }
    const config = {$schema: schemaAddress(io.cwd()), translations: chosen}
    await writeConfig(file, config)
    context.say(`wrote ${configName}:`)
    for (const {path, id, role} of chosen) {
      const one = candidates.find((candidate) => candidate.path === path)!
      context.say(`  ${seen(one)}${id ? `, as ${id}` : ''}${role ? `, ${role}` : ''}`)
    }
    if (left.length > 0) context.say('left out:')
    for (const one of left.slice(0, mostLines)) context.say(`  ${seen(one)}: ${one.leftOut ?? 'not chosen'}`)
    if (left.length > mostLines) context.say(`  and ${left.length - mostLines} more`)
    context.say('Next: clausediff diff')
    return 0
  },
}

/**
 * Somebody else's config that came up meanwhile stays, too.
 *
 * @throws InputError if it is there already, or cannot be written
 */
async function writeConfig(file: string, config: object): Promise<void> {
  let isOurs = false
  try {
    const handle = await open(file, 'wx')
    isOurs = true
    try {
      await handle.writeFile(`${JSON.stringify(config, null, 2)}\n`)
    } finally {
      await handle.close()
    }
  } catch (error) {
    // Half a config, as on a full disk, would stop every command.
    if (isOurs) await rm(file, {force: true})
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'EEXIST' ? hereAlready : `\`${configName}\` cannot be written: ${reasonOf(code)}`,
    )
  }
}

const hereAlready = `\`${configName}\` is here already: edit it, or remove it first`

/** What questions answer; they take raw mode and the cursor from the terminal, and a signal gives both back. */
async function asked<Answer>({io}: Context, questions: () => Promise<Answer>): Promise<Answer> {
  const {tendTerminal} = await import('../tend-terminal.ts')
  const leave = tendTerminal(io)
  return questions().finally(leave)
}

/** Whether each document is to be a work of its own, which `--yes` takes for granted. */
async function areMeant(context: Context, layouts: readonly Layout[]): Promise<boolean> {
  const {io, options} = context
  if (options.yes || !io.stdin.isTTY) return true
  const {confirm, isCancel} = await import('@clack/prompts')
  const message = `Found ${layouts.map(seenLayout).join(', and ')}. Compare each document on its own?`
  const answer = await asked(context, () => confirm({message}))
  return !isCancel(answer) && answer
}

async function writeLayouts(context: Context, file: string, layouts: readonly Layout[]): Promise<number> {
  const documents = layouts.map(({path}) => ({path}))
  const config = {$schema: schemaAddress(context.io.cwd()), documents}
  await writeConfig(file, config)
  context.say(`wrote ${configName}:`)
  for (const layout of layouts) context.say(`  ${seenLayout(layout)}`)
  const alone = layouts.flatMap((layout) => layout.alone)
  if (alone.length > 0) context.say(`in one language alone: ${listed(alone)}`)
  context.say('Next: clausediff diff')
  return 0
}

const seenLayout = ({path, documents, languages}: Layout): string =>
  `${path} (${documents.length} documents${languages.length > 0 ? ` in ${languages.join(', ')}` : ', an original and its translation each'})`

/** More lines than this hide what was taken. */
const mostLines = 12

/** A file of several texts says itself what each is called, and in which language it is. */
const entryOf = ({path, id, language, texts}: Candidate): ConfiguredTranslation =>
  texts > 1 ? {path} : {path, id, ...(language !== 'und' && {language})}

/** `rent.md (25 clauses, English)`, `law.xlf (25 clauses in 2 texts)` */
function seen({path, clauses, language, texts}: Candidate): string {
  if (clauses === 0) return path
  if (texts > 1) return `${path} (${clauses} ${clauses === 1 ? 'clause' : 'clauses'} in ${texts} texts)`
  const spoken =
    language === 'und' ? 'language unknown' : new Intl.DisplayNames('en', {type: 'language'}).of(language)
  return `${path} (${clauses} ${clauses === 1 ? 'clause' : 'clauses'}, ${spoken})`
}

function nothingTo(candidates: readonly Candidate[]): string {
  const texts = candidates.filter(({clauses}) => clauses > 0)
  if (texts.length < 2) {
    const found =
      texts.length === 1
        ? 'one text with clauses'
        : candidates.length > 0
          ? 'no text with clauses'
          : 'no text'
    return `found ${found} here: put two translations into this folder, as .txt, .md, .docx, .odt, .html, .xlsx, .pdf or in another format that is read`
  }
  const [one, other] = texts
  const compare = hint('diff', {files: [one!.path, other!.path], options: []}) ?? 'clausediff diff'
  return `found no two texts that are translations of one work: \`${compare}\` compares any two, or write \`${configName}\` by hand`
}

async function ask(candidates: readonly Candidate[]): Promise<ConfiguredTranslation[] | undefined> {
  const {cancel, isCancel, multiselect, select, text} = await import('@clack/prompts')
  const cancelled = (): undefined => {
    cancel('Nothing was written.')
  }
  if (candidates.length === 0) return []
  const paths = await multiselect({
    message: 'Which texts shall be compared?',
    options: candidates
      .filter(({clauses}) => clauses > 0)
      .map(({path, clauses, language}) => ({
        value: path,
        label: visible(path),
        hint: `${clauses} clauses, ${language}`,
      })),
    initialValues: candidates.filter(({leftOut}) => !leftOut).map(({path}) => path),
  })
  if (isCancel(paths)) return cancelled()
  const entries: ConfiguredTranslation[] = []
  for (const candidate of candidates.filter(({path}) => paths.includes(path))) {
    if (candidate.texts > 1) {
      entries.push(entryOf(candidate))
      continue
    }
    const id = await text({
      message: `Short name of ${visible(candidate.path)}?`,
      initialValue: candidate.id,
      validate: (value) => (/^\S+$/.test(value ?? '') ? undefined : 'One word.'),
    })
    if (isCancel(id)) return cancelled()
    const role = await select({
      message: `What is ${visible(id)}?`,
      options: [
        {value: 'translation' as const, label: 'a translation'},
        {value: 'source' as const, label: 'the source: the original'},
        {value: 'commentary' as const, label: 'a commentary: a text about the work'},
      ],
      initialValue: 'translation' as const,
    })
    if (isCancel(role)) return cancelled()
    entries.push({...entryOf(candidate), id, ...(role !== 'translation' && {role})})
  }
  return entries
}
