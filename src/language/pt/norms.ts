import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal verbs of statutes; the imperative future (`deverá`, `poderá`) as in Manual de Redação da Presidência da República (3rd edition, 2018), part III. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:não (?:és|somos|estás|estamos|é|são|está|estão|será|serão|fica|ficam) (?:obrigad[oa]s?|necessári[oa]s?|obrigatóri[oa]s?)|(?:não|tampouco|nunca) (?:tenho|tens|tem|temos|tendes|têm|ter(?:ei|ás?|emos|ão)) (?:de|que|(?:a )?obrigação de|(?:o )?dever de)|não (?:cumpre|incumbe|cabe) a|isent[oa]s? de|dispensad[oa]s? de|não se aplicam?)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:não|tampouco|nunca) (?:posso|podes?|podemos|podeis|podem|poder(?:ei|ás?|emos|eis|ão)|devo|deves?|devemos|deveis|devem|dever(?:ei|ás?|emos|eis|ão)|é permitid[oa]|são permitid[oa]s)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:é|são|fica|ficam|será|serão) (?:vedad|proibid|interdit)[oa]s?${edge}|${from}(?:proíbe|proíbem|é defeso)${edge}|${from}(?:ninguém|nenhum|nenhuma)(?: [\\p{L}-]+){0,5}? (?:pode|poderá|deve)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:devo|deves?|devemos|deveis|devem|dever(?:ei|ás?|emos|eis|ão)|(?:tenho|tens|tem|temos|tendes|têm|ter(?:ei|ás?|emos|ão)) (?:de|que|o dever de|a obrigação de)|(?:sou|és|é|somos|são|estou|estás|está|estamos|estão) obrigad[oa]s?|cumpre|incumbe|cabe a|é (?:necessári[oa]|obrigatóri[oa]))${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:deverias?|deveríamos|deveriam|convém|é (?:recomendável|aconselhável|conveniente)|recomenda-se)${edge}`,
      ],
      [
        'permission',
        `${from}(?:posso|podes?|podemos|podeis|podem|poder(?:ei|ás?|emos|eis|ão)|(?:tenho|tens|tem|temos|têm) (?:o )?direito|é permitid[oa]|são permitid[oa]s|é facultad[oa]|é lícito|(?:estou|estás|está|estamos|estão) autorizad[oa]s?|fica autorizad[oa])${edge}`,
      ],
      [
        'possibility',
        `${from}(?:poderias?|poderíamos|poderiam|possível|possíveis|possibil\\p{L}*|permit\\p{L}*|autoriz\\p{L}*|eventua\\p{L}*)`,
      ],
    ],
    opposing: 'in|im|il',
    imposes: /obrig|dever de/iu,
    either: /^(?:dev(?:o|es?|emos|eis|em|er(?:ei|ás?|emos|eis|ão))$|é necessári)/iu,
    confers: /direito|faculdade/iu,
    restricts: /\b(?:só|somente|apenas|senão)/iu,
    definition: /(?<!\p{L})(?:entende-se por|considera-se|consideram-se|significa|define-se)/iu,
    report:
      /^(?:[^.;,]{0,60}? )?(?:tem|têm|temos|foi|foram) (?:também |já |\p{L}+mente )*(?<verb>\p{L}+(?:ado|ido|ito|esto|erto|ada|ida)s?)(?=[^\p{L}]|$)/iu,
    subordinate: /(?<!\p{L})(?:se|quando|que|quem|onde|cujo|cuja|salvo|desde que|enquanto)(?!\p{L})/iu,
  }),
)
