import {compareStrings} from '../finding-order.ts'

/**
 * Keys by number where they have one, else by code unit: `III.(2)` before `III.(10)`. The order depends on
 * the keys alone and not on the texts, so that two branches write the same clause in the same place.
 */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index]!, right[index]!]
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compareStrings(String(one), String(other))
    if (order !== 0) return order
  }
  return left.length - right.length || compareStrings(a, b)
}

const partsOf = (key: string): (string | number)[] =>
  (key.match(/\d+|\D+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) : part))
