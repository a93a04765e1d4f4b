import type {Block, Part} from './texts.ts'

/** What was done to a work; blocks are named by their ids. */
export type Edit =
  | {edit: string; text: string}
  | {replace: string; text: string}
  | {remove: string}
  | {insert: string; behind: string; text: string}
  | {move: string; behind: string}
  | {movePart: string; behind: string}
  | {split: string; at: string}
  | {merge: [string, string]}

/** A block of the changed work, with those of the first one that it holds. */
interface Changed extends Block {
  of: string[]
}

/** The work after its edits, one after another. */
export function change(
  parts: readonly Part[],
  edits: readonly Edit[],
): {title: string; id: string; blocks: Changed[]}[] {
  let work = parts.map(({id, title, blocks}) => ({
    id,
    title,
    blocks: blocks.map((block): Changed => ({...block, of: [block.id]})),
  }))
  const put = (behind: string, blocks: Changed[]): void => {
    const home = work.find((part) => part.blocks.some(({id}) => id === behind))!
    home.blocks.splice(home.blocks.findIndex(({id}) => id === behind) + 1, 0, ...blocks)
  }
  const take = (id: string): Changed => {
    const home = work.find((part) => part.blocks.some((block) => block.id === id))!
    return home.blocks.splice(
      home.blocks.findIndex((block) => block.id === id),
      1,
    )[0]!
  }
  const find = (id: string): Changed => work.flatMap(({blocks}) => blocks).find((block) => block.id === id)!
  for (const one of edits) {
    if ('edit' in one) find(one.edit).text = one.text
    else if ('replace' in one) Object.assign(find(one.replace), {text: one.text, of: []})
    else if ('remove' in one) take(one.remove)
    else if ('insert' in one) put(one.behind, [{id: one.insert, text: one.text, of: []}])
    else if ('move' in one) put(one.behind, [take(one.move)])
    else if ('movePart' in one) {
      const part = work.find(({id}) => id === one.movePart)!
      work = work.filter(({id}) => id !== one.movePart)
      work.splice(work.findIndex(({id}) => id === one.behind) + 1, 0, part)
    } else if ('split' in one) {
      const block = find(one.split)
      const at = block.text.indexOf(one.at)
      const rest = block.text.slice(at)
      block.text = `${block.text.slice(0, at).replace(/,? (?:and )?$/, '')}.`
      put(one.split, [{id: `${one.split}~`, text: rest[0]!.toUpperCase() + rest.slice(1), of: block.of}])
    } else {
      const second = take(one.merge[1])
      const first = find(one.merge[0])
      first.text = `${first.text} ${second.text}`
      first.of = [...first.of, ...second.of]
    }
  }
  return work
}

/** The work as people write it, and the key of each block. */
export function print(work: readonly {title: string; blocks: readonly Block[]}[]): {
  text: string
  keys: Map<string, string>
} {
  const keys = new Map<string, string>()
  const lines = work.flatMap(({title, blocks}, part) => [
    `${part + 1}. ${title}`,
    ...blocks.map(({id, text}, at) => {
      keys.set(id, `${part + 1}.${at + 1}`)
      return `${part + 1}.${at + 1} ${text}`
    }),
  ])
  return {text: `${lines.join('\n\n')}\n`, keys}
}
