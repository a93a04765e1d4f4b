import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        "n['’](?:est|sont|était|étaient) pas (?:tenue?s?|obligée?s?)|dispensée?s? de|ne s['’]appliquent? pas|n['’](?:a|ont) pas (?:à|besoin)",
      ],
      [
        'prohibition',
        "\\b(?:ne |n['’])(?:peut|peuvent|pourra|pourront|doit|doivent|devra|devront|saurait|sauraient)\\b",
      ],
      [
        'prohibition',
        '\\b(?:est|sont|demeure|sera|seront) (?:strictement )?(?:interdite?s?|prohibée?s?|défendue?s?)|\\binterdiction\\b|\\binterdit de\\b|\\binterdisent?\\b',
      ],
      ['prohibition', "\\b(?:nul|aucune?)\\b(?: [\\p{L}’'-]+){0,6}? ne (?:peut|peuvent|doit|pourra)\\b"],
      [
        'obligation',
        "\\b(?:doit|doivent|devra|devront|est tenue?s?|sont tenue?s?|est obligée?|sont obligée?s|il faut|il est (?:nécessaire|obligatoire|indispensable)|incombe|est chargée?|sont chargée?s|a l['’]obligation|ont l['’]obligation|s['’]impose)(?=[^\\p{L}]|$)",
      ],
      [
        'recommendation',
        '\\b(?:devrait|devraient|il convient|il est (?:recommandé|souhaitable|conseillé)|(?:est|sont) (?:invitée?s?|encouragée?s?))(?=[^\\p{L}]|$)',
      ],
      [
        'permission',
        '\\b(?:peut|peuvent|pourra|pourront|est autorisée?|sont autorisée?s|a le droit|ont le droit|est habilitée?|sont habilitée?s|il est (?:permis|loisible)|a la faculté|ont la faculté)(?=[^\\p{L}]|$)',
      ],
      [
        'possibility',
        '\\b(?:pourrait|pourraient|possib\\p{L}*|éventuel\\p{L}*|permet\\p{L}*|autoris\\p{L}*)',
      ],
    ],
    definition: /\b(?:on entend par|s['’]entend|désigne|désignent|signifie|est défini)/i,
    report:
      /^(?:(?:il|elle|on|nous|ils|elles|le|la|les|l['’]|ce|cette)[^.;,]{0,60}? )?(?:a|ont|avons) (?:également |déjà |\p{L}+ment )*(?<verb>\p{L}+(?:é|i|u|is|it|ert))e?s?(?=[^\p{L}]|$)/iu,
    subordinate: /\b(?:si|lorsqu|quand|qui|dont|où|que|afin|pour|sauf|tant que)\b/i,
  }),
)
