import type {NegationLexicon} from '../negation.ts'

export const negation: NegationLexicon = {
  neutral:
    '遅滞なく|遅延なく|例外なく|なければならない|なければなりません|だけでなく|のみならず|にかかわらず|少なくない',
  strong: 'ない|ません|なかった|ず(?=[、。に])|ぬ(?=[、。])|なく(?=[、。て])|なし|無(?:い|く|かった)',
  weak: '禁止|禁じ|除[きく]|不\\p{Script=Han}|無\\p{Script=Han}|非\\p{Script=Han}|未(?!満)\\p{Script=Han}|拒|避け',
  reach: 0,
  denies: `(?<!(?:ければ|なくては|ねば)(?:なり|なら)|ければいけ|かもしれ)(?:ない|ません|なかった|ませんでした)(?:もの|こと)?(?:とする)?[。.]?$`,
}
