import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:behøver (?:\\p{L}+ )?ikke|(?:er|bliver) (?:\\p{L}+ )?ikke (?:forpligte[td]\\p{L}*|pligtig\\p{L}*|nødt|nødvendig\\p{L}*)|(?:kræves|behøves) ikke|ikke (?:kræves|behøves)|har ikke pligt|gælder ikke|finder ikke anvendelse|(?:er|bliver) (?:fritaget|undtaget|fritagne|undtagne))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:må|kan|skal|tør|måtte) (?:\\p{L}+ ){0,2}?(?:ikke|aldrig|hverken)|(?:ikke|aldrig) (?:må|kan|tør)|(?:er|bliver) (?:forbudt|forbudte|ikke tillad\\p{L}+)|ingen (?:må|kan)|forbydes|forbud)${edge}`,
      ],
      ['recommendation', `${from}(?:bør|burde|anbefales)${edge}`],
      [
        'obligation',
        `${from}(?:skal|(?:er|bliver|var) (?:forpligte[td]\\p{L}*|pligtig\\p{L}*|nødt til)|har pligt|påhviler|(?:er|bliver) nødvendig\\p{L}*|behøver|behov for|kræves)${edge}`,
      ],
      [
        'permission',
        `${from}(?:må|kan|(?:er|bliver) (?:berettige[td]\\p{L}*|bemyndige[td]\\p{L}*|tillad\\p{L}+)|har (?:\\p{L}+ )?(?:ret|adgang|lov) til|har ret)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:kunne|kunnet|måtte|skulle|måske|mulig\\p{L}*|muligvis|eventuel\\p{L}*|tillad\\p{L}*|i stand til)${edge}`,
      ],
    ],
    imposes: /pligt|forpligt/iu,
    confers: /ret|adgang|lov|bemyndig/iu,
    restricts: /(?<!\p{L})(?:kun|alene|udelukkende)(?!\p{L})/iu,
    definition: /forstås|menes/iu,
    subordinate: /(?<!\p{L})(?:hvis|når|som|der|at|såfremt)(?!\p{L})/iu,
  }),
)
