import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

const are = '(?:està|estan|estarà|estaran|és|són|queda|queden|resta|resten)'
const has = '(?:té|tenen|tindrà|tindran)'

/** Modal expressions. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:no ${are} (?:obliga\\p{L}+|necessari\\p{L}*)|no cal|no caldrà|no ${has} l['’]obligació|no s['’]aplica|${are} exempt\\p{L}*)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:no (?:es |s['’])?(?:pot|poden|podrà|podran|podeu|ha de?|han de?|haurà de?|hauran de?|permet)|no ${are} (?:perm[eè]\\p{L}+|autoritza\\p{L}+)|${are} prohibi\\p{L}+|es prohibeix\\p{L}*|prohibició)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:(?:hauria|haurien) de?|convé|es recomana|${are} recomanable\\p{L}*)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:(?:ha|han|hem|heu|haurà|hauran|havia|havien) de?|cal|caldrà|deu|deuen|${are} (?:obliga\\p{L}+|necessari\\p{L}*)|${has} l['’]obligació|${has} el deure)${edge}`,
      ],
      [
        'permission',
        `${from}(?:pot|poden|podrà|podran|podeu|podem|${has} dret|${are} (?:autoritza\\p{L}+|faculta\\p{L}+|perm[eè]s\\p{L}*))${edge}`,
      ],
      [
        'possibility',
        `${from}(?:podria|podrien|potser|possib\\p{L}+|permet\\p{L}*|capaç\\p{L}*|eventual\\p{L}*)${edge}`,
      ],
    ],
    spares: /^no (?:ha|han|haurà|hauran) de/iu,
    imposes: /oblig|deure/iu,
    confers: /dret|autoritza|faculta/iu,
    restricts: /(?<!\p{L})(?:només|únicament|exclusivament)(?!\p{L})/iu,
    definition: /s['’]entén|significa/iu,
    subordinate: /(?<!\p{L})(?:si|quan|que)(?!\p{L})/iu,
  }),
)
