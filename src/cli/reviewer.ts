import type {Context} from './context.ts'

/** Who decides, and the day: by the clock, or by SOURCE_DATE_EPOCH where builds are to be the same bytes. */
export async function signature({io, options}: Context): Promise<{by: string | undefined; at: string}> {
  const {gitUser} = await import('./committed-files.ts')
  const epoch = Number(io.env.SOURCE_DATE_EPOCH)
  const now = io.env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()
  const by = (options.by as string | undefined) ?? (await gitUser(io.cwd())) ?? io.env.USER ?? io.env.USERNAME
  return {by, at: now.toISOString().slice(0, 10)}
}

/** The reason that an ignore has, where nobody gives one. */
export async function reviewer(context: Context): Promise<string> {
  const {by, at} = await signature(context)
  return `reviewed${by === undefined ? '' : ` by ${by}`}, ${at}`
}
