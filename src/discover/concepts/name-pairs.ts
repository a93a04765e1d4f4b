import {PhrasePairs, Sides} from './pair.ts'
import {type Core, coreOf, type Phrases} from './phrase-tree.ts'

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
): {a: number; b: number}[] {
  const cores: (Core | undefined)[] = []
  const whole = new Sides()
  const company = new PhrasePairs(met.betweens)
  const isFinal: boolean[] = []
  const namesBy: number[] = []
  for (let pair = 0; pair < met.count; pair++) {
    const [between, a, b] = [met.between.at(pair), met.a.at(pair), met.b.at(pair)]
    whole.add(between, 0, a)
    whole.add(between, 1, b)
    const core = isKnown(pair) ? undefined : coreOf(phrases, a, b)
    cores.push(core)
    const name = core ? company.add(between, core.a, core.b) : -1
    namesBy.push(name)
    if (core) isFinal[name] ||= core.final
  }
  return cores.map((core, pair) => {
    const itself = {a: met.a.at(pair), b: met.b.at(pair)}
    if (!core) return itself
    const between = met.between.at(pair)
    const name = namesBy[pair]!
    const isWhole = (side: 0 | 1, phrase: number): boolean =>
      phrases.sizeOf(phrase) > 1 && whole.find(between, side, phrase) >= 0
    const isName = isFinal[name]! && company.times.at(name) > 1
    return isName || isWhole(0, core.a) || isWhole(1, core.b) ? core : itself
  })
}
