import {type Clause, clausesOf, pointOf, type Translation} from './translation.ts'

/**
 * What a comment in a text asks of the judge: findings of these rules between two offsets of the source are
 * not wanted.
 */
export interface Directive {
  /** Ids of rules; empty means all. */
  rules: string[]
  /** Why; empty where none is given. */
  reason: string
  /** Offsets in the source of what it governs. */
  start: number
  end: number
  /** Line of the comment. */
  line: number
}

const comment = /<!--\s*clausediff-(ignore|disable|enable)\b\s*([\s\S]*?)\s*-->/g

/**
 * Reads `<!-- clausediff-ignore rule, rule: reason -->`, which speaks of the clause it stands in (on a line of
 * its own between two clauses: of the next one), and `<!-- clausediff-disable rule: reason -->`, which speaks
 * of all up to `<!-- clausediff-enable rule -->` or the end. Without rules they speak of all rules.
 */
export function directivesOf(source: string, translation: Translation): Directive[] {
  const directives: Directive[] = []
  const open: Directive[] = []
  let clauses: Clause[] | undefined
  for (const match of source.matchAll(comment)) {
    const [, kind, content = ''] = match
    const [, names = '', reason = ''] = /^([^:]*)(?::\s*([\s\S]*))?$/.exec(content) ?? []
    const rules = names.split(/[\s,]+/).filter((name) => name !== '')
    const {line} = pointOf(translation, match.index)
    if (kind === 'enable') {
      for (const directive of open) {
        const isEnded = rules.length === 0 || directive.rules.some((rule) => rules.includes(rule))
        if (isEnded && directive.end === source.length) directive.end = match.index
      }
    } else if (kind === 'disable') {
      const directive = {rules, reason, start: match.index, end: source.length, line}
      open.push(directive)
      directives.push(directive)
    } else {
      clauses ??= clausesOf(translation)
      const clause = governed(clauses, source, match.index)
      if (!clause?.position) continue
      const [start, end] = [clause.position.start.offset!, clause.position.end.offset!]
      directives.push({rules, reason, start, end, line})
    }
  }
  return directives
}

function governed(clauses: Clause[], source: string, offset: number): Clause | undefined {
  const index = clauses.findLastIndex(({position}) => position && position.start.offset! <= offset)
  const before = clauses[index]
  if (!before) return clauses[0]
  const {runs} = before
  const textEnd = runs.length > 0 ? runs.at(-2)! + runs.at(-1)! : before.position!.start.offset!
  const isOnItsLine = !source.slice(Math.min(textEnd, offset), offset).includes('\n')
  return isOnItsLine ? before : (clauses[index + 1] ?? before)
}
