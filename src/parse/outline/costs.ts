/**
 * What each way to go on in an outline costs, in units of which one is "a new kind of list opens". One set
 * serves law and policy texts in several languages; rescaling all at random changes little. The order is
 * what counts: a gap is cheaper than a misprint, a misprint cheaper than a list that jumps, and to take a
 * label for none dearer than nearly all of them, since lines that start with a label by accident are rare
 * and give themselves away.
 */
export const costs = {
  notLabel: 6,
  /** What is left of it however strong the cues. */
  leastNotLabel: 0.2,
  /** A label printed behind another that is read as text: `(c)(1) …` glued, `(c) (1) …` with a blank. */
  gluedLeftOut: 3,
  apartLeftOut: 2,
  /** One behind a heading on the same line. */
  runInLeftOut: 4,
  /** An unnumbered heading of Markdown that is no level, where such headings are levels. */
  headingAsText: 12,
  headingAsLevel: 0.6,
  /** A label that a list of the file counts is none. */
  countedAsText: 12,
  /** A label stands to the one before it otherwise than the list of the file says. */
  againstList: 8,
  inserted: 0.2,
  /** What was put in, though that behind which it stands is missing. */
  insertedAlone: 3,
  gap: 2,
  /** A letter that other alphabets do not have is left out: (e), (g) in Vietnamese. */
  otherAlphabet: 2,
  /** For each doubling of what is missing. */
  gapDoubled: 0.5,
  divisionGap: 1,
  repeat: 4,
  /** An article twice, as it was and as it will be: it is no other one that stands elsewhere. */
  divisionRepeat: 2.5,
  back: 4.5,
  restart: 4,
  /** The number that was expected, in another script: `(j)` for `(x)`. */
  scriptSlip: 3.2,
  misprint: 5,
  misprintStyle: 7.5,
  /** A list that may start at 2. */
  startSecond: 0.3,
  /** The same below an item, where no first paragraph stands without a number. */
  secondInItem: 6,
  /** A list that starts with what was put in. */
  startInserted: 0.5,
  /** A list that starts elsewhere than at 1. */
  startElsewhere: 3,
  /** It goes on where the last one of its kind stopped: (7)–(14) under III. */
  runOn: 0.6,
  articleElsewhere: 0.3,
  /** It goes on below a bare `Schedule`, which then was no annex but a heading: dearer than to read that as text. */
  runOnPastHeading: 9,
  newKind: 1,
  /** A kind of list under another kind of parent than before. */
  otherParent: 1.5,
  /** Articles stand below parts, chapters and sections alike. */
  otherDivision: 0.4,
  /** A list inside a list of the same kind. */
  nestedKind: 4,
  /** A list that opens below a clause which has another list already. */
  secondList: 2.5,
  /** The same below a chapter, behind an article of it: what is counted behind an article is the article's. */
  outOfArticle: 4,
  /** For each level closed: breaks ties only. */
  close: 0.05,
  /** A list closed after its first item. */
  single: 1.2,
  wrongRank: 6,
  skippedRank: 3,
  /** A Roman numeral holds articles though those before it held none. */
  holdsLate: 2.2,
  wrongPath: 3,
  pathAlone: 0.5,
  /** A label of the same style stands deeper than the one before it, or less deep, and is read as if it did not. */
  againstIndent: 3,
  childAfterSemicolon: 1,
  childAfterStop: 0.3,
  /** A list inside an item that a heading sets it apart from. */
  childApart: 5,
  siblingAfterColon: 0.8,
} as const
