import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:neprivalo\\p{L}*|netaikom\\p{L}+|nereikia|nereikalauj\\p{L}+|atleidžiam\\p{L}+ nuo|neturi pareigos)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:negal(?:i|ima|ite)|neturi (?:būti|\\p{L}+ti)|(?:yra )?draudžiam\\p{L}*|draudžia|neleidžiam\\p{L}+|neturi teisės)${edge}`,
      ],
      ['permission', `${from}(?:tur(?:i|ite|ime) (?:\\p{L}+ )?teisę)${edge}`],
      ['recommendation', `${from}(?:turėtų|rekomenduojam\\p{L}*|rekomenduoja)${edge}`],
      [
        'obligation',
        `${from}(?:privalo|privalote|privalome|tur(?:i|ite|ime) (?:\\p{L}+ ){0,4}?\\p{L}{2,}ti(?:s)?|(?:yra|bus) (?:privalom\\p{L}+|įpareigot\\p{L}+|būtin\\p{L}+)|įpareigot\\p{L}+|būtina|turi pareigą|reikia)${edge}`,
      ],
      ['permission', `${from}(?:gali|galite|galima|galime|leidžiam\\p{L}+|(?:yra )?įgaliot\\p{L}+)${edge}`],
      ['possibility', `${from}(?:galėtų|galbūt|galim\\p{L}+|leidži\\p{L}*|leisti|leidžia)${edge}`],
    ],
    imposes: /privalom|įpareigot|pareig/iu,
    confers: /teis|įgaliot/iu,
    restricts: /(?<!\p{L})(?:tik|vien|išimtinai)(?!\p{L})/iu,
    either: /^tur/iu,
    definition: /reiškia|suprantam|laikom/iu,
    subordinate: /(?<!\p{L})(?:jei|jeigu|kai|kur\p{L}+|kad)(?!\p{L})/iu,
  }),
)
