import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny: Ryding, A Reference Grammar of Modern Standard Arabic (Cambridge, 2005), chapters 15, 34, 37. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز) (?:عن)?|غير أن|لا سيما)${edge}`,
  strong: `${from}(?:لا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير|ما (?:لم))${edge}`,
  weak: `${from}(?:يحظر|تحظر|حظر|يمنع|منع|رفض|يرفض|عدم|إلا|باستثناء|يعفى|تعفى)${edge}`,
  reach: 6,
}
