import {word} from './quantifiers.ts'

/** How a deadline counts its days: what stands right behind the number. */
export interface DayKinds {
  working: () => RegExp
  calendar: () => RegExp
  /** Days of which nothing is said. */
  plain: () => RegExp
}

/** @param working words between blanks or bars, as `word` takes them */
export const dayKinds = (working: string, calendar: string, plain: string): DayKinds => ({
  working: word(working),
  calendar: word(calendar),
  plain: word(plain),
})
