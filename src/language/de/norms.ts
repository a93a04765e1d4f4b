import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

const edge = '(?=[^\\p{L}]|$)'
/** The verb at the end of a subordinate clause: `wenn es notwendig ist` orders nothing. */
const lastVerb = ' (?:ist|sind|war|waren|sei|seien|wird|werden|wäre|wären|erschein\\p{L}*)\\s?(?:[,.;:)]|$)'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      ['permission', `\\b(?:habe|hast|hat|haben|habt) (?:[\\p{L}-]+ ){0,2}?(?:das Recht|Anspruch)${edge}`],
      [
        'obligation',
        `\\b(?:werde|wirst|wird|werden|werdet)(?: [\\p{L}-]+){0,5}? (?:verpflichtet|angewiesen)${edge}`,
      ],
      [
        'exemption',
        `\\b(?:bin|bist|ist|sind|seid|wird|werden) (?:[\\p{L}-]+ ){0,3}?nicht (?:dazu )?(?:verpflichtet|gehalten|gezwungen)${edge}|\\bnicht (?:dazu )?(?:verpflichtet|gehalten|gezwungen) (?:bin|bist|ist|sind|seid|wird|werden)${edge}|\\b(?:brauche|brauchst|braucht|brauchen|muss|musst|müsst|müssen|muß|mußt) (?:[\\p{L}-]+ ){0,6}?(?:nicht|weder)${edge}|\\b(?:nicht|kein\\p{L}*) (?!nur )(?:[\\p{L}-]+ ){1,3}?(?:müssen|muss|musst|müsst|brauchen|braucht)${edge}|\\b(?:nicht|kein\\p{L}*) (?!nur )(?:[\\p{L}-]+ ){0,3}?(?:erforderlich|notwendig|nötig)${edge}(?!${lastVerb})|\\b(?:habe|hast|hat|haben|habt|besteht|trifft) (?:[\\p{L}-]+ ){0,3}?keine (?:Pflicht|Verpflichtung)${edge}|\\b(?:gilt|gelten) nicht${edge}|\\bbefreit${edge}|\\bfindet keine Anwendung`,
      ],
      [
        'prohibition',
        // `kann auf Strafe nicht unter drei Jahren erkennen`: what is denied is less.
        `\\b(?!k(?:ann|önnen)(?: [\\p{L}-]+){0,12}? nicht unter${edge})(?:darf|darfst|dürft|dürfen|kann|kannst|könnt|können|soll|sollst|sollt|sollen)(?: [\\p{L}-]+){0,12}? (?:nicht|kein\\p{L}*|niemand|nie)${edge}`,
      ],
      [
        'prohibition',
        `\\b(?:niemand(?:e[mns])?|kein\\p{L}*)(?: [\\p{L}-]+){0,6}? (?:darf|darfst|dürft|dürfen|kann)${edge}|\\b(?:verboten|untersagt|unzulässig)${edge}|\\bnicht (?:zulässig|gestattet|erlaubt)${edge}`,
      ],
      ['prohibition', `\\b(?:darf|darfst|dürft|dürfen) nur${edge}`],
      [
        'prohibition',
        `\\b(?:habe|hast|hat|haben|habt)(?: (?!zu )[\\p{L}\\d.§-]+){0,12}? nicht (?:[\\p{L}-]+ ){0,3}?(?:zu \\p{L}+|\\p{L}{2,}zu\\p{L}+)en${edge}`,
      ],
      [
        'obligation',
        `\\b(?:muss|musst|muß|mußt|müsst|müßt|müssen|verpflichtet|obliegt|obliegen|zwingend)${edge}|\\b(?:erforderlich|notwendig)${edge}(?!${lastVerb})`,
      ],
      [
        'obligation',
        `\\b(?:habe|hast|hat|haben|habt)(?: [\\p{L}\\d,.§-]+){1,25}? (?:zu \\p{L}+|\\p{L}{2,}zu\\p{L}+)en${edge}|\\b(?:ist|sind)(?: [\\p{L}\\d.§-]+){0,20}? (?:zu (?!gestatt|erlaub|bewillig|ermöglich)\\p{L}+|\\p{L}+zu\\p{L}+)en${edge}`,
      ],
      [
        'recommendation',
        // At the start of a sentence: `Sollte die Frist …` is a condition.
        `(?<!(?:^|[.:;!?]) ?)\\b(?:soll|sollst|sollt|sollen|sollte|solltest|solltet|sollten|empfohlen|empfiehlt)${edge}`,
      ],
      [
        'permission',
        // `um es nutzen zu dürfen`: what is wished for.
        `\\b(?<!\\bzu )(?:darf|darfst|dürft|dürfen|kann|kannst|könnt|können|berechtigt|befugt|ermächtigt|erlaubt|gestattet|zulässig)${edge}`,
      ],
      ['intention', `\\b(?:werde|wirst|wird|werden|werdet) (?!durch|von|nicht)(?=[^.;]*?\\p{L}+en[.;])`],
      [
        'possibility',
        `\\b(?:könnte|könntest|könntet|könnten|dürfte|dürftest|dürften|möglich\\p{L}*|ermöglich\\p{L}*|erlaub\\p{L}*|gestatt\\p{L}*)`,
      ],
    ],
    opposing: 'un',
    imposes: /verpflicht/iu,
    spares: /^ha(?:be|st|t|ben|bt)(?!\p{L})/iu,
    mild: /^soll(?:st|t|en)?$/iu,
    confers: /recht|anspruch|befugt/iu,
    restricts: /\b(?:nur|höchstens|maximal|lediglich|allein|ausschließlich|erst|sofern)\b/iu,
    definition:
      /\b(?:im Sinne (?:dieses|des)|bezeichnet|bezeichnen|gilt als|gelten als|bedeutet|ist der Begriff|sind:)/i,
    report:
      /^[^.;]{0,60}?\b(?:hat|haben|wurde|wurden|ist|sind)\b[^.;]*?(?<verb>(?:\p{L}*ge\p{L}+|\p{L}+iert|\p{Lu}?be\p{L}+|ver\p{L}+|er\p{L}+)(?:t|en))[.;]?$/iu,
    subordinate: /\b(?:wenn|falls|sofern|soweit|der|die|das,|dass|weil|obwohl|solange)\b/i,
  }),
)
