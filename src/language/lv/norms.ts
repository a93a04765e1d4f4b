import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:nav (?:jā\\p{L}+|pienākum\\p{L}+|obligāt\\p{L}+|vajadzīg\\p{L}+|nepieciešam\\p{L}+)|nepiemēro|atbrīvot\\p{L}* no)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:nedrīkst|nevar|nav (?:atļaut\\p{L}+|tiesīg\\p{L}+|tiesību)|(?:ir )?aizliegt\\p{L}*|aizliegums)${edge}`,
      ],
      ['recommendation', `${from}(?:būtu jā\\p{L}+|vajadzētu|ieteicam\\p{L}+|iesaka)${edge}`],
      [
        'obligation',
        `${from}(?:(?:ir |būs )?jā(?!n[iī]s|ņ)\\p{L}{3,}|ir (?:pienākums|obligāt\\p{L}+)|pienākums ir|uzliek par pienākumu)${edge}`,
      ],
      [
        'permission',
        `${from}(?:drīkst|var|varat|varam|(?:ir|būs) (?:\\p{L}+ ){0,2}?(?:tiesības|tiesīg\\p{L}+|atļaut\\p{L}+|pilnvarot\\p{L}+))${edge}`,
      ],
      ['possibility', `${from}(?:varētu|iespēj\\p{L}*|ļauj|atļauj)${edge}`],
    ],
    imposes: /pienākum|obligāt/iu,
    confers: /ties|pilnvar/iu,
    restricts: /(?<!\p{L})(?:tikai|vienīgi)(?!\p{L})/iu,
    either: /^(?:ir |būs )?jā/iu,
    definition: /nozīmē|ir saprotam|uzskata par/iu,
    subordinate: /(?<!\p{L})(?:ja|kad|kur\p{L}+|ka|kas|lai)(?!\p{L})/iu,
  }),
)
