import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

/** Whole words are read from their beginning: from each letter on, a run of n letters would take n² steps. */
const start = '(?<!\\p{L})'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `(?:(?:할|\\p{L}) 필요(?:가|는)? 없\\p{L}+|의무(?:가|는)? 없\\p{L}+|지 (?:아니하여도|않아도) 된다|적용하지 (?:아니한다|않는다)|면제(?!되지|하지)\\p{L}*)`,
      ],
      ['prohibition', `(?:(?:아니 된다|안 된다|아니된다|안된다|수 없다|수 없\\p{L}*|금지\\p{L}*|못한다))`],
      ['recommendation', `(?:권장\\p{L}*|바람직\\p{L}*|노력하여야|것이 좋다)`],
      [
        'obligation',
        `(?:(?:하여야|해야|되어야|받아야|${start}(?!\\p{L}*말아)\\p{L}+(?:아|어|여)야) (?:한다|합니다|하며|할|했\\p{L}*|하는\\p{L}*|하고)|(?:의무|책임)(?:가|를|이|을)? (?:있(?:다|습니다|으며|고)|진다|지며)|${start}\\p{L}*야 한다)`,
      ],
      [
        'permission',
        `(?:수 있다|수 있습니다|수 있으며|수 있(?!는|던|도록|음)\\p{L}*|권리(?:가|를) (?:있다|가진다)|허용(?!되는|된|될|되지)\\p{L}*)`,
      ],
      ['possibility', `(?:수도 있\\p{L}*|수 있(?:는|었)\\p{L}*|가능\\p{L}*|허가\\p{L}*|것으로 본다)`],
    ],
    confers: /권리/iu,
    restricts: /에만|만이|만을|오직|한하여/iu,
    either: /야 /u,
    definition: /(?:이|)?란|말한다/iu,
    subordinate: /경우|때에/iu,
  }),
)
