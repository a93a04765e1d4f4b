import {positionOf} from '../parse/index.ts'
import {hashOf, identityText} from './fingerprint.ts'
import type {Finding, FindingRendering} from './report.ts'
import type {Draft, Evidence, Place, Rule} from './rule.ts'
import type {JudgeSettings} from './settings.ts'

/** Where rules are documented. */
const docs = 'https://github.com/clausediff/clausediff/blob/main/docs/rules'

/** A finding, and what it is told from others by. */
interface Stamped {
  finding: Finding
  identity: string
}

/** Makes findings of what a rule drafts: everything a rule need not know is added here. */
export function stamper(
  {collation, concordance}: Evidence,
  rule: Rule,
  {formerKeys}: JudgeSettings,
): (draft: Draft) => Stamped {
  return (draft) => {
    const clause = collation.rows[draft.row]?.key ?? ''
    const concept = draft.concept === undefined ? undefined : concordance.concepts[draft.concept]
    const renderings = draft.places.map((place) => renderingOf(collation, place))
    const identity = identityText({
      rule: rule.id,
      clause: formerKeys?.get(clause) ?? clause,
      // A concept known by statistics alone is named after its renderings, which change with the text elsewhere.
      concept: concept?.source === 'statistics' ? undefined : concept?.id,
      translations:
        draft.knownBy?.map((index) => collation.translations[index]!.id) ??
        renderings.map(({translation}) => translation),
      terms: draft.identity ?? renderings.map(({text}) => text),
    })
    const finding: Finding = {
      rule: rule.id,
      severity: rule.severity,
      status: 'new',
      clause,
      message: inOnePiece(draft.message),
      url: urlOf(rule),
      fingerprint: hashOf(identity),
      concept: concept ? {id: concept.id, label: concept.label, source: concept.source} : null,
      score: draft.score ?? 1,
      evidence: draft.evidence ?? {for: 1, against: 0},
      renderings,
    }
    return {finding, identity}
  }
}

/** A place as reports have it. */
export function renderingOf({translations}: Evidence['collation'], place: Place): FindingRendering {
  const translation = translations[place.translation]!
  const [text, position] =
    'clause' in place
      ? [
          place.clause.text.slice(place.start, place.end),
          positionOf(translation, place.clause, place.start, place.end),
        ]
      : [place.text, place.position]
  const clause = 'clause' in place ? {clause: place.clause.key} : {}
  return {translation: translation.id, ...clause, text, path: translation.path, position}
}

/** The page that explains a rule. */
export function urlOf({id, url}: Pick<Rule, 'id' | 'url'>): string {
  return url ?? `${docs}/${id}.md`
}

/**
 * A text that was put together of parts, as one: V8 keeps each step of putting it together, three times what the text
 * takes, until somebody looks at a sign of it.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0)
  return text
}
