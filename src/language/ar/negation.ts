import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compiled by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز) (?:عن)?|غير أن|لا سيما)${edge}`,
  strong: `${from}(?:لا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير|ما (?:لم))${edge}`,
  weak: `${from}(?:يحظر|تحظر|حظر|يمنع|منع|رفض|يرفض|عدم|إلا|باستثناء|يعفى|تعفى)${edge}`,
  reach: 6,
}
