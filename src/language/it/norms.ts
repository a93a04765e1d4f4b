import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal verbs and set phrases as the Italian guide to drafting has them: Regole e suggerimenti per la redazione dei testi normativi (2007), rule 9. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:non (?:è|sono|sarà|saranno) (?:tenut[oaie]|obbligat[oaie]|necessari[oae])|esent(?:e|i|at[oaie]) da|non si applican?o?|dispensat[oaie] da)${edge}`,
      ],
      [
        'prohibition',
        `${from}non (?:può|possono|potrà|potranno|deve|devono|dovrà|dovranno|è (?:consentit|permess|ammess)[oa]|sono (?:consentit|permess|ammess)[ie])${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:è|sono|resta|restano) (?:vietat|proibit)[oaie]${edge}|${from}(?:vieta(?:no)?|è fatto divieto|divieto di)${edge}|${from}(?:nessun[oa]?|nessun)(?: [\\p{L}’'-]+){0,5}? (?:può|potrà|deve)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:deve|devono|dovrà|dovranno|è tenut[oa]|sono tenut[ie]|è obbligat[oa]|sono obbligat[ie]|ha l['’]obbligo|hanno l['’]obbligo|è fatto obbligo|occorre|bisogna|è (?:necessari[oa]|obbligatori[oa])|spetta a)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:dovrebbe|dovrebbero|è (?:opportuno|consigliabile|raccomandato|auspicabile)|si raccomanda|conviene)${edge}`,
      ],
      [
        'permission',
        `${from}(?:può|possono|potrà|potranno|ha (?:il )?diritto|hanno (?:il )?diritto|ha (?:la )?facoltà|hanno (?:la )?facoltà|è (?:autorizzat|consentit|permess)[oa]|sono (?:autorizzat|consentit|permess)[ie])${edge}`,
      ],
      [
        'possibility',
        `${from}(?:potrebbe|potrebbero|possibil\\p{L}*|eventual\\p{L}*|consent\\p{L}*|permett\\p{L}*|autorizz\\p{L}*)`,
      ],
    ],
    definition:
      /(?:^|[^\p{L}])(?:si intend(?:e|ono)(?: per)?|s['’]intende|ai fini del(?:la|lo|l['’])?|significa|è definit[oa])/iu,
    report:
      /^(?:[^.;,]{0,60}? )?(?:ha|hanno|abbiamo) (?:anche |già |inoltre |\p{L}+mente )*(?<verb>\p{L}+(?:ato|uto|ito|tto|sto|rso|eso))(?=[^\p{L}]|$)/iu,
    subordinate: /(?:^|[^\p{L}])(?:se|quando|che|chi|cui|dove|qualora|salvo|purché|finché)(?=[^\p{L}]|$)/iu,
  }),
)
