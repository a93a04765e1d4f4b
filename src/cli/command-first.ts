import {commands} from './commands/index.ts'
import {everyOption} from './options.ts'

/**
 * The words that were typed, the command first: options may stand before it, too.
 *
 * @example commandFirst(['--ui-language', 'de', 'terms', 'a.md']) // ['terms', 'a.md', '--ui-language', 'de']
 */
export function commandFirst(words: readonly string[]): readonly string[] {
  if (!words[0]?.startsWith('-') || words[0] === '--') return words
  const valued = everyOption().flatMap(({required, long}) => (required ? [long] : []))
  const isPlain = (word: string, i: number): boolean =>
    !word.startsWith('-') && !valued.includes(words[i - 1])
  const named = words.findIndex(
    (word, i) => isPlain(word, i) && (word === 'help' || Object.hasOwn(commands, word)),
  )
  const at = named < 0 ? words.findIndex(isPlain) : named
  if (at < 0) return words
  const rest = words.slice(at)
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length
  return [...rest.slice(0, end), ...words.slice(0, at), ...rest.slice(end)]
}
