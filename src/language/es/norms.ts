import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

const edge = '(?=[^\\p{L}]|$)'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `no (?:está|están|estará|estarán) obligad[oa]s?|no (?:será|es) (?:necesario|obligatorio|preciso)|exent[oa]s? de|no se aplicar?á?n?${edge}`,
      ],
      [
        'prohibition',
        `\\bno (?:podrán?|puede|pueden|deberán?|debe|deben|se permit\\p{L}+|está permitid[oa])${edge}`,
      ],
      [
        'prohibition',
        `\\b(?:se prohíben?|prohibid[oa]s?|queda prohibid[oa]|quedan prohibid[oa]s|prohíben?)${edge}|\\b(?:nadie|ningún|ninguna)(?: [\\p{L}-]+){0,5}? (?:podrá|puede|deberá)${edge}`,
      ],
      [
        'obligation',
        `\\b(?:deberán?|debe|deben|tiene que|tienen que|tendrá que|está obligad[oa]|están obligad[oa]s|habrán? de|ha de|han de|es (?:necesario|obligatorio|preciso)|hay que|corresponde a)${edge}`,
      ],
      [
        'recommendation',
        `\\b(?:debería|deberían|conviene|se recomienda|es (?:recomendable|conveniente))${edge}`,
      ],
      [
        'permission',
        `\\b(?:podrán?|puede|pueden|está facultad[oa]|están facultad[oa]s|tiene derecho|tienen derecho|se permite|está autorizad[oa]|están autorizad[oa]s)${edge}`,
      ],
      ['possibility', `\\b(?:podría|podrían|posib\\p{L}*|permit\\p{L}*|autoriz\\p{L}*)`],
    ],
    definition: /\b(?:se entender[áa] por|se entiende por|significa|se define|se denomina)/i,
    report:
      /^(?:[^.;,]{0,60}? )?(?:ha|han|hemos) (?:también |ya |\p{L}+mente )*(?<verb>\p{L}+(?:ado|ido|echo|esto|erto|ito|uelto))(?=[^\p{L}]|$)/iu,
    subordinate: /\b(?:si|cuando|que|quien|donde|cuyo|salvo|siempre que|mientras)\b/i,
  }),
)
