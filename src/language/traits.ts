import {primarySubtag} from './primary-subtag.ts'

/** Where nouns all have a capital, or the script has none: capitals are no mark of names. */
const capitalsTellNothing: ReadonlySet<string> = new Set('de zh ja ko th ar he'.split(' '))

export const capitalsTellNames = (tag: string): boolean => !capitalsTellNothing.has(primarySubtag(tag))

/** Where a noun or its article has three cases or more (WALS, feature 49A), so that its place says little. */
const withCases: ReadonlySet<string> = new Set(
  'de ru uk be pl cs sk hr sr sl bg el la lt lv fi et hu hy ka is tr'.split(' '),
)

export const hasCases = (tag: string): boolean => withCases.has(primarySubtag(tag))
