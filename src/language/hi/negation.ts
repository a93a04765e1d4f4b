import type {NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `(?<![\\p{L}\\p{M}])(?:न केवल|ही नहीं|से अधिक नहीं|से कम नहीं)(?![\\p{L}\\p{M}])`,
  strong: `(?<![\\p{L}\\p{M}])(?:नहीं|न|मत|बिना|बगैर|कभी नहीं|कोई नहीं)(?![\\p{L}\\p{M}])`,
  weak: `(?<![\\p{L}\\p{M}])(?:निषिद्ध|वर्जित|मना|इनकार|सिवाय|अभाव|छूट|असमर्थ)(?![\\p{L}\\p{M}])`,
  reach: 6,
}
