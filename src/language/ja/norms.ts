import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        '(?:する)?(?:必要は|必要が)ない|を要しない|なくてもよい|適用しない|免除(?=する|され|し(?!た))|を免除',
      ],
      // Behind what may be, need not be or is (`できるものとする`, `負わないものとする`) it only stipulates.
      [
        'obligation',
        'なければならない|ねばならない|なければなりません|(?<!(?:でき|れ|あ|な|い|得|え)る|ない|た)ものと(?:する|します)|必要があります|義務を負う|を要する|必要がある|責務を有する',
      ],
      [
        'prohibition',
        '許され(?:ない|ません)|てはならない|てはいけない|てはなりません|(?:こと[がは]|(?<=\\p{Script=Han}))できない|禁止|禁ずる|禁じ',
      ],
      [
        'recommendation',
        'べきである|べきだ|べき(?=[もか。、」]|$)|望ましい|努めなければならない|よう努める|推奨',
      ],
      [
        'permission',
        'できるものと(?:する|します)|(?:こと[がも]|(?<=\\p{Script=Han}))でき(?:る(?!限り|だけ)|ます)|てもよい|権利を有する|権限を有する|許可(?:する|される|できる)|許され(?:る|ます)',
      ],
      [
        'possibility',
        '可能|得る|うる|かもしれ(?:ない|ません)|(?:する|れる|ある)(?:場合|こと|おそれ)があ(?:る|ります)',
      ],
    ],
    imposes: /義務/iu,
    confers: /権/iu,
    restricts: /のみ|だけ|限り|限る/iu,
    either: /必要が|なければな/u,
    definition: /とは、|をいう。?$|と定義/,
    subordinate: /場合|とき(?:は|に)|であって/,
  }),
)
