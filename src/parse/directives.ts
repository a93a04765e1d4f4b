import type {Comment} from '../format/index.ts'
import {type Clause, clausesOf, type Directive, pointOf, type Translation} from './translation.ts'

const opening = /^clausediff-(ignore|disable|enable)\b\s*([\s\S]*)$/

/**
 * Reads `<!-- clausediff-ignore rule, rule: reason -->`, which speaks of the clause it stands in (on a line of
 * its own between two clauses: of the next one), and `<!-- clausediff-disable rule: reason -->`, which speaks
 * of all up to `<!-- clausediff-enable rule -->` or the end. Without rules they speak of all rules.
 */
export function directivesOf(
  comments: readonly Comment[],
  source: string,
  translation: Translation,
): Directive[] {
  const directives: Directive[] = []
  const open = new OpenDirectives()
  let clauses: Clause[] | undefined
  for (const {text, start: index} of comments) {
    const [, kind, content = ''] = opening.exec(text) ?? []
    if (kind === undefined) continue
    const [, names = '', reason = ''] = /^([^:]*)(?::\s*([\s\S]*))?$/.exec(content) ?? []
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    const {line} = pointOf(translation, index)
    if (kind === 'enable') open.end(rules, index)
    else if (kind === 'disable') {
      const directive = {rules, reason, start: index, end: source.length, line}
      open.add(directive)
      directives.push(directive)
    } else {
      clauses ??= clausesOf(translation).filter(({position}) => position)
      const clause = governed(clauses, source, index)
      if (!clause?.position) continue
      const [start, end] = [clause.position.start.offset!, clause.position.end.offset!]
      directives.push({rules, reason, start, end, line})
    }
  }
  return directives
}

/** Directives that wait for their end, by rule; those that speak of all rules under no name. */
class OpenDirectives {
  private readonly byRule = new Map<string, Directive[]>()

  add(directive: Directive): void {
    for (const rule of directive.rules.length > 0 ? directive.rules : ['']) {
      const known = this.byRule.get(rule)
      if (known) known.push(directive)
      else this.byRule.set(rule, [directive])
    }
  }

  end(rules: readonly string[], offset: number): void {
    for (const rule of rules.length > 0 ? rules : [...this.byRule.keys()]) {
      // A directive of several rules may have ended with another of them.
      for (const directive of this.byRule.get(rule) ?? []) directive.end = Math.min(directive.end, offset)
      this.byRule.delete(rule)
    }
  }
}

/** The clause that a comment at an offset speaks of. All clauses have a position. */
function governed(clauses: readonly Clause[], source: string, offset: number): Clause | undefined {
  const index = lastBefore(clauses, offset)
  const before = clauses[index]
  if (!before) return clauses[0]
  const {runs} = before
  const textEnd = runs.length > 0 ? runs.at(-2)! + runs.at(-1)! : before.position!.start.offset!
  const isOnItsLine = !source.slice(Math.min(textEnd, offset), offset).includes('\n')
  return isOnItsLine ? before : (clauses[index + 1] ?? before)
}

/** Index of the last clause that starts at an offset or before it; -1 if there is none. */
function lastBefore(clauses: readonly Clause[], offset: number): number {
  let low = -1
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (clauses[middle]!.position!.start.offset! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
