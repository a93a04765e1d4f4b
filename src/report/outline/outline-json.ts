import {clausesOf, type Translation} from '../../parse/index.ts'
import {visibleJson} from '../visible.ts'

/** The JSON contract of `parse`: clauses in document order, regions, and doubts as findings. */
export function outlineJson(translations: readonly Translation[]): string {
  const value = {
    schemaVersion: 1,
    translations: translations.map((translation) => ({
      id: translation.id,
      path: translation.path,
      language: translation.language,
      role: translation.role,
      title: translation.title,
      clauses: clausesOf(translation).map(({key, label, heading, text, parent, children, position}) => ({
        key,
        label,
        ...(heading !== undefined && {heading}),
        text,
        ...(parent !== undefined && {parent}),
        notes: children.flatMap((child) =>
          child.type === 'note' ? [{marker: child.marker, text: child.text}] : [],
        ),
        position,
      })),
      regions: translation.children.flatMap((child) =>
        child.type === 'region' ? [{kind: child.kind, text: child.text, position: child.position}] : [],
      ),
      findings: translation.doubts.map(({rule, key, message, confidence, position}) => ({
        rule,
        clause: key ?? '',
        message,
        score: confidence,
        position,
      })),
    })),
  }
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}
