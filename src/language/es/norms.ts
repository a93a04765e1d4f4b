import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

const edge = '(?=[^\\p{L}]|$)'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `(?:no|tampoco|nunca) (?:estoy|estás|está|estamos|estáis|están|estará|estarás|estarán) obligad[oa]s?|(?:no|tampoco|nunca) (?:tengo|tienes?|tenemos|tenéis|tienen|tendr(?:é|ás?|emos|éis|án)) (?:que|(?:la )?obligación de|(?:el )?deber de)|no (?:será|es|serán|son) (?:necesari|obligatori|precis)[oa]s?|no corresponde a|exent[oa]s? de|no se aplicar?á?n?${edge}`,
      ],
      [
        'prohibition',
        `\\b(?:no|tampoco|nunca) (?:podr(?:é|ás?|emos|éis|án)|puedo|puedes?|podemos|podéis|pueden|deber(?:é|ás?|emos|éis|án)|debo|debes?|debemos|debéis|deben|habr(?:é|ás?|emos|éis|án) de|(?:he|has|ha|hemos|habéis|han) de|hay que|se permit\\p{L}+|está permitid[oa])${edge}`,
      ],
      [
        'prohibition',
        `\\b(?:se prohíben?|prohibid[oa]s?|queda prohibid[oa]|quedan prohibid[oa]s|prohíben?)${edge}|\\b(?:nadie|ningún|ninguna)(?: [\\p{L}-]+){0,5}? (?:podrá|puede|deberá)${edge}`,
      ],
      [
        'obligation',
        `\\b(?:deber(?:é|ás?|emos|éis|án)|debo|debes?|debemos|debéis|deben|(?:tengo|tienes?|tenemos|tenéis|tienen|tendr(?:é|ás?|emos|éis|án)) (?:que|la obligación de|el deber de)|(?:estoy|estás|está|estamos|estáis|están) obligad[oa]s?|habr(?:é|ás?|emos|éis|án) de|(?:he|has|ha|hemos|habéis|han) de|es (?:necesario|obligatorio|preciso)|hay que|corresponde a)${edge}`,
      ],
      [
        'recommendation',
        `\\b(?:deberías?|deberíamos|deberíais|deberían|conviene|se recomienda|es (?:recomendable|conveniente))${edge}`,
      ],
      [
        'permission',
        `\\b(?:podr(?:é|ás?|emos|éis|án)|puedo|puedes?|podemos|podéis|pueden|(?:estoy|estás|está|estamos|estáis|están) (?:facultad|autorizad|permitid)[oa]s?|(?:soy|eres|es|somos|sois|son) libres? (?:de|para)|(?:tengo|tienes?|tenemos|tenéis|tienen|tendr(?:á|án)) (?:el )?derecho|se permiten?)${edge}`,
      ],
      ['possibility', `\\b(?:podrías?|podríamos|podríais|podrían|posib\\p{L}*|permit\\p{L}*|autoriz\\p{L}*)`],
    ],
    opposing: 'in|im|il',
    spares: /^no h/iu,
    imposes: /oblig|deber de/iu,
    either: /^(?:deb(?:o|es?|emos|éis|en|er(?:é|ás?|emos|éis|án))$|es (?:necesario|preciso))/iu,
    confers: /derecho|facultad|libre/iu,
    restricts: /(?<!\p{L})(?:s[óo]lo|solamente|[úu]nicamente|sino)\b/iu,
    definition: /\b(?:se entender[áa] por|se entiende por|significa|se define|se denomina)/i,
    report:
      /^(?:[^.;,]{0,60}? )?(?:ha|han|hemos) (?:también |ya |\p{L}+mente )*(?<verb>\p{L}+(?:ado|ido|echo|esto|erto|ito|uelto))(?=[^\p{L}]|$)/iu,
    subordinate: /\b(?:si|cuando|que|quien|donde|cuyo|salvo|siempre que|mientras)\b/i,
  }),
)
