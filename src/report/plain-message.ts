import {visible} from './visible.ts'

/**
 * A message without the backticks around ids, on one line.
 *
 * @param key of its clause, where that stands beside it already
 */
export function plainMessage(message: string, key = ''): string {
  const said = key !== '' && message.startsWith(`${key} `) ? message.slice(key.length + 1) : message
  return visible(said.replaceAll(/\s+/g, ' ').replaceAll(/`([^`]*)`/g, '$1'))
}
