import {edge, from, type NegationLexicon} from '../negation.ts'

/** `non … mai`, `non … nessuno` deny once: the second negative only agrees with the first. */
export const negation: NegationLexicon = {
  neutral: `${from}non (?:solo|soltanto|solamente|più di|meno di|oltre|inferior[ei]|superior[ei]|appena|ostante)${edge}|${from}nonostante${edge}|${from}senza (?:(?:alcun|ombra di) )?dubbio${edge}|${from}senza (?:\\p{L}+ )?(?:indugio|ritardo|ritardi|pregiudizio|eccezion[ei]|limitazion[ei])${edge}`,
  strong: `${from}(?:non|mai|nessun[oa]?|niente|nulla|senza|né|neanche|neppure|nemmeno)${edge}`,
  weak: `${from}(?:viet\\p{L}*|proib\\p{L}*|esclu\\p{L}*|salvo|eccetto|tranne|mancan\\p{L}*|assenz\\p{L}*|priv[oaie]${edge}|evit\\p{L}*|esent\\p{L}*|rifiut\\p{L}*|neg(?:a|are|ato|ata|ano)${edge}|in\\p{L}{4,}[bi]ile|im\\p{L}{3,}[bi]ile|divieto|null[oie]${edge})`,
  excepts: `${from}(?:non|nessun\\p{L}*|nulla|niente|mai)${edge}[^.;!?]{0,80}?${from}(?:se non|salvo|eccetto|tranne)${edge}`,
  reach: 6,
  forbids: /^(?:non|mai)\s+(?!dimentic|esit)/iu,
  denies: `${from}non (?!sol[oi]|soltanto|solamente|necessariamente|appena|oltre|più|meno|\\p{L}+(?:bil[ei]|[aiu]t[oaei]|iv[oaei]|[ae]nt[ei]|al[ei]|ari[oaei]?|[aei]re)${edge})|${from}(?:nessun[oa]?|mai)${edge}`,
}
