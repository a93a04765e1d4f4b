import type {Reported} from '../../judge/index.ts'
import {escapeMarkdown} from '../escape-markdown.ts'
import {idsAsGiven} from '../given-order.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {groupByConcept} from './groups.ts'

/** One table a kind of divergence: a line a concept, a column a translation. */
export function diffMarkdown(report: Reported, {all = false, given}: ReportOptions, screen: Screen): string {
  const tell = tellerOf(screen)
  const ids = report.translations.map(({id}) => id)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const table = (title: string, rules: readonly string[]): string[] => {
    const groups = groupByConcept(report, rules)
    if (groups.length === 0) return []
    return [
      `## ${tell(title)}`,
      '',
      line([tell('concept'), ...ids.map(escapeMarkdown), ...['clauses', 'for', 'against'].map(tell)]),
      line(['---', ...ids.map(() => '---'), '---', '---:', '---:']),
      ...groups.map(({label, renderings, findings, evidence}) =>
        line([
          escapeMarkdown(label),
          ...ids.map((id) =>
            renderings
              .filter(({translation}) => translation === id)
              .map(({text, count}) => `${escapeMarkdown(text)} ×${count}`)
              .join('<br>'),
          ),
          escapeMarkdown([...new Set(findings.map(({clause}) => clause))].join(', ')),
          String(evidence.for),
          String(evidence.against),
        ]),
      ),
      '',
    ]
  }
  const lines = [
    `# ${escapeMarkdown(idsAsGiven(report.translations, given).join(' ↔ '))}`,
    '',
    ...table('Terms', ['term-divergence']),
    ...(all ? table('Wording', ['wording-divergence']) : []),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
