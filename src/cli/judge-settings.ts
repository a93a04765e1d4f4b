import type {JudgeSettings} from '../judge/index.ts'
import type {Options} from './parsed-options.ts'
import type {Project} from './project.ts'

/** What the config and the command line say about judging; the command line wins. */
export function judgeSettings({config}: Project, options: Options): JudgeSettings {
  const minScore = options.minScore ?? config?.minScore
  return {
    ...(config?.rules && {rules: config.rules}),
    ...(config?.overrides && {overrides: config.overrides}),
    ...(minScore !== undefined && {minScore}),
  }
}
