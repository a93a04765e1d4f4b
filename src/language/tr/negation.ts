import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compiled by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:yalnızca değil|sadece değil|fazla olmamak|az olmamak)${edge}`,
  strong: `${from}(?:değil\\p{L}*|yok|yoktur|asla|hiçbir|hiç|\\p{L}{2,}(?:maz|mez|mazlar|mezler|madı|medi|mıyor|miyor|muyor|müyor|mayacak|meyecek|mamıştır|memiştir)|\\p{L}{2,}(?:ma|me)den)${edge}`,
  weak: `${from}(?:\\p{L}{3,}s[ıiuü]z(?:d[ıiuü]r)?|yasak\\p{L}*|red(?:d|det)\\p{L}*|hariç|dışında|muaf\\p{L}*)${edge}`,
  reach: 6,
}
