import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:δεν (?:υποχρεού\\p{L}+|οφείλ\\p{L}+|απαιτεί\\p{L}+|χρειάζ\\p{L}+|εφαρμόζ\\p{L}+|(?:είναι|είστε|είμαι|είσαι|είμαστε) υποχρεωμέν\\p{L}+|έχ(?:ει|ουν|ετε|εις) (?:την )?υποχρέωση)|απαλλάσσ\\p{L}+)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:δεν (?:μπορεί|μπορείς|μπορούμε|μπορείτε|μπορούν|επιτρέπ\\p{L}+|δικαιού\\p{L}+|πρέπει)|απαγορεύ\\p{L}+|απαγόρευσ\\p{L}+)${edge}`,
      ],
      ['recommendation', `${from}(?:θα έπρεπε|συνιστάται|καλό είναι|είναι σκόπιμο)${edge}`],
      [
        'obligation',
        `${from}(?:πρέπει|οφείλ\\p{L}+|υποχρεού\\p{L}+|(?:είναι|είστε|είσαι) υποχρεωμέν\\p{L}+|απαιτείται|έχ(?:ει|ουν|ετε|εις) (?:την )?υποχρέωση)${edge}`,
      ],
      [
        'permission',
        `${from}(?:μπορώ|μπορείς|μπορεί|μπορούμε|μπορείτε|μπορούν|δικαιού\\p{L}+|επιτρέπ\\p{L}+|έχ(?:ω|εις|ει|ουμε|ετε|ουν) (?:το )?δικαίωμα|δύνα\\p{L}+)${edge}`,
      ],
      ['possibility', `${from}(?:θα μπορούσ\\p{L}+|δυνατ\\p{L}*|ενδέχ\\p{L}*|ίσως)${edge}`],
    ],
    confers: /δικα/iu,
    restricts: /μόνο/iu,
    either: /πρέπει|^οφείλ/iu,
    definition: /σημαίνει|νοείται/iu,
    subordinate: /αν|εάν|όταν|που|ότι/iu,
  }),
)
