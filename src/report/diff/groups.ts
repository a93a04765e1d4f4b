import {append} from '../../group.ts'
import {type Finding, type FindingRendering, type Reported, subjectOf} from '../../judge/index.ts'

/** Findings that are about one concept, with what each translation calls it. */
export interface Group {
  /** What its findings are about; see `subjectOf`. */
  subject: string
  label: string
  /** In the order of the work. */
  findings: Finding[]
  score: number
  /** Places that are shown here, and rows that speak against the concept. */
  evidence: {for: number; against: number}
  /** By translation in the report's order, the most frequent first. */
  renderings: GroupRendering[]
  /** What one translation by itself wavers about, as the rule says it. */
  inconsistencies: Finding[]
}

interface GroupRendering {
  translation: string
  text: string
  clauses: string[]
  count: number
}

/** Gathers divergences by concept (a pair without one is its own), in the order of the report's concepts. */
export function groupByConcept(report: Reported, rules: readonly string[]): Group[] {
  const order = report.translations.map(({id}) => id)
  const ranks = new Map(report.concepts.map(({id}, index) => [id, index]))
  const rank = ({findings}: Group): number => ranks.get(findings[0]!.concept?.id ?? '') ?? ranks.size
  const groups = new Map<string, Finding[]>()
  const wavering = new Map<string, Finding[]>()
  for (const finding of report.findings) {
    if (rules.includes(finding.rule)) append(groups, subjectOf(finding), finding)
    else if (finding.rule === 'term-inconsistency' && finding.concept) {
      append(wavering, finding.concept.id, finding)
    }
  }
  return [...groups]
    .map(([id, findings]) => ({subject: id, ...gather(findings, wavering.get(id) ?? [], order)}))
    .sort((a, b) => rank(a) - rank(b) || compare(a.label, b.label))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function gather(
  findings: Finding[],
  inconsistencies: Finding[],
  order: readonly string[],
): Omit<Group, 'subject'> {
  const [first] = findings
  const counts = new Map<string, GroupRendering>()
  const places = new Set<string>()
  for (const {clause, renderings} of findings) {
    for (const {translation, text, position} of renderings) {
      const place = `${translation}:${position.start.offset}`
      if (places.has(place)) continue
      places.add(place)
      const id = `${translation}\t${text.toLowerCase()}`
      const known = counts.get(id)
      if (!known) counts.set(id, {translation, text, clauses: [clause], count: 1})
      else {
        known.count++
        if (!known.clauses.includes(clause)) known.clauses.push(clause)
      }
    }
  }
  return {
    label: first!.concept?.label ?? labelOf(first!.renderings),
    findings,
    score: Math.max(...findings.map(({score}) => score)),
    evidence: {
      for: findings.length,
      against: Math.max(...findings.map(({evidence}) => evidence.against)),
    },
    renderings: [...counts.values()].sort(
      (a, b) => order.indexOf(a.translation) - order.indexOf(b.translation) || b.count - a.count,
    ),
    inconsistencies,
  }
}

const labelOf = (renderings: readonly FindingRendering[]): string =>
  [...new Set(renderings.map(({text}) => text))].join(' / ')
