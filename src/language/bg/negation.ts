import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:не (?:само|по-късно|повече|по-малко|единствено)|независимо)${edge}`,
  strong: `${from}(?:не|няма(?:т|ше|ха|ме?|ш|те)?|нямал\\p{L}*|без|никой|никого|никоя|никое|никои|нищо|никога|никъде|нито|никак\\p{L}*|недей\\p{L}*)${edge}`,
  weak: `${from}(?:забран\\p{L}*|отказ\\p{L}*|откаж\\p{L}*|липс\\p{L}*|освен|недействител\\p{L}*|незакон\\p{L}*|недопустим\\p{L}*|невъзможн\\p{L}*|изключен\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:не (?!забрав)(?:се |му |го |я |им |ги )?(?:\\p{L}+(?:[аеия]т?|ва|ше|ха|л[аои]?))|никой|никога)${edge}`,
}
