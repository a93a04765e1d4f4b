import type {Collation} from '../collate/index.ts'
import type {Concept} from '../discover/index.ts'
import {type Capability, uncheckedIn} from '../language/index.ts'
import {clausesOf, type Translation} from '../parse/index.ts'
import type {ReportConcept, ReportTranslation} from './report.ts'

/** A translation as reports name it. */
export function translationOf(translation: Translation): ReportTranslation {
  const {id, path, language, role, title, isReference} = translation
  const clauseCount = clausesOf(translation).length
  return {
    id,
    path,
    language,
    role,
    ...(isReference && {reference: true}),
    title,
    clauseCount,
    ...uncheckedOf(translation),
  }
}

/** Commentaries are checked for nothing. */
function uncheckedOf({language, role}: Translation): {unchecked?: Capability[]} {
  const unchecked = role === 'commentary' ? [] : uncheckedIn(language)
  return unchecked.length > 0 ? {unchecked} : {}
}

/** A concept with what each translation calls it where; a place outside of all rows by the clause's own key. */
export function conceptOf({id, label, renderings}: Concept, {translations, rows}: Collation): ReportConcept {
  return {
    id,
    label,
    renderings: renderings.map((rendering) => ({
      translation: translations[rendering.translation]!.id,
      text: rendering.text,
      count: rendering.count ?? rendering.occurrences.length,
      clauses: rendering.rows
        ? Array.from(new Set(rendering.rows), (row) => rows[row]!.key)
        : [...new Set(rendering.occurrences.map(({row, clause}) => rows[row]?.key ?? clause.key))],
    })),
  }
}

/** The same, its renderings made while they are read, each time anew: those of two Bibles name a million clauses. */
export const conceptMadeWhenRead = (concept: Concept, collation: Collation): ReportConcept => ({
  id: concept.id,
  label: concept.label,
  get renderings() {
    return conceptOf(concept, collation).renderings
  },
})
