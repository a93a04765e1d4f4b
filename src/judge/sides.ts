import type {Finding} from './report.ts'

/**
 * Whether a finding is about a translation: it has a place there, or lacks something there. What is missing in a text
 * has its places in the others alone; every message names by its id each text that lacks something.
 */
export function concerns(
  {message, renderings}: Pick<Finding, 'message' | 'renderings'>,
  id: string,
): boolean {
  return renderings.some(({translation}) => translation === id) || message.includes(`\`${id}\``)
}
