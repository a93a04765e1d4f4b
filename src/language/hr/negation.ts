import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne (?:samo|kasnije|prije|više|manje|nužno)|bez (?:\\p{L}+ )?(?:odgode|odgađanja|iznimke|ograničenja)|bez obzira|neposredn\\p{L}+|neovisn\\p{L}+)${edge}`,
  strong: `${from}(?:ne|nije|nisu|nisam|nisi|nismo|niste|nema|nemaju|nemate|neće|nemoj\\p{L}*|nitko|nikog\\p{L}*|nikom\\p{L}*|ništa|ničega|nikad|nikada|nigdje|nikakv\\p{L}+|nijed\\p{L}+|niti|ni|bez)${edge}`,
  weak: `${from}(?:ne\\p{L}{4,}|zabran\\p{L}*|odbi\\p{L}*|osim|izuze\\p{L}*|isključ\\p{L}*|oslobođ\\p{L}*|liš\\p{L}*|protuprav\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:ne (?!samo|kasnije|prije|više|manje|nužno)\\p{L}+|nije|nisu|nema|nemaju|neće|nitko|nikad|nikada|nijed\\p{L}+)${edge}`,
}
