import {edge, from, type NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral: `${from}не (?:только|более|менее|позднее|ранее)${edge}|${from}независимо${edge}|${from}без (?:\\p{L}+ )?(?:промедлени\\p{L}+|задержк\\p{L}+|задержек|отлагательств\\p{L}*|исключени\\p{L}+|ограничени\\p{L}+|ущерба)${edge}`,
  strong: `${from}(?:не|нет|ни|нельзя|без|никто|ничего|никогда|никак\\p{L}*)${edge}`,
  weak: `${from}(?:не\\p{L}{4,}|без\\p{L}{4,}|бес\\p{L}{4,}|запре\\p{L}*|отсутств\\p{L}*|исключ\\p{L}*|кроме|отказ\\p{L}*|лишен\\p{L}*|освобожд\\p{L}*|избе\\p{L}*)`,
  reach: 6,
}
