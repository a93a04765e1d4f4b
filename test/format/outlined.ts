import {type Document, read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {holdRuns} from '../fuzz/invariants/runs.ts'

/** Every text of a file, as a person would note it down: clauses with notes, what stands between, doubts. */
export async function outlined(content: string | Uint8Array, path: string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const documents = await read(bytes, path)
  return documents.map(outlineOf).join('\n')
}

function outlineOf(document: Document): string {
  const translation = parse(document)
  holdRuns(document.value, translation)
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
