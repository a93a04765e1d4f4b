import {expect} from 'vitest'
import {type Document, read} from '../../src/format/index.ts'
import {clausesOf, parse, type Translation} from '../../src/parse/index.ts'

/** Every text of a file, as a person would note it down: clauses with notes, what stands between, doubts. */
export async function outlined(content: string | Uint8Array, path: string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const documents = await read(bytes, path)
  return documents.map(outlineOf).join('\n')
}

function outlineOf(document: Document): string {
  const translation = parse(document)
  holdRuns(document, translation)
  const {id, role, language, doubts} = translation
  const lines = clausesOf(translation).map((clause) => ({
    at: clause.position!.start.offset!,
    line: [
      `${clause.key} = ${clause.text}`,
      ...clause.children.flatMap((node) => (node.type === 'note' ? [`  ${node.marker} ${node.text}`] : [])),
    ].join('\n'),
  }))
  for (const node of translation.children) {
    if (node.type === 'region') lines.push({at: node.position!.start.offset!, line: `(${node.text})`})
  }
  lines.sort((a, b) => a.at - b.at)
  return [
    `${id}: ${role}, ${language}`,
    ...lines.map(({line}) => line),
    ...doubts.map(({message, position}) => `! ${position?.start.line}: ${message}`),
    '',
  ].join('\n')
}

/** Every run is the same characters in text and file; what no run maps was decoded, or is a blank. */
export function holdRuns({value}: Document, translation: Translation): void {
  const clauses = clausesOf(translation)
  const nodes = [
    ...clauses,
    ...clauses.flatMap(({children}) => children.filter((node) => node.type === 'note')),
    ...translation.children.filter((node) => node.type === 'region'),
  ]
  const offences: string[] = []
  for (const {text, runs, position} of nodes) {
    let [textEnd, sourceEnd] = [0, 0]
    for (let i = 0; i < runs.length; i += 3) {
      const [at, from, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
      const [own, there] = [text.slice(at, at + length), value.slice(from, from + length)]
      // In running text, a character that an entity stands for is where that begins.
      const isSame = own
        .split('')
        .every(
          (character, k) => there[k] === '&' || character === there[k] || /^\s+$/.test(character + there[k]),
        )
      if (own.length !== there.length || !isSame) offences.push(`${own} is ${there}`)
      if (at < textEnd || from < sourceEnd) offences.push(`${text}: runs do not ascend at ${at}`)
      const isInside = from >= position!.start.offset! && from + length <= position!.end.offset!
      if (!isInside) offences.push(`${text}: ${from} is outside of its place`)
      textEnd = at + length
      sourceEnd = from + length
    }
  }
  expect(offences).toEqual([])
}
