import {InputError} from '../../../src/failure.ts'
import {compareKeys, printKey, readKey, selectKeys} from '../../../src/parse/index.ts'
import {hold, once, type Random, several, type Target} from '../input.ts'
import {oddPiece, oddString} from '../texts/index.ts'

const levels = [
  'I',
  'III',
  '1',
  '12',
  '(3)',
  '(a)',
  '(iv)',
  'Art.5',
  '§12',
  'Ch.2',
  'A',
  'preamble',
  'Gen',
  '3bis',
  '（十）',
  '一',
  '1~2',
  'p12',
]

function oddKey(random: Random): string {
  const key = several(random, 1, 4, () => random.pick(levels)).join('.')
  return once(random, 4) ? key + oddPiece(random) : once(random, 10) ? oddString(random) : key
}

/** Keys of a text, and what somebody asks for. */
export const keysTarget: Target = {
  name: 'keys',
  count: 15_000,
  make(random) {
    const keys = [...new Set(several(random, 1, 12, () => oddKey(random)))]
    const one = random.pick(keys)
    const queries = [
      one,
      one.toLowerCase(),
      oddKey(random),
      oddString(random),
      `${one}-${random.pick(keys)}`,
      `${one}–${random.pick(levels)}`,
      `${one}.*`,
      '*',
      one.split('.').at(-1)!,
      one.replaceAll('.', ' '),
    ]
    return {files: [{path: 'keys', value: keys.join('\n')}], words: [random.pick(queries)]}
  },
  check({files, words: [query = '']}) {
    const keys = [...new Set(files[0]!.value.split('\n'))]
    for (const key of keys) hold(printKey(readKey(key)) === key, 'keys print as read', () => key)
    const sorted = keys.toSorted(compareKeys)
    hold(sorted.join('\n') === keys.toReversed().toSorted(compareKeys).join('\n'), 'one order of keys', () =>
      JSON.stringify(keys),
    )
    try {
      const found = selectKeys(query, keys)
      hold(found.length > 0, 'found or refused', () => query)
      hold(
        found.every((key) => keys.includes(key)),
        'found keys are keys',
        () => found.join(),
      )
      if (keys.includes(query) && query === query.trim() && query !== '*') {
        hold(found.length === 1 && found[0] === query, 'a key is itself', () => `${query}: ${found.join()}`)
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  },
}
