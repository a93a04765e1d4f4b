import type {Report} from '../judge/index.ts'
import {capabilityTitles} from '../language/index.ts'
import {type Comparison, compare, type Known} from '../pipeline.ts'
import type {SourceFile} from '../read/index.ts'
import type {Termbase} from '../termbase/index.ts'
import type {Context} from './context.ts'
import {judgeSettings} from './judge-settings.ts'
import {type Project, readProject} from './project.ts'
import {readTermbaseFile} from './termbase-file.ts'

/** Compares a project's texts as its config asks, and says aloud what was ignored, and which ignores are idle. */
export async function compareProject(
  context: Context,
  project: Project,
  more: {sources?: readonly SourceFile[]; known?: Known} = {},
): Promise<Comparison> {
  const comparison = await compare(
    more.sources ?? (await readProject(project)),
    judgeSettings(project, context.options),
    {onProgress: await context.progress(project), ...(await knownOf(project)), ...more.known},
  )
  sayUnchecked(context, comparison.report)
  sayIgnored(context, comparison)
  return comparison
}

/** What a project's config knows beside the texts: termbase and ignores. */
export async function knownOf(project: Project): Promise<Known> {
  const termbase = await termbaseOf(project)
  const {config} = project
  return {
    ...(termbase && {termbase}),
    ...(config?.ignore && {ignores: config.ignore, ignoresIn: config.path}),
  }
}

/** The termbase of a project: all files that the config names, as one. */
export async function termbaseOf({
  config,
  files,
}: Pick<Project, 'config'> & Partial<Pick<Project, 'files'>>): Promise<Termbase | undefined> {
  if (!config?.termbase || config.termbase.length === 0) return undefined
  const {joinTermbases} = await import('../termbase/index.ts')
  return joinTermbases(
    await Promise.all(config.termbase.map((path) => readTermbaseFile(config.folder, path, files))),
  )
}

/** What the rules cannot see in a language is said once: nobody should take silence for agreement. */
function sayUnchecked(context: Context, {translations}: Report): void {
  const byGap = new Map<string, string[]>()
  for (const {id, language, unchecked} of translations) {
    if (!unchecked) continue
    const what = listed(unchecked.map((capability) => capabilityTitles[capability]))
    const where = language === 'und' ? 'an unknown language' : (nameOf(language) ?? language)
    const gap = `${what} ${unchecked.length === 1 && unchecked[0] === 'negation' ? 'is' : 'are'} not checked in ${where}`
    byGap.set(gap, [...(byGap.get(gap) ?? []), `\`${id}\``])
  }
  for (const [gap, ids] of byGap) context.say(`${listed(ids)}: ${gap}`)
}

const nameOf = (language: string): string | undefined =>
  new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(language)

/** `a, b and c`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

export function sayIgnored(
  context: Context,
  {ignored, unused}: Pick<Comparison, 'ignored' | 'unused'>,
): void {
  if (ignored > 0)
    context.say(
      `${ignored} ${ignored === 1 ? 'finding' : 'findings'} ignored, as the config or a comment asks`,
    )
  for (const {where, what} of unused)
    context.say(`${where}: the ignore of ${what} fits no finding; remove it`)
}
