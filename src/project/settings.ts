import type {JudgeSettings} from '../judge/index.ts'
import type {ConfigFile} from './config/config.ts'

/** What a config says about judging; a score that is asked for goes before its own. */
export function settingsOf(config: ConfigFile | undefined, asked?: number): JudgeSettings {
  const minScore = asked ?? config?.minScore
  return {
    ...(config?.rules && {rules: config.rules}),
    ...(config?.overrides && {overrides: config.overrides}),
    ...(minScore !== undefined && {minScore}),
  }
}
