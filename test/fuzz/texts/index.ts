import {type InputFile, once, type Random, several} from '../input.ts'
import {draftDocument, redraft, translate} from './document.ts'
import {mutate} from './mutate.ts'
import {oddPiece, oddString} from './odd.ts'
import {type Extension, pickExtension, print} from './print.ts'
import {pickSeed} from './seeds.ts'
import {type Vocabulary, vocabularies} from './words.ts'

export {mutate} from './mutate.ts'
export {oddPiece, oddString} from './odd.ts'

/** English is read in most detail, so it comes most often. */
const pickVocabulary = (random: Random): Vocabulary =>
  once(random, 2) ? vocabularies[0]! : random.pick(vocabularies)

/** One text of any kind. */
export function anyText(random: Random): InputFile {
  const kind = random.number(20)
  if (kind === 0)
    return named(
      'a',
      pickExtension(random),
      several(random, 1, 40, () => oddString(random)).join(random.pick(['', ' ', '\n'])),
    )
  if (kind < 5) {
    const {extension, value} = pickSeed(random)
    return named('a', extension, mutate(random, value))
  }
  const extension = pickExtension(random)
  const text = print(random, draftDocument(random, pickVocabulary(random)), extension)
  return named('a', extension, once(random, 3) ? mutate(random, text) : text)
}

/** Two or three texts of one work: translations, broken copies, now and then strangers. */
export function texts(random: Random): InputFile[] {
  const ids = once(random, 4) ? ['a', 'b', 'c'] : ['a', 'b']
  if (once(random, 8)) {
    const {value, path} = anyText(random)
    return ids.map((id) =>
      named(id, path.split('.')[1] as Extension, id === 'a' ? value : mutate(random, value)),
    )
  }
  const draft = draftDocument(random, pickVocabulary(random))
  const extension = pickExtension(random)
  return ids.map((id) => {
    const chosen = once(random, 5) ? pickExtension(random) : extension
    if (once(random, 30)) return {...anyText(random), path: `${id}.${chosen}`}
    const edition =
      id === 'a'
        ? draft
        : once(random, 6)
          ? translate(random, draft, pickVocabulary(random))
          : redraft(random, draft)
    const text = print(random, edition, chosen)
    return named(id, chosen, once(random, 4) ? mutate(random, text, 3) : text)
  })
}

const named = (id: string, extension: Extension, value: string): InputFile => ({
  path: `${id}.${extension}`,
  value,
})

/** A value as JSON, changed somewhere: other types, odd names, missing fields. */
export function mutateJson(random: Random, value: unknown, depth = 0): unknown {
  if (once(random, depth === 0 ? 12 : 8)) return oddValue(random)
  if (Array.isArray(value)) {
    const list = value.map((item) => (once(random, 3) ? mutateJson(random, item, depth + 1) : item))
    if (once(random, 6)) list.splice(random.number(list.length + 1), random.number(2), oddValue(random))
    return list
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).flatMap(([name, field]) => {
      if (once(random, 15)) return []
      const called = once(random, 15) ? oddName(random) : name
      return [[called, once(random, 3) ? mutateJson(random, field, depth + 1) : field]]
    })
    if (once(random, 6)) fields.push([oddName(random), oddValue(random)])
    return Object.fromEntries(fields)
  }
  if (typeof value === 'string' && once(random, 2))
    return once(random, 2) ? value + oddPiece(random) : oddString(random)
  return once(random, 4) ? oddValue(random) : value
}

const oddName = (random: Random): string =>
  once(random, 3)
    ? random.pick(['__proto__', 'constructor', 'hasOwnProperty', 'length', '0', ''])
    : oddString(random)

function oddValue(random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => null,
    () => true,
    () => random.pick([0, -1, 0.5, 2, 1e21, 1e-7]),
    () => oddString(random),
    () => '',
    () => [],
    () => ({}),
    () => [oddString(random), null],
    () => ({[oddName(random)]: oddString(random)}),
    () => JSON.parse('{"__proto__": {"x": 1}}'),
    () => {
      let nested: unknown = 0
      for (let i = random.number(200); i > 0; i--) nested = once(random, 2) ? [nested] : {a: nested}
      return nested
    },
  ]
  return random.pick(kinds)()
}
