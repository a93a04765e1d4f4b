import {read} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'
import {compare} from '../../src/project/pipeline.ts'

/** What is found in some files, by their names: a line each, `rule clause: message`. */
export async function foundIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const texts = await Promise.all(
    Object.entries(files).map(([name, content]) => read(new TextEncoder().encode(content), name)),
  )
  const {report} = await compare(texts.flat().map((text) => parse(text)))
  return report.findings.map(({rule, clause, message}) => `${rule} ${clause}: ${message}`)
}
