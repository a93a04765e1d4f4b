import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز) (?:عن)?|غير أن|لا سيما)${edge}`,
  strong: `${from}(?:[وفأ]?(?:لا|لم|لن|ليس|ليست|ليسوا|لست|لسنا|لسن)|بلا|[وفبلك]?(?:ال)?(?:بدون|دون|غير)|ما (?:لم))${edge}`,
  weak: `${from}(?:يحظر|تحظر|حظر|يمنع|منع|رفض|يرفض|عدم|إلا|باستثناء|يعفى|تعفى)${edge}`,
  reach: 6,
  denies: `${from}[وفأ]?(?:(?:لا|لن|لم) (?!(?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|سيما|بد|بأس|شك)${edge})[يتنأ]\\p{L}+|ليس(?:ت|وا)?)${edge}`,
  excepts: `${from}[وف]?(?:لا|لن|لم|ما|ليس)${edge}[^.;؛؟!]{0,80}?${from}(?:إلا|إلّا|سوى|غير)${edge}`,
}
