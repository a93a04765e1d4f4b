import type {Reported} from '../judge/index.ts'
import {visible} from './visible.ts'

/** What it means that texts in several languages are compared; nothing where all have one. */
export function languagesNote({translations}: Pick<Reported, 'translations'>): string | undefined {
  const languages = new Set(
    translations.flatMap(({role, language}) => (role === 'commentary' ? [] : [language])),
  )
  if (languages.size < 2) return undefined
  const named = [...languages].map(visible)
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}: what stands for what is told from where it recurs, and a name is only compared with others of its language`
}
