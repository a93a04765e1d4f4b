import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions of Bokmål and Nynorsk; compared with treebanks of both, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:trenger|treng|behøver) (?:\\p{L}+ )?ikk(?:e|je)|(?:er|blir) ikk(?:e|je) (?:forplikt\\p{L}+|plikt\\p{L}+|nødt|nødvendig\\p{L}*|naudsynt\\p{L}*)|krev(?:es|st) ikk(?:e|je)|ikk(?:e|je) krev(?:es|st)|har ikk(?:e|je) plikt|gjelder ikke|gjeld ikkje|(?:er|blir) (?:fritatt|unntatt|fritekne?|unnatekne?))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:må|kan|skal|får|måtte) (?:\\p{L}+ ){0,2}?(?:ikk(?:e|je)|aldri|verken)|(?:ikk(?:e|je)|aldri) (?:må|kan|får)|(?:er|blir) (?:forbudt|forbode|forbodne|ikk(?:e|je) (?:tillatt|tillate|lov))|(?:ingen|ingenting) (?:må|kan|skal)|forbud|forbod)${edge}`,
      ],
      ['recommendation', `${from}(?:bør|burde|anbefales|tilrås)${edge}`],
      [
        'obligation',
        `${from}(?:skal|må|(?:er|blir|var) (?:forplikt\\p{L}+|pliktig\\p{L}*|nødt|nøydd)|har plikt|plikter|pliktar|påligger|(?:er|blir) (?:nødvendig\\p{L}*|naudsynt\\p{L}*)|trenger|treng|kreves|krevst)${edge}`,
      ],
      [
        'permission',
        `${from}(?:kan|får|(?:er|blir) (?:berettig\\p{L}+|tillatt|tillate|bemyndig\\p{L}+)|har (?:\\p{L}+ )?(?:rett|adgang|lov|høve) til|har rett)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:kunne|kunnet|kunna|måtte|skulle|kanskje|mulig\\p{L}*|mogleg\\p{L}*|muligens|eventuel\\p{L}*|tillat\\p{L}*|i stand til)${edge}`,
      ],
    ],
    imposes: /plikt|forplikt/iu,
    confers: /rett|adgang|lov|høve|bemyndig/iu,
    restricts: /(?<!\p{L})(?:bare|berre|kun|utelukkende)(?!\p{L})/iu,
    definition: /forstås|menes|meinest|meiner ein/iu,
    subordinate: /(?<!\p{L})(?:hvis|viss|dersom|når|som|at)(?!\p{L})/iu,
  }),
)
