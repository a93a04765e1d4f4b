import {InputError} from '../../failure.ts'
import type {Rule} from '../../judge/index.ts'
import {type Files, pathsOf} from '../files.ts'

/**
 * Rules out of the modules that a config names.
 *
 * @param named what stands in the config, which is not checked yet
 * @throws InputError for a module that cannot be loaded, or exports no rules
 */
export async function loadPacks(files: Files, folder: string, named: unknown): Promise<Rule[]> {
  if (!Array.isArray(named) || !files.load) return []
  const packs: Rule[] = []
  for (const path of named) {
    if (typeof path !== 'string') continue
    const loaded = (await files.load(pathsOf(files).resolve(folder, path), path)) as Record<string, unknown>
    const found = [loaded.rules, loaded.default].find(Array.isArray) as unknown[] | undefined
    if (!found?.every(isRule))
      throw new InputError(
        `\`${path}\` exports no rules: expected \`export const rules = [{id, severity, summary, run}]\``,
      )
    packs.push(...(found as Rule[]))
  }
  return packs
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false
  const {id, severity, summary, run} = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    ['error', 'warning', 'info'].includes(severity as string) &&
    typeof summary === 'string' &&
    typeof run === 'function'
  )
}
