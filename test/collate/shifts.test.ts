import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {clausesOf} from '../../src/parse/index.ts'
import {corpusText} from './corpus.ts'
import {drawRows, made} from './made.ts'

const cset = corpusText('cset')
const keyed: [string, string][] = clausesOf(corpusText('newswire')).map(({key, text}) => [key, text])
const foreign =
  'Maintain the lighthouses. Boats that land at night show two lamps; nets are dried on the wall, and dogs stay outside.'

/** The keyed clauses with `(n)` of section III renumbered to `(n + by)` from a number on. */
const renumber = (clauses: [string, string][], from: number, by: number): [string, string][] =>
  clauses.map(([key, text]) => {
    const number = Number(/^III\.\((\d+)\)/.exec(key)?.[1] ?? 0)
    return [number >= from ? key.replace(`(${number})`, `(${number + by})`) : key, text]
  })

/** Rows whose keys differ somewhere, and all remarks. */
function draw(clauses: [string, string][]): string[] {
  const collation = collate([cset, made('other', clauses)])
  return [
    ...drawRows(collation).filter((row) => {
      const [, key, a, b] = /^(\S+) key: (\S+) \| (\S+)$/.exec(row) ?? []
      return !key || key !== a || a !== b
    }),
    ...collation.remarks.map(({kind, row, message}) => `${kind} ${collation.rows[row]!.key}: ${message}`),
  ]
}

const at = (key: string): number => keyed.findIndex(([other]) => other === key)

test('the same structure is laid by key, and nothing is remarked', () => {
  expect(draw(keyed)).toEqual([])
})

test('an inserted clause gets a row of its own; those behind it keep theirs', () => {
  const clauses = renumber(keyed, 12, 1)
  clauses.splice(at('III.(12)'), 0, ['III.(12)', foreign])
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "III.(12~2) key: - | III.(12)",
      "III.(12) content: III.(12) | III.(13)",
      "III.(13) content: III.(13) | III.(14)",
      "III.(14) content: III.(14) | III.(15)",
      "renumbered III.(12): \`III.(13)\`–\`III.(15)\` in \`other\` is \`III.(12)\`–\`III.(14)\` in the others: same text, numbered differently",
    ]
  `)
})

test('a clause that was left out leaves a gap; those behind it keep their rows', () => {
  const clauses = keyed.filter(([key]) => key !== 'III.(12)')
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "III.(12) key: III.(12) | -",
    ]
  `)
  expect(draw(renumber(clauses, 13, -1))).toMatchInlineSnapshot(`
    [
      "III.(12) key: III.(12) | -",
      "III.(13) content: III.(13) | III.(12)",
      "III.(14) content: III.(14) | III.(13)",
      "renumbered III.(13): \`III.(12)\`–\`III.(13)\` in \`other\` is \`III.(13)\`–\`III.(14)\` in the others: same text, numbered differently",
    ]
  `)
})

test('a split clause', () => {
  const clauses = renumber(keyed, 13, 1)
  const [, text] = keyed[at('III.(12)')]!
  const cut = text.indexOf('Improve the diversified')
  clauses.splice(at('III.(12)'), 1, ['III.(12)', text.slice(0, cut)], ['III.(13)', text.slice(cut)])
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "III.(12) content: III.(12) | III.(12)+III.(13)",
      "III.(13) content: III.(13) | III.(14)",
      "III.(14) content: III.(14) | III.(15)",
      "split III.(12): \`other\` splits into \`III.(12)\` and \`III.(13)\` what is \`III.(12)\` in \`cset\`",
      "renumbered III.(13): \`III.(14)\`–\`III.(15)\` in \`other\` is \`III.(13)\`–\`III.(14)\` in the others: same text, numbered differently",
    ]
  `)
})

test('merged clauses', () => {
  const both = `${keyed[at('III.(11)')]![1]} ${keyed[at('III.(12)')]![1]}`
  const clauses = keyed.filter(([key]) => key !== 'III.(12)')
  clauses[at('III.(11)')] = ['III.(11)', both]
  expect(draw(renumber(clauses, 13, -1))).toMatchInlineSnapshot(`
    [
      "III.(11) content: III.(11)+III.(12) | III.(11)",
      "III.(13) content: III.(13) | III.(12)",
      "III.(14) content: III.(14) | III.(13)",
      "merged III.(11): \`other\` merges in \`III.(11)\` what is \`III.(11)\` and \`III.(12)\` in \`cset\`",
      "renumbered III.(13): \`III.(12)\`–\`III.(13)\` in \`other\` is \`III.(13)\`–\`III.(14)\` in the others: same text, numbered differently",
    ]
  `)
})

test('two texts that changed places under their numbers', () => {
  const clauses = keyed.map(([key, text]): [string, string] => [key, text])
  clauses[at('III.(9)')]![1] = keyed[at('III.(13)')]![1]
  clauses[at('III.(13)')]![1] = keyed[at('III.(9)')]![1]
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "III.(9) content: III.(9) | III.(13)",
      "III.(13) content: III.(13) | III.(9)",
      "moved III.(9): \`III.(9)\` stands behind \`III.(12)\` in \`other\`, behind \`III.(8)\` in the others",
      "moved III.(13): \`III.(13)\` stands behind \`III.(8)\` in \`other\`, behind \`III.(12)\` in the others",
    ]
  `)
})

test('a branch that moved and was numbered by its new place', () => {
  const branch = keyed.filter(([key]) => key.startsWith('II.(2)'))
  const rest = keyed.filter(([key]) => !key.startsWith('II.(2)'))
  const end = rest.findIndex(([key]) => key === 'II.(5)')
  const numbers: Record<string, string> = {'II.(2)': 'II.(4)', 'II.(3)': 'II.(2)', 'II.(4)': 'II.(3)'}
  const clauses = [...rest.slice(0, end), ...branch, ...rest.slice(end)].map(
    ([key, text]): [string, string] => [key.replace(/^II\.\(\d\)/, (stem) => numbers[stem] ?? stem), text],
  )
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "II.(2) content: II.(2) | II.(4)",
      "II.(2).1 content: II.(2).1 | II.(4).1",
      "II.(2).2 content: II.(2).2 | II.(4).2",
      "II.(2).3 content: II.(2).3 | II.(4).3",
      "II.(2).4 content: II.(2).4 | II.(4).4",
      "II.(3) content: II.(3) | II.(2)",
      "II.(3).1 content: II.(3).1 | II.(2).1",
      "II.(3).2 content: II.(3).2 | II.(2).2",
      "II.(4) content: II.(4) | II.(3)",
      "II.(4).1 content: II.(4).1 | II.(3).1",
      "II.(4).2 content: II.(4).2 | II.(3).2",
      "II.(4).3 content: II.(4).3 | II.(3).3",
      "moved II.(2): \`II.(2)\` stands behind \`II.(4).3\` in \`other\`, behind \`II.(1).3\` in the others",
      "renumbered II.(3): \`II.(2)\`–\`II.(3)\` in \`other\` is \`II.(3)\`–\`II.(4)\` in the others: same text, numbered differently",
    ]
  `)
})

test('a clause that alone got another number', () => {
  const clauses = keyed.map(([key, text]): [string, string] => [key === 'III.(8)' ? 'III.(18)' : key, text])
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "III.(8) content: III.(8) | III.(18)",
      "renumbered III.(8): \`III.(18)\` in \`other\` is \`III.(8)\` in the others: same text, numbered differently",
    ]
  `)
})

test('another text under the same key', () => {
  const clauses = keyed.map(([key, text]): [string, string] => [key, key === 'III.(8)' ? foreign : text])
  expect(draw(clauses)).toMatchInlineSnapshot(`
    [
      "content-differs III.(8): \`III.(8)\` says something else in \`other\` than in \`cset\`: they hardly share a word",
    ]
  `)
})

test('three translations in any order of files are laid alike', () => {
  const shifted = renumber(keyed, 12, 1)
  shifted.splice(at('III.(12)'), 0, ['III.(12)', foreign])
  const files = [cset, made('shifted', shifted), corpusText('newswire')]
  const [a, b, c] = files
  const drawn = [files, [c, b, a], [b, c, a]].map((order) => {
    const collation = collate(order.map((file) => file!))
    return [...drawRows(collation), ...collation.remarks.map(({message}) => message)]
  })
  expect(drawn[1]).toEqual(drawn[0])
  expect(drawn[2]).toEqual(drawn[0])
  expect(drawn[0]!.slice(-10)).toMatchInlineSnapshot(`
    [
      "III.(8) key: III.(8) | III.(8) | III.(8)",
      "III.(9) key: III.(9) | III.(9) | III.(9)",
      "III.(10) key: III.(10) | III.(10) | III.(10)",
      "III.(11) key: III.(11) | III.(11) | III.(11)",
      "III.(12~2) key: - | - | III.(12)",
      "III.(12) content: III.(12) | III.(12) | III.(13)",
      "III.(13) content: III.(13) | III.(13) | III.(14)",
      "III.(14) content: III.(14) | III.(14) | III.(15)",
      "IV key: IV | IV | IV",
      "\`III.(13)\`–\`III.(15)\` in \`shifted\` is \`III.(12)\`–\`III.(14)\` in the others: same text, numbered differently",
    ]
  `)
})
