import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:không (?:chỉ|những|quá|ít hơn|dưới|kể)|không phụ thuộc)${edge}`,
  strong: `${from}(?:không|chưa|chẳng|đừng)${edge}`,
  weak: `${from}(?:cấm|từ chối|thiếu|trừ|ngoại trừ|miễn)${edge}`,
  reach: 6,
  denies: `${from}không (?:được|thể|có(?! thể không)|ai|bị|cần|bao giờ|nên|áp dụng|cho phép|chịu|phải chịu|phải là|hề|muốn|biết|còn|hiểu|thấy|làm|đồng ý|đủ|tin|đưa|nói|quan tâm|tồn tại|sẽ|xảy ra)${edge}`,
  excepts: `${from}không${edge}[^.;?!]{0,80}?${from}(?:ngoài|trừ|ngoại trừ|nếu không)${edge}`,
}
