import {expect, test} from 'vitest'
import {
  clausesOf,
  collate,
  compare,
  discover,
  InputError,
  judge,
  parse,
  printReport,
  read,
  search,
  selectKeys,
  sourceOf,
} from '../../src/index.ts'

const bytes = new TextEncoder().encode('1. One.\n\n2. Two.\n')
const two = ['a.txt', 'b.txt'].map((path) => sourceOf('1. One.\n\n2. Two.', path))
const laid = (): ReturnType<typeof collate> => collate(two.map((source) => parse(source)))
const mistakes: [name: string, call: () => unknown, says: RegExp][] = [
  [
    'a string is parsed',
    () => parse('1. One.' as never),
    /`parse` expected one text .* `sourceOf` gives, and was given a value of type string/,
  ],
  [
    'all texts of a file are parsed at once',
    async () => parse((await read(bytes, 'a.txt')) as never),
    /given a list/,
  ],
  ['read was not awaited', () => parse(read(bytes, 'a.txt') as never), /`await` it first/],
  ['nothing is parsed', () => parse(undefined as never), /given nothing/],
  [
    'characters are read',
    () => read('1. One.' as never, 'a.txt'),
    /expected the bytes of a file \(`sourceOf` takes characters\)/,
  ],
  ['bytes without a path', () => read(bytes, undefined as never), /a path behind the bytes/],
  ['a text without a path', () => sourceOf('1. One.', undefined as never), /a path behind the text/],
  ['a text that is none', () => sourceOf(5 as never, 'a.txt'), /the characters of a text/],
  [
    'strings are compared',
    () => compare(['1. One.', '1. Two.'] as never),
    /`compare` expected a list of texts/,
  ],
  ['nothing is compared', () => compare(undefined as never), /given nothing/],
  [
    'one text is laid side by side',
    () => collate(parse(sourceOf('1. One.\n\n2. Two.', 'a.txt')) as never),
    /a list of translations/,
  ],
  [
    'nothing is discovered',
    () => discover(undefined as never),
    /`discover` expected what `collate` gives, and was given nothing/,
  ],
  ['translations are discovered', () => discover([] as never), /`discover` expected .* was given a list/],
  ['collations to come are discovered', () => discover(Promise.resolve(laid()) as never), /`await` it first/],
  [
    'a collation is judged',
    () => judge(laid() as never),
    /`judge` expected what `collate` and `discover` give, as `{collation, concordance}`/,
  ],
  [
    'discover was not awaited',
    () => judge({collation: laid(), concordance: discover(laid())} as never),
    /`judge` expected/,
  ],
  [
    'a comparison is printed',
    async () => printReport((await compare(two)) as never, 'table'),
    /`printReport` expected a report, .* `compare` in `report`/,
  ],
  [
    'a number is searched',
    () => search(laid(), 5 as never),
    /`search` expected the words to find, and was given a value of type number/,
  ],
  [
    'no keys are selected',
    () => selectKeys('1', undefined as never),
    /`selectKeys` expected a list of keys behind it/,
  ],
  ['clauses of a source', () => clausesOf(two[0] as never), /`clausesOf` expected what `parse` gives/],
]

test.each(mistakes)('%s: one line that says what is expected', async (_, call, says) => {
  const made = async (): Promise<unknown> => call()
  await expect(made()).rejects.toBeInstanceOf(InputError)
  await expect(made()).rejects.toThrow(says)
})
