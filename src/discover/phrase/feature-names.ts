/** What four look-ups and the two spans tell. */
export const plainNames = [
  'cover',
  'unevenCover',
  'leakA',
  'leakB',
  'looseA',
  'looseB',
  'size',
  'sizeDifference',
  'singleWords',
  'firstLinked',
  'lastLinked',
  'lastSame',
  'firstSame',
  'leftRunsOn',
  'rightRunsOn',
  'leftBoundary',
  'rightBoundary',
  'leftContext',
  'rightContext',
  'noun',
  'verb',
  'startsAdjective',
  'adverb',
  'classDiffers',
  'coordinated',
  'smallWords',
  'quoted',
  'capital',
  'frequency',
  'verbInside',
  'linkers',
  'rarest',
  'occursA',
  'occursB',
  'digits',
  'wholeSegment',
  'segmentsLinked',
  'verbObject',
  'leavesLeft',
  'leavesRight',
  'same',
  'onlyLoose',
  'differing',
  'cutDifferently',
  'commonWords',
] as const

/** What takes a look at every word and link of the pair, 0–1 each. */
export const closeNames = [
  'derived',
  'meaning',
  'otherLinks',
  'repeated',
  'onlyDerived',
  'sameLeft',
  'sameRight',
  'differingFrequency',
] as const

export const featureNames = [...plainNames, ...closeNames] as const
type FeatureName = (typeof featureNames)[number]

/** The features of the second look: also the odds by which a pair was chosen. */
export const secondNames = [...featureNames, 'odds'] as const

/** Where each feature stands in a row of them. */
export const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Readonly<
  Record<FeatureName, number>
>
