import {childrenOf, elementsOf} from './elements.ts'
import type {Package} from './zip.ts'

/**
 * The parts that a part refers to as being of a type, in order.
 *
 * @param relations the part that lists them
 * @param folder of the part that refers, with a slash behind it
 * @param type the last word of its address: `styles`
 */
export function targetsOf(
  parts: Package,
  relations: string,
  folder: string,
  type: string,
  path: string,
): string[] {
  return [...relationsOf(parts, relations, folder, path)]
    .filter(([, relation]) => relation.type === type)
    .map(([, {target}]) => target)
}

/** What a part refers to, by the ids that it uses. */
export function relationsOf(
  parts: Package,
  relations: string,
  folder: string,
  path: string,
): Map<string, {type: string; target: string}> {
  const found = new Map<string, {type: string; target: string}>()
  const xml = parts.text(relations)
  if (xml === undefined) return found
  for (const {name, attributes} of childrenOf(elementsOf(xml, path, relations))) {
    if (name !== 'rel:Relationship' || attributes.TargetMode === 'External') continue
    const target = attributes.Target ?? ''
    found.set(attributes.Id ?? '', {
      type: (attributes.Type ?? '').split('/').at(-1)!,
      target: resolved(folder, target),
    })
  }
  return found
}

/** The name of a part that is named from a folder. */
export function resolved(folder: string, target: string): string {
  const names: string[] = target.startsWith('/') ? [] : folder.split('/').filter((name) => name !== '')
  for (const name of target.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '.' && name !== '') names.push(name)
  }
  return names.join('/')
}
