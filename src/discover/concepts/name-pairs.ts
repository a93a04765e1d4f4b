import {PhrasePairs, Sides} from './pair.ts'
import {coreOf, type Phrases} from './phrase-tree.ts'

/**
 * Names every pair by its core or by itself: by its core where that is a head noun that differs in other company, too
 * ("compute" / "computing power" in "intelligent compute supply" and "compute network").
 *
 * @param met pairs of phrases as they were found
 * @param isKnown whether a pair is told by the termbase alone: it is named by itself
 * @returns for each pair the two phrases that name it, the same numbers where it names itself
 */
export function namePairs(
  met: PhrasePairs,
  phrases: Phrases,
  isKnown: (pair: number) => boolean,
): {a: Int32Array; b: Int32Array} {
  const whole = new Sides()
  const company = new PhrasePairs(met.betweens)
  const isFinal: boolean[] = []
  /** By pair: the pair of its cores in `company`; -1 where it has none. */
  const namesBy = new Int32Array(met.count).fill(-1)
  for (let pair = 0; pair < met.count; pair++) {
    const [between, a, b] = [met.between.at(pair), met.a.at(pair), met.b.at(pair)]
    whole.add(between, 0, a)
    whole.add(between, 1, b)
    const core = isKnown(pair) ? undefined : coreOf(phrases, a, b)
    if (!core) continue
    const name = company.add(between, core.a, core.b)
    namesBy[pair] = name
    isFinal[name] ||= core.final
  }
  const names = {a: new Int32Array(met.count), b: new Int32Array(met.count)}
  for (let pair = 0; pair < met.count; pair++) {
    const between = met.between.at(pair)
    const name = namesBy[pair]!
    const isWhole = (side: 0 | 1, phrase: number): boolean =>
      phrases.sizeOf(phrase) > 1 && whole.find(between, side, phrase) >= 0
    const isName =
      name >= 0 &&
      ((isFinal[name]! && company.times.at(name) > 1) ||
        isWhole(0, company.a.at(name)) ||
        isWhole(1, company.b.at(name)))
    names.a[pair] = isName ? company.a.at(name) : met.a.at(pair)
    names.b[pair] = isName ? company.b.at(name) : met.b.at(pair)
  }
  return names
}
