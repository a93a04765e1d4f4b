import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:не (?:лише|тільки|більше|менше|пізніше|раніше)|незалежно|невідкладно|негайно)${edge}`,
  strong: `${from}(?:не|ні|ані|без|ніхто|нікого|нічого|ніколи|жоден|жодн\\p{L}+|немає|нема)${edge}`,
  weak: `${from}(?:не(?!діл|гайн|рухом|забар)\\p{L}{4,}|без\\p{L}{4,}|заборон\\p{L}*|відсутн\\p{L}*|відмов\\p{L}*|крім|звільн\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:не (?:\\p{L}+(?:[еёиуюая]ть?(?:ся)?|в(?:ся)?|л[аои](?:с[яь])?|ти(?:ся)?)|вправі|повин\\p{L}+|зобов\\p{L}+)|ніхто|ніколи|жоден)${edge}`,
}
