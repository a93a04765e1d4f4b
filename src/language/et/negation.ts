import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:mitte (?:ainult|üksnes|hiljem|varem|rohkem|vähem|tingimata)|ei (?:ainult|üksnes)|ilma viivituseta|viivitamata|olenemata|sõltumata|(?:kus|kes|mis|kuhu|millal|kuidas) (?:\\p{L}+ )?(?:ka|iganes) (?:\\p{L}+ )?ei)${edge}`,
  strong: `${from}(?:ei|pole|polnud|mitte|ärge|ilma|ega|ükski)${edge}`,
  weak: `${from}(?:keela\\p{L}*|keeld\\p{L}*|välja arvatud|puudu\\p{L}*|\\p{L}{3,}mata|\\p{L}{3,}matu\\p{L}*|eba\\p{L}{3,}|mitte\\p{L}{3,}|vabasta\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:ei(?! (?:ainult|üksnes|tingimata))|pole)${edge}`,
}
