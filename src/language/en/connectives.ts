import {word} from '../quantifiers.ts'

/** Words that join clauses or items. */
export const connectives = word(
  'and|or|but|nor|so|yet|if|because|although|though|while|whereas|unless|until|since|after|before|when|where|as|than|that|whether',
)

/** Words that may stand in several places of a sentence without a change of what it says. */
export const floating = word(
  '[a-z]+ly|also|only|even|just|still|already|often|always|never|then|thus|hence|now|soon|too|however|therefore|both|all|each|and|or|together|again|today',
)

/** Small words that say who or what a sentence is about. */
export const subjects = word(
  'i|you|he|she|it|we|they|this|there|who|one|others?|some|most|many|none|both|each|all|any|every',
)

/** Small words that say how much, how often, when or where. */
export const degrees = word(
  'also|very|often|more|much|only|even|just|still|then|here|quite|almost|nearly|ever|therefore|other|such|same|several|less|least|too|rather|again|already|always|never|together|now|today|few|own|first|last|however|largely|later|[a-z]+ly',
)
