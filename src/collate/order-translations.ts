import type {Role, Translation} from '../parse/index.ts'

const ranks: Record<Role, number> = {source: 0, translation: 1, commentary: 2}

/** Translations by role (source, translation, commentary), then id by code units: whatever the order of files. */
export function orderTranslations(translations: readonly Translation[]): Translation[] {
  return [...translations].sort(
    (a, b) => ranks[a.role] - ranks[b.role] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
