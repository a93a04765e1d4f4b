import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}не (?:только|более|менее|позднее|ранее)${edge}|${from}независимо${edge}`,
  strong: `${from}(?:не|нет|ни|нельзя|без|никто|ничего|никогда|никак\\p{L}*)${edge}`,
  weak: `${from}(?:не\\p{L}{4,}|без\\p{L}{4,}|бес\\p{L}{4,}|запре\\p{L}*|отсутств\\p{L}*|исключ\\p{L}*|кроме|отказ\\p{L}*|лишен\\p{L}*|освобожд\\p{L}*|избе\\p{L}*)`,
  reach: 6,
}
