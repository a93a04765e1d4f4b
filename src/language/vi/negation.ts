import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny: Thompson, A Vietnamese Reference Grammar (1987), chapters 9 and 13; Luật Ban hành văn bản quy phạm pháp luật (2015), art. 8. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:không (?:chỉ|những|quá|ít hơn|dưới|kể)|không phụ thuộc)${edge}`,
  strong: `${from}(?:không|chưa|chẳng|đừng)${edge}`,
  weak: `${from}(?:cấm|từ chối|thiếu|trừ|ngoại trừ|miễn)${edge}`,
  reach: 6,
}
