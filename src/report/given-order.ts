import type {Reported} from '../judge/index.ts'
import type {Given} from './hint.ts'

/** Ids in the order in which their files were named, where all were: who gives old and new reads old and new. */
export function idsAsGiven(
  translations: Reported['translations'],
  given: Given | undefined,
): readonly string[] {
  const texts = translations.filter(({role}) => role !== 'commentary')
  const places = new Map(
    texts.map(({id, path}) => [id, given?.files.findIndex((file) => file === path || file === id) ?? -1]),
  )
  const ids = texts.map(({id}) => id)
  return [...places.values()].includes(-1) ? ids : ids.sort((a, b) => places.get(a)! - places.get(b)!)
}
