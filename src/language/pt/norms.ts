import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal verbs of statutes; the imperative future (`deverá`, `poderá`) as in Manual de Redação da Presidência da República (3rd edition, 2018), part III. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:não (?:é|são|está|estão|será|serão|fica|ficam) (?:obrigad[oa]s?|necessári[oa]s?)|isent[oa]s? de|dispensad[oa]s? de|não se aplicam?)${edge}`,
      ],
      [
        'prohibition',
        `${from}não (?:pode|podem|poderá|poderão|deve|devem|deverá|deverão|é permitid[oa]|são permitid[oa]s)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:é|são|fica|ficam|será|serão) (?:vedad|proibid|interdit)[oa]s?${edge}|${from}(?:proíbe|proíbem|é defeso)${edge}|${from}(?:ninguém|nenhum|nenhuma)(?: [\\p{L}-]+){0,5}? (?:pode|poderá|deve)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:deve|devem|deverá|deverão|tem de|têm de|tem que|têm que|terá de|é obrigad[oa]|são obrigad[oa]s|está obrigad[oa]|estão obrigad[oa]s|cumpre|incumbe|cabe a|é (?:necessári[oa]|obrigatóri[oa]))${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:deveria|deveriam|convém|é (?:recomendável|aconselhável|conveniente)|recomenda-se)${edge}`,
      ],
      [
        'permission',
        `${from}(?:pode|podem|poderá|poderão|tem (?:o )?direito|têm (?:o )?direito|é permitid[oa]|são permitid[oa]s|é facultad[oa]|é lícito|está autorizad[oa]|estão autorizad[oa]s|fica autorizad[oa])${edge}`,
      ],
      [
        'possibility',
        `${from}(?:poderia|poderiam|possível|possíveis|possibil\\p{L}*|permit\\p{L}*|autoriz\\p{L}*|eventua\\p{L}*)`,
      ],
    ],
    definition: /(?<!\p{L})(?:entende-se por|considera-se|consideram-se|significa|define-se)/iu,
    report:
      /^(?:[^.;,]{0,60}? )?(?:tem|têm|temos|foi|foram) (?:também |já |\p{L}+mente )*(?<verb>\p{L}+(?:ado|ido|ito|esto|erto|ada|ida)s?)(?=[^\p{L}]|$)/iu,
    subordinate: /(?<!\p{L})(?:se|quando|que|quem|onde|cujo|cuja|salvo|desde que|enquanto)(?!\p{L})/iu,
  }),
)
