import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:не (?:зобовʼязан\\p{L}+|зобов['’]язан\\p{L}+|мус\\p{L}+|потрібн[ео]|необхідно|обов['’ʼ]язково|вимага(?:ється|ються)|застосову\\p{L}+)|звільня\\p{L}+ від(?! (?:займан\\p{L}+ |сво\\p{L}+ )?(?:посад|робот)))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:не (?:може|можете|можеш|можемо|можуть|повин\\p{L}+|дозволя\\p{L}+|вправі|має права|мають права)|забороня\\p{L}+|заборонен\\p{L}+)${edge}`,
      ],
      ['recommendation', `${from}(?:слід|рекоменду\\p{L}+|варто)${edge}`],
      [
        'obligation',
        `${from}(?:повинен|повинн\\p{L}+|зобов['’ʼ]язан\\p{L}+|мус(?:ить|ять|иш|имо|ите|ив|ила|или)|необхідно|має обов['’ʼ]язок|мають обов['’ʼ]язок|підляга\\p{L}+)${edge}`,
      ],
      [
        'permission',
        `${from}(?:можу|можеш|може|можемо|можете|можуть|вправі|ма(?:ю|єш|є|ємо|єте|ють) право|дозволя\\p{L}+)${edge}`,
      ],
      ['possibility', `${from}(?:міг(?: би)?|могл[аои](?: би?)?|можлив\\p{L}*|уповноваж\\p{L}*)${edge}`],
    ],
    imposes: /зобов['’ʼ]?яз/iu,
    confers: /прав/iu,
    restricts: /тільки|лише|виключно/iu,
    either: /^(?:повинен|повинн|слід|необхідно)/iu,
    definition: /означає|розуміється/iu,
    subordinate: /якщо|коли|як\p{L}+|що/iu,
  }),
)
