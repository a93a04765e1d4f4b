import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:ei (?:pea|ole (?:kohustatud|vaja|vajalik)|kohaldata|ole tarvis)|vabasta\\p{L}+)${edge}`,
      ],
      ['prohibition', `${from}(?:ei (?:tohi|või|saa|ole lubatud)|(?:on |oli )?keelatud|keelatakse)${edge}`],
      ['recommendation', `${from}(?:peaks|peaksid|peaksite|soovitatakse|soovitatav)${edge}`],
      [
        'obligation',
        `${from}(?:peab|peavad|pead|peame|peate|pean|(?:on|olete|oled) kohustatud|kohustub|kohustuvad|on kohustus|tuleb)${edge}`,
      ],
      [
        'permission',
        `${from}(?:võib|võivad|võid|võite|võime|tohib|tohivad|(?:on|oli) (?:\\p{L}+ ){0,3}?(?:õigus|lubatud|õigustatud)|õigus)${edge}`,
      ],
      ['possibility', `${from}(?:võiks|võiksid|saab|saavad|võimal\\p{L}*|luba\\p{L}*|võibolla)${edge}`],
    ],
    imposes: /kohust/iu,
    confers: /õigus/iu,
    restricts: /(?<!\p{L})(?:ainult|üksnes|vaid)(?!\p{L})/iu,
    either: /^(?:pea|tuleb)/iu,
    definition: /tähendab|käsitatakse|mõistetakse/iu,
    subordinate: /(?<!\p{L})(?:kui|kes|mis|et|mille|mida)(?!\p{L})/iu,
  }),
)
