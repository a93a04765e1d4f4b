import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

const are = '(?:este|sunt|e|va fi|vor fi|sînt)'
const has = '(?:are|au|aveți|avem|va avea|vor avea)'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:nu ${are} (?:obligat\\p{L}*|obligați|ținut\\p{L}*(?! în)|necesar\\p{L}*|nevoie)|nu ${has} (?:obligația|nevoie)|nu se aplică|nu se cere|${are} scutit\\p{L}*)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:nu (?:se )?(?:va |vor |ar )?(?:poate|pot|poți|puteți|putem|putea|trebuie)|nu ${has} (?:voie|dreptul)|nu ${are} (?:permis\\p{L}*|autorizat\\p{L}*|îndreptăți[tț]\\p{L}*)|${are} interzi[sș]\\p{L}*|se interzic\\p{L}*|interzicerea|interdicți\\p{L}*)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:ar (?:trebui|fi bine|fi trebuit|fi indicat)|se recomandă|${are} recomanda\\p{L}*)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:trebuie|trebuia|trebuit|(?:va|vor) trebui|${are} (?:obliga\\p{L}+|ținu[tț]\\p{L}*|necesar\\p{L}*|nevoie)|${has} (?:obligația|datoria|îndatorirea|nevoie))${edge}`,
      ],
      [
        'permission',
        `${from}(?:poate|pot|poți|puteți|putem|${has} (?:dreptul|voie)|${are} (?:autoriza[tț]\\p{L}*|îndreptăți[tț]\\p{L}*|permis\\p{L}*|abilita[tț]\\p{L}*))${edge}`,
      ],
      [
        'possibility',
        `${from}(?:ar putea|putea|puteau|putut|putând|puteai|poată|posibil\\p{L}*|eventual\\p{L}*|permit\\p{L}*|capabil\\p{L}*|probabil)${edge}`,
      ],
    ],
    spares: /^nu (?:se )?(?:va |vor |ar )?trebuie/iu,
    imposes: /oblig/iu,
    confers: /drept|autoriza|abilita|îndreptăți/iu,
    restricts: /(?<!\p{L})(?:doar|numai|exclusiv)(?!\p{L})/iu,
    definition: /se înțelege|înseamnă/iu,
    subordinate: /(?<!\p{L})(?:dacă|când|care|că|să)(?!\p{L})/iu,
  }),
)
