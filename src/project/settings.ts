import type {JudgeSettings} from '../judge/index.ts'
import type {ConfigFile} from './config/config.ts'
import {settingsIn} from './config/profiles.ts'

/** What a config says about judging; a score that is asked for goes before its own. */
export function settingsOf(config: ConfigFile | undefined, asked?: number): JudgeSettings {
  const rules =
    config?.extends === undefined ? config?.rules : {...settingsIn(config.extends), ...config.rules}
  const minScore = asked ?? config?.minScore
  return {
    ...(rules && {rules}),
    ...(config?.overrides && {overrides: config.overrides}),
    ...(minScore !== undefined && {minScore}),
  }
}
