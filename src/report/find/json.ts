import {visibleJson} from '../visible.ts'
import type {Found} from './view.ts'

/** `{schemaVersion, query, hits, tallies}`, as in `Found`. */
export function findJson(found: Found): string {
  return `${visibleJson(JSON.stringify({schemaVersion: 1, ...found}, null, 2))}\n`
}
