import {kinshipOf, leastKinship, type Outline, outlineOf} from '../collate/index.ts'
import {InputError} from '../failure.ts'
import {idOf, isGeneralName, isReadName} from '../format/index.ts'
import {clausesOf, parse} from '../parse/index.ts'
import {type Files, pathsOf} from './files.ts'
import {customary, deepest, foreign} from './holds-texts.ts'
import {idsOf} from './ids.ts'
import {isOwnOutput} from './own-output.ts'
import {readTexts} from './read-texts.ts'

/** A text of the folder, and whether it looks like a translation of the same work as others. */
export interface Candidate {
  path: string
  id: string
  /** BCP 47 tag; `und` where it is not known. */
  language: string
  /** How many texts the file holds. */
  texts: number
  /** Number of clauses of the first; 0 for a text that cannot be read. */
  clauses: number
  /** Why it is not taken; absent for the texts of one work. */
  leftOut?: string
}

/** Looks for translations of one work in a folder and its folders. The order of the list is that of the paths. */
export async function findTranslations(files: Files, folder: string): Promise<Candidate[]> {
  const paths = (await listTexts(files, folder, '', deepest)).sort()
  const opened = await Promise.all(paths.map((path) => open(files, folder, path)))
  // Of names that most often hold something else, only what is a text counts.
  const texts = opened.filter(({path, outline}) => outline !== undefined || !isGeneralName(path))
  const usual = texts.filter(({path}) => !isAside(path))
  // A readme in two languages is a work like others, where the folder has no other text.
  const work = new Set(oneWork(usual.length > 0 ? usual : texts.filter(({outline}) => outline)))
  const taken = texts.filter((text) => work.has(text))
  const ids = idsOf(texts.map(({path}) => path)).map((id) => id.replaceAll(/\s+/g, '-'))
  const near = idsOf(taken.map(({path}) => path)).map((id) => id.replaceAll(/\s+/g, '-'))
  return texts.map((text, at) => {
    const {path, language, clauses, texts: count} = text
    const isTaken = work.has(text)
    const id = isTaken ? near[taken.indexOf(text)]! : ids[at]!
    return {path, language, clauses, texts: count, id, ...(!isTaken && {leftOut: reasonAgainst(text, taken)})}
  })
}

/** Folders below each other that layouts are sought in: names cost little. */
const deepestLayout = 10

/** Texts of a folder and its folders, by their names. */
export const textsBelow = (files: Files, folder: string): Promise<string[]> =>
  listTexts(files, folder, '', deepestLayout)

interface Text {
  path: string
  language: string
  clauses: number
  texts: number
  /** Absent for a text that cannot be read. */
  outline?: Outline
  failure?: string
}

const isAside = (path: string): boolean => customary.test(path.split('/').at(-1)!)

async function listTexts(files: Files, folder: string, below: string, depth: number): Promise<string[]> {
  const entries = (await files.list?.(pathsOf(files).resolve(folder, below))) ?? []
  const lists = await Promise.all(
    entries.map(async ({name, isFile, isFolder}) => {
      if (foreign.test(name)) return []
      const path = below === '' ? name : `${below}/${name}`
      if (isFolder) return depth > 1 ? listTexts(files, folder, path, depth - 1) : []
      return isFile && isReadName(name) && !ownFiles.test(name) ? [path] : []
    }),
  )
  return lists.flat()
}

/** Files of programs, this one's among them. */
const ownFiles =
  /^(?:clausediff\..*|(?:package(?:-lock)?|[tj]sconfig(?:\..*)?|composer|manifest|biome|deno|lerna|nx|turbo)\.jsonc?|pnpm-(?:lock|workspace)\.yaml|docker-compose\.ya?ml|.*\.schema\.json)$/

async function open(files: Files, folder: string, path: string): Promise<Text> {
  const file = pathsOf(files).resolve(folder, path)
  const notRead = (failure: string): Text => ({path, language: 'und', clauses: 0, texts: 0, failure})
  try {
    // Where a file holds several texts, its first one stands for it.
    const documents = await readTexts(files, {file, path, meta: {id: idOf(path)}})
    const translation = parse(documents[0]!)
    const {language} = translation
    const keys = clausesOf(translation).map(({key}) => key)
    const columns = documents.map(({part}) => part ?? '')
    if (isOwnOutput(await files.read(file, path), columns, keys)) return notRead(ownOutput)
    const clauses = keys.length
    return {path, language, clauses, texts: documents.length, outline: outlineOf(translation)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const bytes = await Promise.resolve(files.read(file, path)).catch(() => new Uint8Array())
    return notRead(isOwnOutput(bytes) ? ownOutput : error.message)
  }
}

const ownOutput = 'clausediff wrote it about texts'

/**
 * The texts of one work: the largest set of which each is like another, the first one of equals. Two texts are
 * taken even if they are not alike at all, but for words: whoever has but two, means these.
 */
function oneWork(texts: readonly Text[]): readonly Text[] {
  const readable = ofOneName(texts.filter(({outline}) => outline !== undefined))
  const [first, second] = readable
  if (readable.length === 1 && first!.texts > 1) return readable
  if (readable.length === 2) {
    const floor = isAside(first!.path) ? leastKinship : leastOfTwo
    return kinshipOf(first!.outline!, second!.outline!) >= floor ? readable : []
  }
  let best: readonly Text[] = []
  const seen = new Set<Text>()
  for (const text of readable) {
    if (seen.has(text)) continue
    const work = [text]
    seen.add(text)
    for (const one of work) {
      for (const other of readable) {
        if (seen.has(other) || kinshipOf(one.outline!, other.outline!) < leastKinship) continue
        seen.add(other)
        work.push(other)
      }
    }
    if (work.length > Math.max(1, best.length)) best = work
  }
  return best
}

/** Less than this is what any two texts have in common. */
const leastOfTwo = 0.15

/**
 * Where several names come twice and more, as in `en/a.md en/b.md fr/a.md fr/b.md`, each name is a work: the texts
 * of the commonest one, the first of equals; else all.
 */
function ofOneName(texts: readonly Text[]): readonly Text[] {
  const names = new Map<string, Text[]>()
  for (const text of texts) {
    const name = idOf(text.path)
    const known = names.get(name)
    if (known) known.push(text)
    else names.set(name, [text])
  }
  const shared = [...names.values()].filter(({length}) => length > 1)
  return shared.length > 1 ? shared.sort((a, b) => b.length - a.length)[0]! : texts
}

function reasonAgainst({path, outline, failure}: Text, taken: readonly Text[]): string {
  if (!outline) return (failure ?? '').replace(`\`${path}\` `, '')
  if (taken.length === 0) return 'like no other text here, neither in numbering nor in words'
  if (isAside(path)) return 'a file that every repository has'
  const likeness = Math.max(...taken.map((one) => kinshipOf(outline, one.outline!)))
  return likeness >= leastKinship
    ? 'another document, which asks for a config of its own'
    : `likeness ${likeness.toFixed(2)} to those taken`
}
