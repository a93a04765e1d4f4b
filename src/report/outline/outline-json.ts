import type {Reported} from '../../judge/index.ts'
import {visibleJson} from '../visible.ts'

/** The JSON contract of `parse`: clauses in document order, regions, and doubts as findings. */
export function outlineJson({translations, texts = []}: Reported): string {
  const value = {
    schemaVersion: 1,
    translations: translations.map(({id, path, language, role, title}, index) => {
      const {document, clauses, regions, doubts} = texts[index]!
      return {
        ...(document !== undefined && {document}),
        id,
        path,
        language,
        role,
        title,
        clauses: clauses.map(({key, label, heading, text, parent, notes, position}) => ({
          key,
          label,
          ...(heading !== undefined && {heading}),
          text,
          ...(parent !== undefined && {parent}),
          notes,
          position,
        })),
        regions: regions.map(({kind, text, position}) => ({kind, text, position})),
        findings: doubts.map(({rule, key, message, confidence, position}) => ({
          rule,
          clause: key ?? '',
          message,
          score: confidence,
          position,
        })),
      }
    }),
  }
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}
