import {
  type Clause,
  type Gloss,
  type Lines,
  type Note,
  type Position,
  positionBetween,
} from './translation.ts'

/** What clauses without glosses or notes have of them. */
const noGlosses = Object.freeze([]) as unknown as Gloss[]
const noChildren = Object.freeze([]) as unknown as Clause['children']

/** Where a clause of a unit stands: offsets in the source. */
interface Stood {
  lines: Lines
  start: number
  end: number
  /** As in `Clause`. */
  runs: number[]
}

/**
 * A clause that is one unit of its file. It makes its place and its runs when they are read: objects for each were half of
 * what clauses take, and of a Bible one in a thousand is asked for. To whoever lists, copies or prints it, it is a `Clause`
 * as others are.
 */
export class UnitClause implements Clause {
  // Made in this order, which is that of other clauses: declared alone, since a field would be there before it.
  declare readonly type: 'clause'
  declare key: string
  declare label: string
  declare text: string
  declare runs: number[]
  declare code?: number[]
  declare time?: readonly [start: number, end: number]
  declare form?: Clause['form'] & object
  declare codes?: NonNullable<Clause['codes']>
  declare glosses: Gloss[]
  declare position: Position
  declare children: (Clause | Note)[]
  readonly #lines: Lines
  readonly #start: number
  readonly #end: number
  /** One run that is all of the text is known by where it begins. */
  readonly #runs: number | number[]

  constructor(key: string, label: string, text: string, {lines, start, end, runs}: Stood, notes?: Note[]) {
    this.type = 'clause'
    this.key = key
    this.label = label
    this.text = text
    Object.defineProperty(this, 'runs', UnitClause.#madeRuns)
    this.glosses = noGlosses
    Object.defineProperty(this, 'position', UnitClause.#madePosition)
    this.children = notes ?? noChildren
    this.#lines = lines
    this.#start = start
    this.#end = end
    const isWhole = runs.length === 3 && runs[0] === 0 && runs[2] === text.length
    this.#runs = isWhole ? runs[1]! : runs
  }

  // One descriptor for all clauses, or V8 would keep a table for each.
  static readonly #madeRuns = made('runs', (clause) => {
    const runs = clause.#runs
    return typeof runs === 'number' ? [0, runs, clause.text.length] : runs
  })

  static readonly #madePosition = made('position', (clause) =>
    positionBetween(clause.#lines, clause.#start, clause.#end),
  )
}

/** A property that is made at each reading, and is any other's once it is set. */
function made(name: string, make: (clause: UnitClause) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: UnitClause) {
      return make(this)
    },
    set(this: UnitClause, value: unknown) {
      Object.defineProperty(this, name, {value, enumerable: true, configurable: true, writable: true})
    },
  }
}
