import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        "n['’](?:est|sont|était|étaient|es|êtes) pas (?:tenue?s?|obligée?s?)|ne (?:suis|sommes) pas (?:tenue?s?|obligée?s?)|dispensée?s? de|ne s['’]appliquent? pas|n['’](?:ai|as|a|avons|avez|ont) pas (?:à|besoin|(?:l['’]|d['’])obligation)|n['’](?:est|était|sera) pas (?:nécessaire|obligatoire|indispensable)|n['’]incombe pas",
      ],
      [
        'prohibition',
        "\\b(?:ne |n['’])(?:peux|peut|pouvons|pouvez|peuvent|pourrai|pourras|pourra|pourrons|pourrez|pourront|dois|doit|devons|devez|doivent|devrai|devras|devra|devrons|devrez|devront|saurait|sauraient|saurais|saurions|sauriez)\\b",
      ],
      [
        'prohibition',
        '\\b(?:est|sont|demeure|sera|seront) (?:strictement )?(?:interdite?s?|prohibée?s?|défendue?s?)|\\binterdiction\\b|\\binterdit de\\b|\\binterdisent?\\b',
      ],
      [
        'prohibition',
        "\\bn['’](?:est|sont|es|êtes) pas (?:autorisée?s?|habilitée?s?)|\\bne (?:suis|sommes) pas autorisée?s?",
      ],
      ['prohibition', "\\b(?:nul|aucune?)\\b(?: [\\p{L}’'-]+){0,6}? ne (?:peut|peuvent|doit|pourra)\\b"],
      [
        'obligation',
        "\\b(?:dois|doit|devons|devez|doivent|devrai|devras|devra|devrons|devrez|devront|(?:suis|es|est|sommes|êtes|sont|sera|serez|seront) (?:tenue?s?|obligée?s?)|il faut|il est (?:nécessaire|obligatoire|indispensable)|incombe|est chargée?|sont chargée?s|(?:ai|as|a|avons|avez|ont) (?:l['’]|pour )obligation|(?:ai|as|a|avons|avez|ont) le devoir de|s['’]impose)(?=[^\\p{L}]|$)",
      ],
      [
        'recommendation',
        "\\b(?:devrais|devrait|devrions|devriez|devraient|il convient|(?:il est|il n['’]est pas|est|sont) (?:(?:vivement|fortement) )?(?:recommandée?s?|souhaitables?|conseillée?s?)|(?:es|est|sommes|êtes|sont) (?:invitée?s?|encouragée?s?))(?=[^\\p{L}]|$)",
      ],
      [
        'permission',
        '\\b(?:peux|peut|pouvons|pouvez|peuvent|pourrai|pourras|pourra|pourrons|pourrez|pourront|(?:suis|es|est|sommes|êtes|sont) (?:autorisée?s?|habilitée?s?)|(?:ai|as|a|avons|avez|ont) le droit|(?:suis|es|est|sommes|êtes|sont) libres? de|il est (?:permis|loisible)|a la faculté|ont la faculté)(?=[^\\p{L}]|$)',
      ],
      [
        'possibility',
        '(?<!\\p{L})(?:pourrais|pourrait|pourrions|pourriez|pourraient|possib\\p{L}*|éventuel\\p{L}*|permet\\p{L}*|autoris\\p{L}*)',
      ],
    ],
    opposing: 'in|im|il',
    imposes: /tenu|oblig|incombe/iu,
    confers: /droit|habilit|libre/iu,
    either: /^(?:doi|dev(?:ons|ez|r(?:ai|as?|ons|ez|ont))$)/iu,
    restricts:
      /(?<!\p{L})(?:(?:ne |n['’])[^.;:]{1,80}? (?:que |qu['’])|seulement|uniquement|exclusivement|sauf)/iu,
    definition: /\b(?:on entend par|s['’]entend|désigne|désignent|signifie|est défini)/i,
    report:
      /^(?:(?:il|elle|on|nous|ils|elles|le|la|les|l['’]|ce|cette)[^.;,]{0,60}? )?(?:a|ont|avons) (?:également |déjà |\p{L}+ment )*(?<verb>\p{L}+(?:é|i|u|is|it|ert))e?s?(?=[^\p{L}]|$)/iu,
    subordinate: /\b(?:si|lorsqu|quand|qui|dont|où|que|afin|pour|sauf|tant que)(?!\p{L})/iu,
  }),
)
