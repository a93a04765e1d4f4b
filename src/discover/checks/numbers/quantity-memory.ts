import {quantitiesOf} from './quantities.ts'
import type {Quantities, Quantity} from './quantity.ts'

const none: readonly Quantity[] = []

/**
 * The numbers of texts that are asked for again: the checks of a row read them, and then each of its divergences asks whether
 * it is one of numbers. What only answers a number is not kept.
 */
export class QuantityMemory {
  private readonly byLanguage = new Map<string, Map<string, readonly Quantity[]>>()

  /** All quantities of a text. */
  read(text: string, language: string): Quantities {
    const quantities = quantitiesOf(text, language)
    const {found} = quantities
    this.of(language).set(text, found.length === 0 ? none : found)
    return quantities
  }

  /** Those that are numbers, in the order of the text. */
  found(text: string, language: string): readonly Quantity[] {
    return this.of(language).get(text) ?? this.read(text, language).found
  }

  private of(language: string): Map<string, readonly Quantity[]> {
    let known = this.byLanguage.get(language)
    if (!known) {
      known = new Map()
      this.byLanguage.set(language, known)
    }
    return known
  }
}
