import {type Collation, type Passage, saidInRow} from '../../collate/index.ts'
import type {Recall} from '../../recall.ts'
import type {BilingualRow, RowReader, SidedBead} from './bilingual-row.ts'
import {addInRow, type InRows, nothingInRows} from './checks.ts'
import {compareTexts, type Known} from './compare-texts.ts'
import type {ComparedPairs} from './compared-pairs.ts'
import {moved, standsIn} from './moved.ts'
import type {Scores} from './scores.ts'

/** What was looked at of two sides that were linked. */
interface Linked {
  partners: readonly [Int32Array, Int32Array]
  scores: readonly [Scores, Scores]
  beads: readonly SidedBead[]
}

/** What comparing the texts of a row found, and all that it goes by beside these texts. */
interface Kept {
  /** By the two translations. */
  linked: ReadonlyMap<string, Linked>
  /** How often forms stand in the work, by their texts, and which translations are old. */
  counts: ReadonlyMap<string, number>
  old: ReadonlyMap<number, boolean>
  /** By translation and word, how far from this row others have it. */
  rows: ReadonlyMap<string, string>
  /** By the two translations, how many words of content one has for one of the other. */
  ratios: ReadonlyMap<string, number>
  /** And how long one is beside the other. */
  lengths: ReadonlyMap<string, string>
  /** By translation, what `found` has places in. */
  readings: readonly (readonly Passage[])[]
  found: InRows
}

/**
 * Compares the texts of a row as `compareTexts` does, unless this was done before and nothing that it goes by has changed
 * since: the texts, the links between their words, their sentence beads, what was asked about words of the whole work. (Such
 * "verifying traces" are those of build systems: Mokhov, Mitchell & Peyton Jones 2018.)
 */
export class RecalledTexts {
  private readonly collation: Collation
  private readonly recall: Recall
  private readonly pairs: ComparedPairs
  private readonly knownIn: (translation: number) => Known
  private readonly compared: readonly number[]
  private forms: Map<string, number> | undefined

  constructor(
    collation: Collation,
    recall: Recall,
    pairs: ComparedPairs,
    knownIn: (translation: number) => Known,
  ) {
    this.collation = collation
    this.recall = recall
    this.pairs = pairs
    this.knownIn = knownIn
    this.compared = [
      ...new Set(Object.values(pairs).flatMap((all: typeof pairs.any) => all.flatMap(({a, b}) => [a, b]))),
    ]
  }

  compare(reader: RowReader, checks: InRows): void {
    const {collation, row} = reader
    const said = this.compared.map((translation) => [translation, saidInRow(collation, row, translation)])
    const name = `texts ${JSON.stringify(said)}`
    const kept = this.recall.get<Kept>(name, (kept) => this.isStill(kept, reader))
    const {readings} = collation.rows[row]!
    if (kept) {
      const found = moved(kept.found, kept.readings, readings, row)
      this.recall.keep(name, {...kept, readings, found})
      addInRow(found, checks)
      return
    }
    const counts = new Map<string, number>()
    const old = new Map<number, boolean>()
    const rows = new Map<string, string>()
    const ratios = new Map<string, number>()
    const lengths = new Map<string, string>()
    const found = nothingInRows()
    compareTexts(reader, this.pairs, found, (translation) =>
      this.asked(translation, {row, counts, old, rows, ratios, lengths}),
    )
    if (standsIn(found, readings)) {
      const linked = new Map([...reader.linked].map(([pair, sides]) => [pair, linkedOf(sides)]))
      this.recall.keep(name, {linked, counts, old, rows, ratios, lengths, readings, found} satisfies Kept)
    }
    addInRow(found, checks)
  }

  /** What is known of words, and a note of what was asked about them. */
  private asked(
    translation: number,
    {
      row,
      counts,
      old,
      rows,
      ratios,
      lengths,
    }: {
      row: number
      counts: Map<string, number>
      old: Map<number, boolean>
      rows: Map<string, string>
      ratios: Map<string, number>
      lengths: Map<string, string>
    },
  ): Known {
    const known = this.knownIn(translation)
    return {
      ...known,
      countOf(form) {
        const count = known.countOf(form)
        counts.set(known.vocabulary.forms[form]!, count)
        return count
      },
      rowsOf(of, stem) {
        const found = known.rowsOf(of, stem)
        rows.set(`${of} ${known.vocabulary.forms[stem]}`, distances(found, row))
        return found
      },
      ratioOf(a, b) {
        const ratio = known.ratioOf(a, b)
        ratios.set(`${a} ${b}`, ratio)
        return ratio
      },
      lengthsOf(a, b) {
        const found = known.lengthsOf(a, b)
        lengths.set(`${a} ${b}`, JSON.stringify(found ?? null))
        return found
      },
      isOld(translation) {
        const isOld = known.isOld(translation)
        old.set(translation, isOld)
        return isOld
      },
    }
  }

  private isStill({linked, counts, old, rows, ratios, lengths}: Kept, reader: RowReader): boolean {
    const {countOf, isOld, rowsOf, ratioOf, lengthsOf} = this.knownIn(0)
    for (const [translation, was] of old) if (isOld(translation) !== was) return false
    for (const [form, count] of counts) {
      const id = this.formIds.get(form)
      if (id === undefined || countOf(id) !== count) return false
    }
    for (const [name, was] of rows) {
      const space = name.indexOf(' ')
      const stem = this.formIds.get(name.slice(space + 1))
      if (stem === undefined || distances(rowsOf(Number(name.slice(0, space)), stem), reader.row) !== was)
        return false
    }
    for (const [pair, was] of ratios) {
      const [a, b] = pair.split(' ').map(Number) as [number, number]
      if (ratioOf(a, b) !== was) return false
    }
    for (const [pair, was] of lengths) {
      const [a, b] = pair.split(' ').map(Number) as [number, number]
      if (JSON.stringify(lengthsOf(a, b) ?? null) !== was) return false
    }
    for (const [pair, was] of linked) {
      const [a, b] = pair.split(' ').map(Number) as [number, number]
      if (!areLinkedAs(was, reader.bilingual(a, b))) return false
    }
    return true
  }

  private get formIds(): Map<string, number> {
    this.forms ??= new Map(this.collation.vocabulary.forms.map((form, id) => [form, id]))
    return this.forms
  }
}

const distances = (rows: Int32Array, row: number): string => rows.map((other) => other - row).join(' ')

const linkedOf = ({a, b, beads}: BilingualRow): Linked => ({
  partners: [a.partners, b.partners],
  scores: [a.scores, b.scores],
  beads,
})

function areLinkedAs({partners, scores, beads}: Linked, today: BilingualRow): boolean {
  const sides = [today.a, today.b]
  return (
    sides.every(
      (side, at) => areSame(partners[at]!, side.partners) && scores[at]!.saysTheSame(side.scores),
    ) &&
    beads.length === today.beads.length &&
    beads.every(({a, b, missed}, at) => {
      const other = today.beads[at]!
      return isSame(a, other.a) && isSame(b, other.b) && missed === other.missed
    })
  )
}

const areSame = (one: Int32Array, other: Int32Array): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at])

const isSame = (one: SidedBead['a'], other: SidedBead['a']): boolean =>
  one === other || (one?.start === other?.start && one?.end === other?.end)
