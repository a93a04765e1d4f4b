import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

const edge = '(?=[^\\p{L}]|$)'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      ['permission', `\\b(?:hat|haben) (?:[\\p{L}-]+ ){0,2}?(?:das Recht|Anspruch)${edge}`],
      ['obligation', `\\b(?:wird|werden)(?: [\\p{L}-]+){0,5}? (?:verpflichtet|angewiesen)${edge}`],
      [
        'exemption',
        `\\b(?:ist|sind|wird|werden) nicht (?:verpflichtet|gehalten)${edge}|\\b(?:braucht|brauchen|muss|müssen|muß) (?:[\\p{L}-]+ ){0,6}?nicht${edge}|\\b(?:gilt|gelten) nicht${edge}|\\bbefreit${edge}|\\bfindet keine Anwendung`,
      ],
      [
        'prohibition',
        `\\b(?:darf|dürfen|kann|können|soll|sollen)(?: [\\p{L}-]+){0,12}? (?:nicht|kein\\p{L}*|niemand|nie)${edge}`,
      ],
      [
        'prohibition',
        `\\b(?:niemand|kein\\p{L}*)(?: [\\p{L}-]+){0,6}? (?:darf|dürfen|kann)${edge}|\\b(?:verboten|untersagt|unzulässig)${edge}|\\bnicht (?:zulässig|gestattet|erlaubt)${edge}`,
      ],
      ['prohibition', `\\b(?:darf|dürfen) nur${edge}`],
      [
        'obligation',
        `\\b(?:muss|muß|müssen|verpflichtet|obliegt|obliegen|zwingend|erforderlich|notwendig)${edge}`,
      ],
      [
        'obligation',
        `\\b(?:hat|haben)(?: [\\p{L}\\d,.§-]+){1,25}? zu \\p{L}+en${edge}|\\b(?:ist|sind)(?: [\\p{L}\\d.§-]+){0,20}? (?:zu \\p{L}+|\\p{L}+zu\\p{L}+)en${edge}`,
      ],
      ['recommendation', `\\b(?:soll|sollen|sollte|sollten|empfohlen|empfiehlt)${edge}`],
      [
        'permission',
        `\\b(?:darf|dürfen|kann|können|berechtigt|befugt|ermächtigt|erlaubt|gestattet|zulässig)${edge}`,
      ],
      ['intention', `\\b(?:wird|werden) (?!durch|von|nicht)(?=[^.;]*?\\p{L}+en[.;])`],
      [
        'possibility',
        `\\b(?:könnte|könnten|dürfte|möglich\\p{L}*|ermöglich\\p{L}*|erlaub\\p{L}*|gestatt\\p{L}*)`,
      ],
    ],
    definition:
      /\b(?:im Sinne (?:dieses|des)|bezeichnet|bezeichnen|gilt als|gelten als|bedeutet|ist der Begriff|sind:)/i,
    report:
      /^[^.;]{0,60}?\b(?:hat|haben|wurde|wurden|ist|sind)\b[^.;]*?(?<verb>(?:\p{L}*ge\p{L}+|\p{L}+iert|\p{Lu}?be\p{L}+|ver\p{L}+|er\p{L}+)(?:t|en))[.;]?$/iu,
    subordinate: /\b(?:wenn|falls|sofern|soweit|der|die|das,|dass|weil|obwohl|solange)\b/i,
  }),
)
