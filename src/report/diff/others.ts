import type {Finding, Report} from '../../judge/index.ts'
import type {Given} from '../hint.ts'
import {hang, pad} from '../layout.ts'
import {placeText} from '../place.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'
import {append} from './groups.ts'
import {section} from './section.ts'

/** What is not about terms is only counted, unless it was asked for. */
export interface DiffOptions {
  /** Wording, too. */
  all: boolean
  /** Rules that were asked for by name; their findings are listed whatever they are. */
  rules?: readonly string[]
  /** What was typed, for the commands proposed next. */
  given?: Given
}

/** Rules whose findings are grouped by concept. */
export const ofTerms = new Set(['term-divergence', 'wording-divergence'])

/** Findings of other rules, listed if asked for. */
export function others(report: Report, {all, rules}: DiffOptions, screen: Screen): string[][] {
  const {width} = screen
  const listed = report.findings.filter(({rule}) => !ofTerms.has(rule) && (all || rules?.includes(rule)))
  const byRule = new Map<string, Finding[]>()
  for (const finding of listed) append(byRule, finding.rule, finding)
  return [...byRule].flatMap(([rule, findings]) =>
    section(
      `${rule} (${findings.length})`,
      [
        findings.flatMap(({clause, message, renderings}) => [
          ...hang(`${pad(visible(clause), 10)}  `, visible(message), width),
          ...renderings
            .slice(0, 2)
            .map(({path, position}) => `${' '.repeat(12)}${placeText(path, position, width - 12, screen)}`),
        ]),
      ],
      screen,
    ),
  )
}
