import {withoutCommands} from '../report/commands.ts'

/**
 * A text as it may stand in the log of a step: where a runner reads the log for commands, on GitHub (and Gitea and
 * Forgejo, which set the same variable) and on Azure, none of its lines is one.
 */
export function forLog(text: string, env: Record<string, string | undefined>): string {
  return env.GITHUB_ACTIONS || env.TF_BUILD ? withoutCommands(text) : text
}
