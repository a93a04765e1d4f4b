import {edge, from, type NegationLexicon} from '../negation.ts'
import {inBothScripts as both} from './both-scripts.ts'

/** Words that deny, by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}${both('(?:ne (?:samo|kasnije|pre|više|manje|nužno)|bez (?:\\p{L}+ )?(?:odlaganja|izuzetka|ograničenja)|bez obzira|neposredn\\p{L}+|nezavisn\\p{L}+)')}${edge}`,
  strong: `${from}${both('(?:ne|nije|nisu|nisam|nisi|nismo|niste|nema|nemaju|nemate|neće|nemoj\\p{L}*|niko|nikog\\p{L}*|nikom\\p{L}*|ništa|ničega|nikad|nikada|nigde|nikakv\\p{L}+|nijed\\p{L}+|niti|ni|bez)')}${edge}`,
  weak: `${from}${both('(?:ne\\p{L}{4,}|zabran\\p{L}*|odbi\\p{L}*|osim|izuze\\p{L}*|isključ\\p{L}*|oslobođ\\p{L}*|liš\\p{L}*|samovolj\\p{L}*|protivprav\\p{L}*)')}${edge}`,
  reach: 6,
  denies: `${from}${both('(?:ne (?!samo|kasnije|pre|više|manje|nužno)\\p{L}+|nije|nisu|nema|nemaju|neće|niko|nikad|nikada|nijed\\p{L}+)')}${edge}`,
}
