import {folderOf} from '../cli/run.ts'

export const things = [
  'delivery',
  'payment',
  'repair',
  'storage',
  'transport',
  'training',
  'cleaning',
  '3-16',
  '1.10',
]

const textOf = (thing: string, who: string, days: number): string =>
  `1. The ${who} begins the ${thing} within ${days} days.\n\n2. The customer pays the ${who} for the ${thing}.\n\n3. The ${who} keeps a register of every ${thing}.\n`

/** Nine documents: one names somebody else, one has another number, and the third says nothing that has a name. */
export function manyDocuments(): string {
  const files = things.flatMap((thing, at): [string, string][] => [
    [`a/${thing}.md`, at === 2 ? '1. Und.\n' : textOf(thing, 'supplier', 30)],
    [
      `b/${thing}.md`,
      at === 2 ? '1. Et.\n' : textOf(thing, at === 6 ? 'vendor' : 'supplier', at === 1 ? 14 : 30),
    ],
  ])
  return folderOf({
    ...Object.fromEntries(files),
    'clausediff.config.json': JSON.stringify({documents: [{path: '{translation}/{name}.md'}]}),
  })
}
