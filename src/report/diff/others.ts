import {group} from '../../group.ts'
import type {Reported} from '../../judge/index.ts'
import {hang, pad} from '../layout.ts'
import {placeText} from '../place.ts'
import type {ReportOptions} from '../reporter.ts'
import type {Screen} from '../screen.ts'
import {visible} from '../visible.ts'
import {section} from './section.ts'

/** Rules whose findings are grouped by concept. */
export const ofTerms = new Set(['term-divergence', 'wording-divergence'])

/** Findings of other rules, which are only counted unless they are asked for. */
export function others(report: Reported, {all, asked}: ReportOptions, screen: Screen): string[][] {
  const {width} = screen
  const listed = report.findings.filter(({rule}) => !ofTerms.has(rule) && (all || asked?.includes(rule)))
  const byRule = group(listed, ({rule}) => rule)
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
