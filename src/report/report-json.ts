import type {Report} from '../judge/index.ts'
import {visibleJson} from './visible.ts'

/** The whole report, as the JSON contract says; characters that a terminal would obey are escaped. */
export function reportJson(report: Report): string {
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`
}
