import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ne (?:samo|le|zgolj|pozneje|prej|več kot|manj kot|nujno)|ne glede na|brez (?:\\p{L}+ )?(?:odlašanja|izjeme|omejitev|poseganja)|neposredn\\p{L}+|neodvisn\\p{L}+|nekater\\p{L}+|nekaj|nekdo)${edge}`,
  strong: `${from}(?:ne|ni|niso|nisem|nisi|nismo|niste|nima|nimajo|nimate|nihče|nikog\\p{L}*|nikom\\p{L}*|nič|ničesar|nikoli|nikjer|noben\\p{L}+|niti|brez)${edge}`,
  weak: `${from}(?:ne(?!kater|kaj|kdo|kdanj|dav)\\p{L}{4,}|prepove\\p{L}*|razen|izjem\\p{L}*|izključ\\p{L}*|zavrn\\p{L}*|odkl\\p{L}*|oprošč\\p{L}*|oprost\\p{L}*|manjk\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:ne (?!samo|le|zgolj|glede|nujno|pozneje|prej)\\p{L}+|ni|niso|nima|nimajo|nihče|nikoli|noben\\p{L}+)${edge}`,
}
