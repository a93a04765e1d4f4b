/** A link as sure as this speaks for a name, and one for a name that has little in common with the usual one. */
export const leastLink = 0.5
const leastLinkAlone = 0.7
/** So much of two names is akin: a word of three; and a nearly related word where no link speaks for it. */
export const leastKin = 0.3
const leastKinAlone = 0.6
/** The same of a word that stands elsewhere, too. */
const leastKinOfOthers = 0.75
/** How far a name may stand from where the other side has it, in shares of the sentence. */
const mostDrift = 0.45
const mostDriftAlone = 0.3
/** A link as sure as this to something else speaks against a related word, too. */
const leastElsewhere = 0.85
/** How sure a name is of which only a word of the usual one is linked. */
const ofSharedWord = 0.65
/** So much of two names is akin, and no link of the rest is as sure as this, where no link speaks for it. */
const leastOfShared = 0.45
const leastElsewhereOfShared = 0.8

/** What speaks for a run of words. New is a word that is akin to none of the usual name. */
interface Evidence {
  /** Share of the words that are akin to those of the usual name, 0–1. */
  kin: number
  hasNew: boolean
  /** What is not a word of the usual name stands nowhere but beside the phrase. */
  isOwn: boolean
  isVerb: boolean
  /** The surest link from the phrase: to any word, and to a new one. */
  link: number
  linkOfNew: number
  /** The surest link of a word to something else, and of a new word. */
  elsewhere: number
  elsewhereOfNew: number
  drift: number
  /** The usual name is said often. */
  isSteady: boolean
  /** As many words as a usual name of several. */
  isLikeIt: boolean
}

/** What one name says otherwise has to be linked: that `API` of `current API` stands for `API` tells nothing of `current`. */
export function scoreOf(evidence: Evidence): number {
  const {kin, hasNew, isOwn, link, linkOfNew, elsewhereOfNew, drift} = evidence
  const isElsewhere = elsewhereOfNew >= leastLink
  if (kin >= leastKin && drift <= mostDrift) {
    const own = hasNew ? linkOfNew : link
    if (own >= leastLink && !isElsewhere) return Math.min(0.95, 0.5 + kin / 2 + own / 5)
    if (hasNew && isOwn && link >= leastLinkAlone && !isElsewhere) return ofSharedWord
  }
  if (drift > mostDriftAlone) return 0
  const isShared = hasNew && isOwn && kin >= leastOfShared && elsewhereOfNew < leastElsewhereOfShared
  if (isShared && evidence.isSteady) return ofSharedWord
  const isRelated = !hasNew && kin >= (isOwn ? leastKinAlone : leastKinOfOthers) && !evidence.isVerb
  if (isRelated && evidence.elsewhere < leastElsewhere) return 0.6 + kin / 5
  const isLinked = link >= leastLinkAlone && (!isElsewhere || (isOwn && link >= leastElsewhereOfShared))
  return evidence.isLikeIt && evidence.isSteady && isLinked ? 0.65 : 0
}
