import type {Report} from '../judge/index.ts'
import {capabilityTitles} from '../language/index.ts'
import type {Comparison} from '../project/index.ts'
import type {Context} from './context.ts'

/** What is to be said of comparisons beside their reports: once, however many works there are. */
export class Notes {
  private readonly byGap = new Map<string, Set<string>>()
  private ignored = 0
  private works = 0
  /** How many works each idle ignore is idle in. */
  private readonly idle = new Map<string, number>()

  add({report, ...ignoring}: Pick<Comparison, 'report' | 'ignored' | 'unused'>): void {
    this.addUnchecked(report)
    this.addIgnored(ignoring)
  }

  /** What the rules cannot see in a language is said once: nobody should take silence for agreement. */
  private addUnchecked({translations}: Report): void {
    for (const {id, language, unchecked} of translations) {
      if (!unchecked) continue
      const what = listed(unchecked.map((capability) => capabilityTitles[capability]))
      const where = language === 'und' ? 'an unknown language' : (nameOf(language) ?? language)
      const gap = `${what} ${unchecked.length === 1 && unchecked[0] === 'negation' ? 'is' : 'are'} not checked in ${where}`
      this.byGap.set(gap, (this.byGap.get(gap) ?? new Set()).add(`\`${id}\``))
    }
  }

  addIgnored({ignored, unused}: Pick<Comparison, 'ignored' | 'unused'>): void {
    this.works++
    this.ignored += ignored
    for (const {where, what} of unused) {
      const line = `${where}: the ignore of ${what} fits no finding; remove it`
      this.idle.set(line, (this.idle.get(line) ?? 0) + 1)
    }
  }

  /** @param isEach whether ignores stand in a file that all works go by: such a one is idle only if it is in each */
  say(context: Context, isEach: (line: string) => boolean = () => false): void {
    for (const [gap, ids] of this.byGap) context.say(`${listed([...ids])}: ${gap}`)
    if (this.ignored > 0) {
      context.say(
        `${this.ignored} ${this.ignored === 1 ? 'finding' : 'findings'} ignored, as the config or a comment asks`,
      )
    }
    for (const [line, count] of this.idle) if (!isEach(line) || count === this.works) context.say(line)
  }
}

const nameOf = (language: string): string | undefined =>
  new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(language)

/** `a, b and c`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
