import {type Clause, clausesOf, type Note, type Region, type Translation} from '../../../src/parse/index.ts'
import {hold} from '../input.ts'

type Positioned = Clause | Note | Region

/** What `parse` promises of every text, whatever it holds. */
export function holdTranslation(translation: Translation, source: string): void {
  const clauses = clausesOf(translation)
  const nodes: Positioned[] = [
    ...translation.children.filter((node) => node.type === 'region'),
    ...clauses,
    ...clauses.flatMap(({children}) => children.filter((node) => node.type === 'note')),
  ]
  holdKeys(clauses)
  for (const node of nodes) holdSlices(node, source)
  holdCoverage(translation, nodes, source)
  const json = JSON.stringify(translation)
  hold(JSON.stringify(JSON.parse(json)) === json, 'JSON only', () => 'a translation does not survive JSON')
}

function holdKeys(clauses: readonly Clause[]): void {
  const keys = new Set<string>()
  for (const {key, parent, heading, text} of clauses) {
    hold(!keys.has(key), 'unique keys', () => `two clauses have the key ${JSON.stringify(key)}`)
    hold(/\S/.test(key), 'keys can be named', () => `a clause has the key ${JSON.stringify(key)}`)
    keys.add(key)
    hold(
      parent === undefined || keys.has(parent),
      'parents come first',
      () => `${key} has the parent ${parent}`,
    )
    hold(
      heading === undefined || text.startsWith(heading),
      'heading begins the text',
      () => `${key}: ${heading}`,
    )
  }
}

/** Every character of a node's text stands at its place in the source; what no run maps is a blank. */
function holdSlices(node: Positioned, source: string): void {
  const {runs, text, position} = node
  const what = (): string => `${node.type} ${node.type === 'clause' ? node.key : ''}`
  hold(position !== undefined, 'position', what)
  const [first, last] = [position!.start.offset!, position!.end.offset!]
  hold(first >= 0 && first <= last && last <= source.length, 'position', () => `${what()} ${first}–${last}`)
  let at = 0
  for (let i = 0; i < runs.length; i += 3) {
    const [start, from, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    hold(start >= at && length >= 0, 'runs ascend', () => `${what()}: ${start} after ${at}`)
    hold(
      text.slice(at, start).trim() === '',
      'text is mapped',
      () => `${what()}: ${JSON.stringify(text.slice(at, start))}`,
    )
    hold(
      length === 0 || (from >= first && from + length <= last),
      'runs in position',
      () => `${what()}: ${from}+${length} is not in ${first}–${last}`,
    )
    for (let k = 0; k < length; k++) {
      const [here, there] = [text[start + k], source[from + k]]
      hold(
        here === there || there === '&' || (here?.trim() === '' && there?.trim() === ''),
        'slice is value',
        () => `${what()} at ${start + k}: ${JSON.stringify(here)}, in the source ${JSON.stringify(there)}`,
      )
    }
    at = start + length
  }
  hold(text.slice(at).trim() === '', 'text is mapped', () => `${what()}: ${JSON.stringify(text.slice(at))}`)
}

/** Every character that is not blank belongs to a node; a keyed file may comment, or doubt a line. */
function holdCoverage(translation: Translation, nodes: readonly Positioned[], source: string): void {
  const covered = new Uint8Array(source.length)
  const isKeyed = translation.path.endsWith('.tsv')
  for (const {position} of [...nodes, ...(isKeyed ? translation.doubts : [])]) {
    if (position) covered.fill(1, position.start.offset, position.end.offset)
  }
  if (isKeyed) {
    for (const {index, 0: line} of source.matchAll(/^#.*$/gm)) covered.fill(1, index, index + line.length)
  }
  const left = source.split('').filter((unit, i) => !covered[i] && unit.trim() !== '')
  hold(
    left.length === 0,
    'nothing is dropped',
    () => `in no node: ${JSON.stringify(left.join('').slice(0, 80))}`,
  )
}
