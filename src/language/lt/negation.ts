import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words with `ne-` that deny nothing. */
const whole =
  '(?:s(?:$|[^\\p{L}]|en)|t(?:$|[^\\p{L}]|o)|dels|priklaus|kilnoj|gu(?:$|[^\\p{L}])|bent|igiam|laim|š|liečiam|atimam|atsižvelg)'

/** Words that deny, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne (?:tik|vėliau|anksčiau|daugiau|mažiau|vien)|nebūtinai|nepriklausom\\p{L}*|nedelsiant|be (?:to|kita ko|abejo|išimties|delsimo|jokių apribojimų)|neatsižvelg\\p{L}+)${edge}`,
  strong: `${from}(?:ne(?!${whole})\\p{L}{2,}|nėra|ne|nei|nė|niek(?:as|am|o|ada|ur|ieno)|jok(?:s|ia|io|ios|iam|iai|į|ią|iu|ie|ių)|be)${edge}`,
  weak: `${from}(?:draud\\p{L}*|atsisak\\p{L}*|išskyrus|išim\\p{L}*|stok\\p{L}*|trūk\\p{L}*|atleidž\\p{L}*|vengti)${edge}`,
  reach: 6,
  denies: `${from}(?:ne(?:gali|galima|privalo|turi|buvo|bus|bėra|leidžia\\p{L}*|leidžiam\\p{L}*|taikom\\p{L}+)|nėra|niekas|niekada|niekam)${edge}`,
  excepts: `${from}ne\\p{L}{3,}[^.;?!]{0,80}?${from}(?:kit\\p{L}+[^.;]{0,40}? kaip|išskyrus|nebent)${edge}`,
}
