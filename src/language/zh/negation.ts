import type {NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral:
    '不仅|不但|不断|不少于|不超过|不低于|不多于|不高于|无论|不论|不管|不同|不少|不久|不得不|非常|未来|无人机|无线|非洲|不动产|不妨|并非不|不可或缺|不可避免',
  strong: '不|没有?|未(?!来)|無|无|勿|莫|非(?!常|洲)|毋',
  weak: '禁止|严禁|避免|防止|拒绝|免除|除外|除|缺乏|缺少|杜绝|否',
  reach: 0,
}
