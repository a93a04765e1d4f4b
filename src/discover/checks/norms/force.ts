import {answerByChance, answerEither, answerMild, answerSparing, denied, isEither} from './answers.ts'
import {type Force, force, type Modal, type Rest} from './norm.ts'

/** Modal expressions of two corresponding sentences that do not agree in force. */
interface ForceMismatch {
  a?: Modal
  b?: Modal
  /** The side that binds more, where both have one. */
  stronger?: 'a' | 'b'
}

/** What may not stand for each other, what binds more first. Plans, instructions and obligations may: translators vary them freely. */
const conflicts: [Force, Force][] = [
  ['strong', 'advice'],
  ['strong', 'leave'],
  ['advice', 'leave'],
  ['strong', 'release'],
]

/** What is known of two sentences beside their modal expressions. */
export interface Sides {
  isOneLanguage: boolean
  /** Whether each denies anything, by a word of its own or by its meaning. */
  denies: {a: boolean; b: boolean}
  /** Whether each restricts what it permits: `may only be`. */
  restricts: {a: boolean; b: boolean}
  /** They are whole rows, of which sentences are looked at later. */
  areRows?: true
}

/**
 * Modal expressions of one side that the other has with another force, or, for a permission in one language, not at
 * all. Sides are compared as counts, so that order and number of sentences do not matter. Between languages a right is
 * conferred in many ways, so that what confers one answers nothing and asks for nothing; measured on twenty-two
 * translations of one declaration of rights, which all say the same.
 */
export function compareForce(
  allOfA: readonly Modal[],
  allOfB: readonly Modal[],
  {isOneLanguage, denies, restricts, areRows}: Sides,
): ForceMismatch[] {
  if (allOfA.length + allOfB.length === 0) return []
  const mismatches: ForceMismatch[] = []
  const [a, b] = isOneLanguage ? [allOfA, allOfB] : [eitherLast(allOfA), eitherLast(allOfB)]
  const [restA, restB] = [surplus(a, b), surplus(b, a)]
  if (!isOneLanguage) {
    answerByVerbs(restA, a, b)
    answerByVerbs(restB, b, a)
    answerMild(restA, restB)
    answerMild(restB, restA)
    answerEither(restA, restB)
    answerSparing(restA, restB)
    answerSparing(restB, restA)
    answerByChance(restA, restB)
    answerByChance(restB, restA)
  }
  for (const [one, other] of conflicts) {
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as [Force, Force][]) {
      while (restA[x]?.length && restB[y]?.length) {
        const [modalA, modalB] = [restA[x].shift()!, restB[y].shift()!]
        // `may` against `may not`, `must` against `need not`: the negation is what differs, and rules of one language
        // tell it. Between languages nothing else does.
        // `is prohibited` has no word that they look at.
        const weaker = x === one ? 'b' : 'a'
        const isForbidden = (weaker === 'b' ? modalA : modalB).forbids && !denies[weaker]
        if (isOneLanguage && isNegation(modalA, modalB) && !isForbidden) continue
        // `no distinction shall be made`, `soll nicht`: an order not to, in a weaker word. `shall be only`, `kann nur`.
        // `may not` / `muss nicht`: a release is no weaker word for an order not to.
        const isDenied = denied(weaker === 'b' ? modalA : modalB) && y !== 'release' && x !== 'release'
        if (!isOneLanguage && (restricts[weaker] || (isDenied && denies[weaker]))) {
          // What is answered by a word that denies leaves the other modal to be answered.
          if (!restricts[weaker])
            (weaker === 'a' ? restA[x]! : restB[y]!).unshift(weaker === 'a' ? modalA : modalB)
          continue
        }
        mismatches.push({a: modalA, b: modalB, stronger: x === one ? 'a' : 'b'})
      }
    }
  }
  if (!isOneLanguage) {
    if (mismatches.length > 0) return mismatches
    return [
      ...rightsAgainstDuties(allOfA, allOfB, restB, areRows, (right, duty) => ({
        a: right,
        b: duty,
        stronger: 'b',
      })),
      ...rightsAgainstDuties(allOfB, allOfA, restA, areRows, (right, duty) => ({
        a: duty,
        b: right,
        stronger: 'a',
      })),
      ...forbiddenOrPossible(restA, b, restB, denies.b || restricts.b, (one, other) => ({
        a: one,
        b: other,
        stronger: 'a',
      })),
      ...forbiddenOrPossible(restB, a, restA, denies.a || restricts.a, (one, other) => ({
        a: other,
        b: one,
        stronger: 'b',
      })),
    ]
  }
  if (mismatches.length === 0) mismatches.push(...onlyPossible(a, b, restA, restB, areRows))
  // `can`, `able to`, `need not` answer a `may`; as many as the other side has beside it answer something else.
  const answers = b.filter(isLoose).length - a.filter(isLoose).length
  for (const modal of restA.leave?.slice(Math.max(0, answers)) ?? []) mismatches.push({a: modal})
  for (const modal of restB.leave?.slice(Math.max(0, -answers)) ?? []) mismatches.push({b: modal})
  return mismatches
}

/**
 * Whether other sentences of a row make up for what differs in one: its two modal expressions have only moved. What need not be
 * done is said in too many ways to be looked for there (`may not apply`).
 *
 * @param others the modal expressions of the two sides, sentence by sentence
 */
export function isMadeUpFor({a, b}: ForceMismatch, others: readonly [Modal[], Modal[]][]): boolean {
  if (!a || !b || [a, b].some(({class: kind}) => kind === 'exemption')) return true
  const lacking = ({class: kind}: Modal, own: readonly Modal[], other: readonly Modal[]): boolean =>
    (surplus(own, other)[force[kind]] ?? []).length > 0
  return (
    others.some(([left, right]) => lacking(b, left, right)) &&
    others.some(([left, right]) => lacking(a, right, left))
  )
}

/** `is entitled to inspect` / `ist verpflichtet`: all that one side says is a right, all that the other says a duty. */
function rightsAgainstDuties(
  rights: readonly Modal[],
  duties: readonly Modal[],
  {strong = []}: Rest,
  areRows: true | undefined,
  mismatch: (right: Modal, duty: Modal) => ForceMismatch,
): ForceMismatch[] {
  const right = rights.find(({confers}) => confers)
  const duty = strong.find(({imposes}) => imposes)
  if (!right || !duty) return []
  const isPure = rights.every(({confers}) => confers) && duties.every((modal) => modal.class === 'obligation')
  return isPure || areRows ? [mismatch(right, duty)] : []
}

/** `is prohibited` / `разрешается`: one side forbids by a word of its own, and the other permits by one. */
function forbiddenOrPossible(
  {strong = []}: Rest,
  other: readonly Modal[],
  {possible: [possible] = []}: Rest,
  isAnswered: boolean,
  mismatch: (forbidden: Modal, possible: Modal) => ForceMismatch,
): ForceMismatch[] {
  const forbidden = strong.find(({forbids}) => forbids)
  const isForbidden = other.some((modal) => modal.class === 'prohibition')
  return forbidden && possible && !isForbidden && !isAnswered ? [mismatch(forbidden, possible)] : []
}

/**
 * `Users must change` / `Users can change`: where each side has but one that the other has not, in one place of as many,
 * what can be stands for what must.
 */
function onlyPossible(
  a: readonly Modal[],
  b: readonly Modal[],
  restA: Rest,
  restB: Rest,
  areRows?: boolean,
): ForceMismatch[] {
  const [[one, ...moreOfA], [other, ...moreOfB]] = [restA, restB].map((rest) =>
    Object.values(rest).flat(),
  ) as [Modal[], Modal[]]
  if (!one || !other || moreOfA.length + moreOfB.length > 0) return []
  if (a.length !== b.length || (!areRows && a.indexOf(one) !== b.indexOf(other))) return []
  const forces = [force[one.class], force[other.class]]
  if (!forces.includes('strong') || !forces.includes('possible') || denied(one) || denied(other)) return []
  return [{a: one, b: other, stronger: forces[0] === 'strong' ? 'a' : 'b'}]
}

/**
 * In another language a verb may be all that permits: `shall permit` and 允许. What is ordered there is to permit, so a
 * permission is answered by such a verb beside an obligation, and the obligation with it.
 */
function answerByVerbs(rest: Rest, own: readonly Modal[], other: readonly Modal[]): void {
  if (!other.some((modal) => force[modal.class] === 'strong')) return
  const verbs = other.filter(isLoose).length - own.filter(isLoose).length
  if (verbs > 0) rest.leave?.splice(0, verbs)
}

/** What confers no right, with what obliges and advises alike last, so that it is what is left over. */
function eitherLast(modals: readonly Modal[]): Modal[] {
  const plain = modals.filter(isPlain)
  return [...plain.filter((modal) => !isEither(modal)), ...plain.filter(isEither)]
}

const isPlain = ({confers}: Modal): boolean => !confers

const isLoose = (modal: Modal): boolean => modal.class === 'possibility' || modal.class === 'exemption'

function isNegation(a: Modal, b: Modal): boolean {
  const classes = [a.class, b.class]
  return (
    (classes.includes('prohibition') && classes.includes('permission')) ||
    (classes.includes('exemption') && classes.includes('obligation'))
  )
}

/** Modal expressions of `a` by force, less as many as `b` has of it; the last ones are left over. */
function surplus(a: readonly Modal[], b: readonly Modal[]): Rest {
  const rest: Rest = {}
  const counts = new Map<Force, number>()
  for (const modal of b) counts.set(force[modal.class], (counts.get(force[modal.class]) ?? 0) + 1)
  for (const modal of a) {
    const kind = force[modal.class]
    const left = counts.get(kind) ?? 0
    if (left > 0) counts.set(kind, left - 1)
    else {
      rest[kind] ??= []
      rest[kind].push(modal)
    }
  }
  return rest
}
