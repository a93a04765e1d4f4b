import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:όχι μόνο|δεν (?:υπερβαίν\\p{L}+)|ανεξάρτητα|μη κερδοσκοπικ\\p{L}+)${edge}`,
  strong: `${from}(?:δεν|δε|μη|μην|όχι|ουδείς|κανένας|κανείς|καμία|κανένα|τίποτα|ποτέ|χωρίς|ούτε)${edge}`,
  weak: `${from}(?:απαγορ\\p{L}*|αρνεί\\p{L}*|άρνησ\\p{L}*|πλην|εκτός|έλλειψ\\p{L}*|απαλλ\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:(?:δεν|δε) (?!υπερβαίν)\\p{L}+|ουδείς)${edge}`,
  excepts: `${from}(?:δεν|δε|κανείς|κανένας|καμία|ουδείς|τίποτα)${edge}[^.;!]{0,80}?${from}(?:παρά|εκτός|πλην|πέρα|αν όχι)${edge}`,
}
