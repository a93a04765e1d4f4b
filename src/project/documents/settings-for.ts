import type {ConfigFile, ConfiguredDocuments} from '../config/config.ts'
import {globPattern} from './pattern.ts'

/** The config as it holds for one document: what its pattern says goes before what the whole says. */
export function settingsFor(config: ConfigFile, entry: ConfiguredDocuments, name: string): ConfigFile {
  const {documents: _, ...base} = config
  const meant = ({documents}: {documents?: string[]}): boolean =>
    documents === undefined || documents.some((glob) => globPattern(glob).test(name))
  const overrides = [...(config.overrides ?? []), ...(entry.overrides ?? [])].filter(meant)
  const ignore = [...(config.ignore ?? []), ...(entry.ignore ?? [])].filter(meant)
  const termbase = [...(config.termbase ?? []), ...(entry.termbase ?? [])]
  const rules = {...config.rules, ...entry.rules}
  const minScore = entry.minScore ?? config.minScore
  return {
    ...base,
    ...(config.rules || entry.rules ? {rules} : {}),
    ...(config.overrides || entry.overrides ? {overrides} : {}),
    ...(config.ignore || entry.ignore ? {ignore} : {}),
    ...(config.termbase || entry.termbase ? {termbase} : {}),
    ...(minScore !== undefined && {minScore}),
  }
}
