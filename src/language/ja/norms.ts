import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        '(?:する)?(?:必要は|必要が)ない|を要しない|なくてもよい|適用しない|免除(?=する|され|し(?!た))|を免除',
      ],
      [
        'obligation',
        'なければならない|ねばならない|なければなりません|ものとする|ものとします|必要があります|義務を負う|を要する|必要がある|責務を有する',
      ],
      [
        'prohibition',
        '許され(?:ない|ません)|てはならない|てはいけない|てはなりません|することができない|ことができない|禁止|禁ずる|禁じ',
      ],
      [
        'recommendation',
        'べきである|べきだ|べき(?=[もか。、」]|$)|望ましい|努めなければならない|よう努める|推奨',
      ],
      [
        'permission',
        'ことができる|ことができます|てもよい|権利を有する|権限を有する|許可(?:する|される|できる)|許され(?:る|ます)',
      ],
      ['possibility', '可能|得る|うる|かもしれない'],
    ],
    imposes: /義務/iu,
    confers: /権/iu,
    restricts: /のみ|だけ|限り|限る/iu,
    definition: /とは、|をいう。?$|と定義/,
    subordinate: /場合|とき(?:は|に)|であって/,
  }),
)
