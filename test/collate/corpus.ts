import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, type Role, type Translation} from '../../src/parse/index.ts'

const folder = join(import.meta.dirname, '../../corpus/ai-plus')

/** A text of the shipped corpus, parsed. */
export function corpusText(id: string, role: Role = 'translation', rename = id): Translation {
  const path = join(folder, `${id}.txt`)
  const file = {
    path,
    value: readFileSync(path, 'utf8'),
    data: {clausediff: {id: rename, role, language: 'en'}},
  }
  return parse(file as Parameters<typeof parse>[0])
}
