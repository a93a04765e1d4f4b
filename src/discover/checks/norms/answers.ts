import type {Modal, Rest} from './norm.ts'

/** `soll` answers `shall`, as statutes mean it, and not `must`. */
export function answerMild({advice = []}: Rest, {strong = []}: Rest): void {
  for (const modal of advice.filter(({mild}) => mild)) {
    const at = strong.findIndex((one) => !one.firm && !denied(one))
    if (at < 0) return
    strong.splice(at, 1)
    advice.splice(advice.indexOf(modal), 1)
  }
}

/** `следует` and 应 answer `must` and `should` alike: what each side has left of both goes together as far as one may be either. */
export function answerEither(restA: Rest, restB: Rest): void {
  for (const [one, other] of [
    ['strong', 'advice'],
    ['advice', 'strong'],
  ] as const) {
    const [left, right] = [restA[one] ?? [], restB[other] ?? []]
    const count = Math.min(left.length, right.length)
    const [mayLeft, mayRight] = [left.filter(isEither), right.filter(isEither)]
    const met = Math.min(count, mayLeft.length + mayRight.length)
    remove(left, mayLeft, met)
    remove(right, mayRight, met)
  }
}

/** Takes `count` modal expressions from what is left over, those that may be either first. */
function remove(modals: Modal[], first: readonly Modal[], count: number): void {
  for (const modal of first.slice(0, count)) modals.splice(modals.indexOf(modal), 1)
  modals.splice(0, Math.max(0, count - first.length))
}

/** `nu trebuie` answers `need not` as it answers `must not`. */
export function answerSparing({strong = []}: Rest, {release = []}: Rest): void {
  for (const modal of strong.filter(({spares}) => spares)) {
    if (release.length === 0) return
    release.shift()
    strong.splice(strong.indexOf(modal), 1)
  }
}

/** `may lead to` is answered by what is possible: 場合がある. */
export function answerByChance(rest: Rest, {possible = []}: Rest): void {
  rest.leave?.splice(0, possible.length)
}

export const isEither = ({either}: Modal): boolean => either === true

export const denied = (modal: Modal): boolean => modal.class === 'prohibition'
