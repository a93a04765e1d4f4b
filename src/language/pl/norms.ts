import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:nie (?:musi\\p{L}*|muszą|(?:jest|są|będzie|będą) (?:zobowiązan|obowiązan)\\p{L}+|(?:jest|są) (?:koniecz|wymagan|niezbędn)\\p{L}+|ma(?:ją)? obowiązku|trzeba|stosuje się)|zwolnion\\p{L}+ z)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:nie (?:mogę|może|możesz|możemy|możecie|mogą|wolno|można|powinien|powinn\\p{L}+|należy)|nie (?:jest|są) dozwolon\\p{L}+|(?:zabrania|zakazuje) się|(?:jest|są) (?:zabronion|zakazan)\\p{L}+|zakaz)${edge}`,
      ],
      ['recommendation', `${from}(?:powinien\\p{L}*|powinn\\p{L}+|zaleca się)${edge}`],
      [
        'obligation',
        `${from}(?:musi|musiał\\p{L}*|musieli|muszę|musisz|musimy|musicie|muszą|(?:jest|są|jesteś|będzie|będą) (?:zobowiązan|obowiązan)\\p{L}+|ma(?:ją|sz|my|cie)? obowiązek|należy|trzeba)${edge}`,
      ],
      [
        'permission',
        `${from}(?:mogę|może|możesz|możemy|możecie|mogą|można|wolno|(?:jest|są) dozwolon\\p{L}+|(?:jest|są) (?:uprawnion|upoważnion)\\p{L}+|ma(?:ją|sz|my|cie|m)? prawo)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:mógł(?:by)?|mogł[aoy](?:by)?|mogli(?:by)?|możliw\\p{L}*|zezwal\\p{L}*|pozwal\\p{L}*)${edge}`,
      ],
    ],
    imposes: /obowiąz/iu,
    confers: /praw|uprawnion|upoważnion/iu,
    restricts: /tylko|wyłącznie|jedynie/iu,
    either: /^(?:należy|powinien|powinn)/iu,
    definition: /oznacza|rozumie się/iu,
    subordinate: /jeżeli|jeśli|gdy|któr\p{L}+|że/iu,
  }),
)
