import type {Report} from '../judge/index.ts'
import {capabilityTitles} from '../language/index.ts'
import type {Asked, Comparison, Project} from '../project/index.ts'
import type {Context} from './context.ts'

/** Compares a project's texts as its config asks, and says aloud what was ignored, and which ignores are idle. */
export async function compareProject(
  context: Context,
  project: Project,
  asked: Asked = {},
): Promise<Comparison> {
  const {minScore} = context.options
  const comparison = await project.compare({
    ...(minScore !== undefined && {minScore}),
    onProgress: await context.progress(project),
    ...asked,
  })
  sayUnchecked(context, comparison.report)
  sayIgnored(context, comparison)
  return comparison
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
