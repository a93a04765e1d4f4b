import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words with `ne-` that deny nothing. */
const whole =
  '(?:dēļ|kavēj|kust|piecieš|to(?:$|[^\\p{L}])|sen|skar|atkarīg|itrāl|kā(?:$|[^\\p{L}])|maz|novēršam|atņemam|drošīb)'

/** Words that deny, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne (?:tikai|vēlāk|agrāk|vairāk|mazāk|vienmēr)|bez (?:\\p{L}+ )?(?:kavēšanās|izņēmuma|vilcināšanās)|neatkarīg\\p{L}*|nekavējoties)${edge}`,
  strong: `${from}(?:ne(?!${whole})\\p{L}{2,}|nav|bez|ne|nedz)${edge}`,
  weak: `${from}(?:aizlie\\p{L}*|atteik\\p{L}*|izņem\\p{L}*|izslē\\p{L}*|trūk\\p{L}*|atbrīvo\\p{L}*|liegt\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:nav|nebija|nebūs|nedrīkst|nevar|neviens|neviena|nevienam|nekad|nekas)${edge}`,
}
