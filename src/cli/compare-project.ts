import type {Asked, Comparison, Project} from '../project/index.ts'
import type {Context} from './context.ts'
import {Notes} from './notes.ts'
import {askThread} from './threads/ask-thread.ts'

/**
 * Compares a project's texts as its config asks.
 *
 * @param notes where it is kept what is to be said aloud, of what was ignored for one; said at once if left out
 */
export async function compareProject(
  context: Context,
  project: Project,
  asked: Asked = {},
  notes?: Notes,
): Promise<Comparison> {
  const {minScore} = context.options
  await askThread(context, project, true)
  const comparison = await project.compare({
    ...(minScore !== undefined && {minScore}),
    onProgress: await context.progress(project),
    ...asked,
  })
  const own = notes ?? new Notes()
  own.add(comparison, project.document)
  if (!notes) own.say(context)
  return comparison
}
