import {
  aboutTerms,
  type Finding,
  gravestFirst,
  handlesOf,
  isAtLeast,
  type Report,
  subjectOf,
} from '../../judge/index.ts'
import type {Question} from '../../report/index.ts'

/** What is open, the gravest first, each concept once with all its findings, otherwise in the order of the work. */
export function questionsOf(report: Report, all: boolean): Question[] {
  const handles = handlesOf(report)
  const open = report.findings.filter(
    ({status, severity}) => status === 'new' && (all || isAtLeast(severity, 'warning')),
  )
  const questions = new Map<string, {findings: Finding[]; subject?: string}>()
  for (const severity of gravestFirst) {
    for (const finding of open.filter((one) => one.severity === severity)) {
      const subject = aboutTerms.has(finding.rule) ? subjectOf(finding) : undefined
      const name = subject === undefined ? finding.fingerprint : `subject ${subject}`
      const known = questions.get(name)
      if (known) known.findings.push(finding)
      else questions.set(name, {findings: [finding], ...(subject !== undefined && {subject})})
    }
  }
  return [...questions.values()].map(({findings, subject}) => {
    const [first] = findings
    if (subject === undefined) return {id: handles.ofFinding(first!), findings}
    const texts = [...new Set(first!.renderings.map(({text}) => text))]
    return {id: handles.ofSubject(subject), findings, concept: first!.concept?.label ?? texts.join(' / ')}
  })
}
