import type {Label, Reading} from '../label/label.ts'
import type {Candidate} from './search.ts'

/**
 * Reads `§ 671` between `§ 67` and `§ 68` as what was put in behind 67: copies of laws that put in by raised numbers, from Estonia
 * to the successors of the Soviet Union, lose that they are raised. Of several all count on, `121`, `122` between 12 and 13. Lists
 * are looked at within an article.
 */
export function settleRaised(candidates: readonly Candidate[]): void {
  const lists = new Map<string, Label[]>()
  for (const {labels} of candidates) {
    const [label] = labels
    const {type, division, number} = label!.readings[0]!
    if (division !== '' && number > 0)
      for (const [each, list] of lists) if (/\s/.test(each)) settle(list, each, lists)
    const list = lists.get(type)
    if (list) list.push(label!)
    else lists.set(type, [label!])
  }
  for (const [type, list] of lists) settle(list, type, lists)
}

function settle(list: readonly Label[], type: string, lists: Map<string, Label[]>): void {
  lists.delete(type)
  for (let i = 0; i + 2 < list.length; i++) {
    const before = plainOf(list[i]!)
    if (before === undefined) continue
    let put = 0
    while (plainOf(list[i + put + 1]) === raisedOf(before, put + 1)) put++
    if (put === 0 || plainOf(list[i + put + 1]) !== before + 1) continue
    for (let place = 1; place <= put; place++) putIn(list[i + place]!, before, place)
    i += put
  }
}

/** `671` for the first that is put in behind 67, `6710` for the tenth. */
const raisedOf = (number: number, place: number): number => Number(`${number}${place}`)

/** The number of a label in figures, to which nothing is added. */
function plainOf(label: Label | undefined): number | undefined {
  const reading = label?.readings[0]
  return reading && /\d/.test(label!.text) && isPlain(reading) ? reading.number : undefined
}
const isPlain = ({inserted, prefix, suffix, until}: Reading): boolean =>
  inserted === 0 && prefix === '' && suffix === '' && until === undefined

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function putIn(label: Label, number: number, place: number): void {
  const [{name: _, ...reading}] = label.readings as [Reading]
  label.readings = [{...reading, number, inserted: place, suffix: `-${place}`}]
  const figures = [...String(place)].map((figure) => raisedFigures[Number(figure)]).join('')
  label.expected = label.text.replace(String(raisedOf(number, place)), `${number}${figures}`)
}
