import type {Label} from './label.ts'

/** `6:272. §`: the civil code of Hungary counts by books. */
export const ofBook = /^\d{1,2}:(?=\d{1,4}(?:\/[A-Z])?\. ?§)/

/** A label with the number of its book before it. */
export const inBook = (book: string, label: Label | undefined): Label | undefined =>
  label && {
    ...label,
    text: book + label.text,
    start: label.start - book.length,
    readings: label.readings.map((reading) => ({
      ...reading,
      prefix: book,
      printed: `${book}${reading.number}${reading.suffix}`,
    })),
  }
