import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:(?:tidak|bukan|tak) (?:hanya|saja|cuma|sekadar|terbatas|lebih|kurang|lambat)|tanpa membedakan)${edge}`,
  strong: `${from}(?:tidak(?:lah|kah)?|bukan(?:lah|kah)?|jangan(?:lah)?|tanpa|belum|tak|tiada|bukannya)${edge}`,
  weak: `${from}(?:larang\\p{L}*|dilarang|melarang|menolak|ditolak|penolakan|batal|kekurangan|kecuali|selain|gagal|nir\\p{L}{4,})${edge}`,
  reach: 6,
  denies: `${from}(?:jangan(?:lah)?|(?:tidak(?:lah)?|tak) (?!membeda|terbatas|terpisahkan|langsung|berwujud)(?:seorang|seorangpun|ada|boleh|dapat|bisa|akan|harus|perlu|wajib|berlaku|di\\p{L}{4,}|me\\p{L}{4,}|ber\\p{L}{3,}|ter\\p{L}{3,}|ingin|mau|tahu|pernah|mungkin|punya|peduli|suka|lagi|seperti|cukup|percaya)|belum(?: \\p{L}+)?|bukan(?:lah)? (?!hanya|saja|cuma))${edge}`,
  excepts: `${from}(?:tidak|tak|bukan)${edge}[^.;?!]{0,80}?${from}(?:kecuali|selain|melainkan)${edge}`,
}
