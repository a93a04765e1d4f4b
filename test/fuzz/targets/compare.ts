import {InputError} from '../../../src/failure.ts'
import {type Role, type SourceFile, sourceOf} from '../../../src/index.ts'
import {parseLock, printLock} from '../../../src/judge/index.ts'
import {acceptState, type Comparison, compare} from '../../../src/project/index.ts'
import {printReport} from '../../../src/report/index.ts'
import {proposeTermbase} from '../../../src/termbase/index.ts'
import {hold, type Input, once, type Random, type Target} from '../input.ts'
import {holdReporters} from '../invariants/reporters.ts'
import {holdTermbase} from '../invariants/termbase.ts'
import {oddString, texts} from '../texts/index.ts'

/** Two or three texts through the whole pipeline and every reporter. The first word is sought, the others are roles. */
export const compareTarget: Target = {
  name: 'compare',
  count: 80,
  make(random) {
    const files = texts(random)
    const roles = files.map((_, i) => roleOf(random, i, files.length))
    return {files, words: [queryFrom(random, files), ...roles]}
  },
  async check(input) {
    const files = sourcesOf(input)
    const comparison = await comparisonOf(files)
    if (!comparison) return
    const json = await printReport(comparison.report, 'json')
    const turned = await compare(files.toReversed())
    hold(
      json === (await printReport(turned.report, 'json')),
      'same bytes, whatever the order of files',
      () => 'another report',
    )
    await holdReporters(comparison, input.words[0]!)
    await holdTermbase(
      proposeTermbase(comparison.report.concepts, comparison.report.translations, {minCount: 1}),
    )
    await holdAccepted(files)
  },
}

function roleOf(random: Random, index: number, count: number): Role {
  if (index === count - 1 && count > 2 && once(random, 2)) return 'commentary'
  return once(random, 12) ? 'source' : 'translation'
}

/** Some words of a text, cut anywhere, or nonsense. */
function queryFrom(random: Random, files: Input['files']): string {
  const {value} = random.pick(files)
  const at = random.number(value.length)
  return once(random, 3) ? oddString(random) : value.slice(at, at + 1 + random.number(20))
}

function sourcesOf({files, words: [, ...roles]}: Input): SourceFile[] {
  return files.map(({path, value}, i) => sourceOf(value, path, {role: (roles[i] ?? 'translation') as Role}))
}

/** The comparison; `undefined` where a text is refused. */
export async function comparisonOf(files: readonly SourceFile[]): Promise<Comparison | undefined> {
  try {
    return await compare(files)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** What was accepted a moment ago is neither new nor gone, and the lock reads as it was printed. */
async function holdAccepted(files: readonly SourceFile[]): Promise<void> {
  const {lock} = await acceptState(files)
  const printed = printLock(lock)
  const read = parseLock(printed, 'lock')
  hold(printLock(read) === printed, 'lock reads as printed', () => 'another lock')
  const {report} = await compare(files, {}, {lock: read})
  const left = report.findings.find(({status}) => status !== 'accepted')
  hold(
    left === undefined,
    `${left?.status} right after accept`,
    () => `${left!.rule} ${left!.clause}: ${left!.message}`,
  )
}
