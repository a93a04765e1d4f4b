import type {Reported} from '../../judge/index.ts'
import {hint, nextLines} from '../hint.ts'
import {languagesNote} from '../languages-note.ts'
import {hang, widthOf} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {counted} from './counted.ts'
import type {Group} from './groups.ts'

/** What was compared, and how much differs. */
export function overview(
  {rows = [], translations}: Reported,
  terms: readonly Group[],
  ids: readonly string[],
  screen: Screen,
): string[] {
  const {paint, width} = screen
  const witnesses = translations.flatMap(({role}, at) => (role === 'commentary' ? [] : [at]))
  const whole = rows.filter(({readings}) => witnesses.every((at) => readings[at] !== null)).length
  const commentaries = translations.length - witnesses.length
  const clauses = new Set(terms.flatMap(({findings}) => findings.map(({clause}) => clause))).size
  const gaps = rows.length - whole
  const languages = witnesses.map((at) => translations[at]!.language)
  const areForeign = terms.length === 0 && new Set(languages).size === languages.length
  const facts = [
    `${counted(whole, 'clause', 'clauses')} in ${ids.length === 2 ? 'both' : 'all'}, ${gaps === 0 ? 'none missing' : `${gaps} missing somewhere`}`,
    ...(commentaries > 0 ? [`${commentaries} ${commentaries === 1 ? 'commentary' : 'commentaries'}`] : []),
    areForeign
      ? (languagesNote({translations}) ?? '')
      : terms.length === 0
        ? 'no concept differs'
        : `${counted(terms.length, 'concept differs', 'concepts differ')} in ${counted(clauses, 'clause', 'clauses')}`,
  ]
  // A fact that does not fit stands on the next line as a whole.
  const lines = [paint.bold(visible(ids.join(' ↔ ')))]
  for (const fact of facts.map(tellerOf(screen)).filter((told) => told !== '')) {
    const longer = `${lines.at(-1)}   ${fact}`
    if (widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(fact)
  }
  return lines.flatMap((line) => hang('', line, width))
}

/** What was not shown, and what to do next. */
export function ending(
  terms: readonly Group[],
  hiddenWording: number,
  options: ReportOptions,
  screen: Screen,
): string[] {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const [strongest] = terms
  const next = [
    ...(strongest ? [hint('show', options.given, {operands: [strongest.findings[0]!.clause]})] : []),
    hint('report', options.given, {options: ['-o', 'report.html']}),
  ]
  return [
    ...(hiddenWording > 0
      ? hang(
          '',
          tell(`${counted(hiddenWording, 'wording difference', 'wording differences')} hidden (--all)`),
          width,
        )
      : []),
    ...nextLines(`${paint.dim(`${tell('Next')}:`)} `, next, width, paint.dim(' · ')),
  ]
}
