import type {Report} from '../judge/index.ts'
import {type Capability, capabilityTitles} from '../language/index.ts'
import type {Comparison} from '../project/index.ts'
import type {Context} from './context.ts'

/** What is to be said of comparisons beside their reports: once, however many works there are. */
export class Notes {
  /** Ids by what is not checked in their language, and that language. */
  private readonly byGap = new Map<
    string,
    {unchecked: readonly Capability[]; language: string; ids: Set<string>}
  >()
  /** By work, so that one that is met again is counted once. */
  private readonly ignoring = new Map<string | undefined, Ignored>()

  add({report, ...ignoring}: Ignored & Pick<Comparison, 'report'>, document?: string): void {
    this.addUnchecked(report)
    this.addIgnored(ignoring, document)
  }

  /** What the rules cannot see in a language is said once: nobody should take silence for agreement. */
  private addUnchecked({translations}: Report): void {
    for (const {id, language, unchecked} of translations) {
      if (!unchecked) continue
      const gap = `${language} ${unchecked.join()}`
      const known = this.byGap.get(gap) ?? {unchecked, language, ids: new Set()}
      known.ids.add(`\`${id}\``)
      this.byGap.set(gap, known)
    }
  }

  addIgnored({ignored, unused}: Ignored, document?: string): void {
    this.ignoring.set(document, {ignored, unused})
  }

  /** @param isEach whether ignores stand in a file that all works go by: such a one is idle only if it is in each */
  say(context: Context, isEach: (line: string) => boolean = () => false): void {
    for (const {unchecked, language, ids} of this.byGap.values()) {
      const what = listed(unchecked.map((capability) => capabilityTitles[capability]))
      const are = unchecked.length === 1 && unchecked[0] === 'negation' ? 'is' : 'are'
      const where = nameOf(language, context.screen.words?.language)
      context.say(`${listed([...ids])}: ${what} ${are} not checked in ${where}`)
    }
    const works = [...this.ignoring.values()]
    const ignored = works.reduce((sum, one) => sum + one.ignored, 0)
    if (ignored > 0) {
      context.say(
        `${ignored} ${ignored === 1 ? 'finding' : 'findings'} ignored, as the config or a comment asks`,
      )
    }
    for (const [line, count] of idleIn(works)) if (!isEach(line) || count === works.length) context.say(line)
  }
}

type Ignored = Pick<Comparison, 'ignored' | 'unused'>

/** How many works each idle ignore is idle in. */
function idleIn(works: readonly Ignored[]): Map<string, number> {
  const idle = new Map<string, number>()
  for (const {where, what} of works.flatMap(({unused}) => unused)) {
    const line = `${where}: the ignore of ${what} fits no finding; remove it`
    idle.set(line, (idle.get(line) ?? 0) + 1)
  }
  return idle
}

const nameOf = (language: string, told = 'en'): string =>
  language === 'und'
    ? 'an unknown language'
    : (new Intl.DisplayNames(told, {type: 'language', fallback: 'none'}).of(language) ?? language)

/** `a, b and c`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
