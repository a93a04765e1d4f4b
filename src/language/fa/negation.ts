import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, by hand, compared with no grammar yet: verbs take a prefix, behind which a blank of no width may stand. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:نه (?:تنها|فقط)|صرف[\\s‌]?نظر از)${edge}`,
  strong: `${from}(?:نمی[\\s‌]?\\p{L}+|نبای?د|نیست(?:ند|م|ید|یم)?|نخواه\\p{L}+|نکن\\p{L}+|نشو\\p{L}+|نگرد\\p{L}+|نباش\\p{L}+|ندار\\p{L}+|نداشت\\p{L}*|نبود\\p{L}*|نشد\\p{L}*|نکرد\\p{L}*|ندید\\p{L}*|نداد\\p{L}*|نگرفت\\p{L}*|نیافت\\p{L}*|نرس\\p{L}+|نبین\\p{L}+|نده\\p{L}+|نه|هیچ\\p{L}*|احدی|بدون|بی‌\\p{L}+)${edge}`,
  weak: `${from}(?:غیر\\p{L}*|نا\\p{L}{3,}|عدم|بی\\p{L}{3,}|ممنوع\\p{L}*|منع|مگر|جز|بجز|به‌جز|محروم\\p{L}*|لغو|معاف|فاقد|رد|خودداری|جلوگیری|خودسرانه)${edge}`,
  reach: 25,
  denies: `${from}(?:نمی[\\s‌]?\\p{L}+|نباید|نیست(?:ند)?|نخواه\\p{L}+|ندار\\p{L}+|هیچ[\\s‌]?(?:کس|کدام|یک)\\p{L}*|احدی)${edge}`,
}
