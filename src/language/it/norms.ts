import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal verbs and set phrases as the Italian guide to drafting has them: Regole e suggerimenti per la redazione dei testi normativi (2007), rule 9. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:non (?:sei|siamo|siete|è|sono|sarà|saranno) (?:tenut[oaie]|obbligat[oaie]|necessari[oae]|obbligatori[oae])|non (?:ho|hai|ha|abbiamo|avete|hanno) (?:l['’]obbligo|(?:il )?dovere|obbligo|obblighi)|non (?:occorr(?:e|ono|erà)|spetta(?:no)? a)|esent(?:e|i|at[oaie]) da|non si applican?o?|dispensat[oaie] da)${edge}`,
      ],
      [
        'prohibition',
        `${from}non (?:posso|puoi|può|possiamo|potete|possono|potr(?:ò|ai|à|emo|ete|anno)|devo|devi|deve|dobbiamo|dovete|devono|dovr(?:ò|ai|à|emo|ete|anno)|bisogna|è (?:consentit|permess|ammess)[oa]|sono (?:consentit|permess|ammess)[ie])${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:è|sono|resta|restano) (?:vietat|proibit)[oaie]${edge}|${from}(?:vieta(?:no)?|si proib(?:isce|iscono)|è fatto divieto|divieto di)${edge}|${from}(?:nessun[oa]?|nessun)(?: [\\p{L}’'-]+){0,5}? (?:può|potrà|deve)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:devo|debbo|devi|deve|dobbiamo|dovete|devono|debbono|dovr(?:ò|ai|à|emo|ete|anno)|(?:sono|sei|è|siamo|siete|sarà|saranno) (?:tenut|obbligat)[oaie]|(?:ho|hai|ha|abbiamo|avete|hanno) (?:l['’]obbligo|il dovere) ?|è fatto obbligo|occorre|bisogna|è (?:necessari[oa]|obbligatori[oa])|spetta a)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:dovrei|dovresti|dovrebbe|dovremmo|dovreste|dovrebbero|è (?:opportuno|consigliabile|raccomandato|auspicabile)|si raccomanda|conviene)${edge}`,
      ],
      [
        'permission',
        `${from}(?:posso|puoi|può|possiamo|potete|possono|potr(?:ò|ai|à|emo|ete|anno)|(?:ho|hai|ha|abbiamo|avete|hanno) (?:(?:il )?diritto|(?:la )?facoltà)|(?:sono|sei|è|siamo|siete) (?:autorizzat|consentit|permess)[oaie]|(?:sono|sei|è|siamo|siete) liber[oaie] di)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:potrei|potresti|potrebbe|potremmo|potreste|potrebbero|possibil\\p{L}*|eventual\\p{L}*|consent\\p{L}*|permett\\p{L}*|autorizz\\p{L}*)`,
      ],
    ],
    opposing: 'in|im|il',
    imposes: /tenut|obblig|dovere/iu,
    either: /^(?:de[vb]|dobb|dov(?:ete|r(?:ò|ai|à|emo|ete|anno))$|è necessari)/iu,
    confers: /diritto|facolt|liber/iu,
    restricts: /\b(?:solo|soltanto|solamente|unicamente|salvo)\b/iu,
    definition:
      /(?:^|[^\p{L}])(?:si intend(?:e|ono)(?: per)?|s['’]intende|ai fini del(?:la|lo|l['’])?|significa|è definit[oa])/iu,
    report:
      /^(?:[^.;,]{0,60}? )?(?:ha|hanno|abbiamo) (?:anche |già |inoltre |\p{L}+mente )*(?<verb>\p{L}+(?:ato|uto|ito|tto|sto|rso|eso))(?=[^\p{L}]|$)/iu,
    subordinate: /(?:^|[^\p{L}])(?:se|quando|che|chi|cui|dove|qualora|salvo|purché|finché)(?=[^\p{L}]|$)/iu,
  }),
)
