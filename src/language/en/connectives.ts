import {word} from '../quantifiers.ts'

/** Words that join clauses or items. */
export const connectives = word(
  'and|or|but|nor|so|yet|if|because|although|though|while|whereas|unless|until|since|after|before|when|where|as|than|that|whether',
)

/** Words that may stand in several places of a sentence without a change of what it says. */
export const floating = word(
  '\\p{L}+ly|also|only|even|just|still|already|often|always|never|then|thus|hence|now|soon|too|however|therefore|both|all|each|and|or|together|again|today',
)
