import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:(?:tidak|bukan|tak) (?:hanya|sahaja|cuma|sekadar|terhad|lebih|kurang|lewat)|tanpa mengira)${edge}`,
  strong: `${from}(?:tidak(?:lah|kah)?|bukan(?:lah|kah)?|jangan(?:lah)?|tanpa|belum|tak|tiada(?:lah)?|bukannya)${edge}`,
  weak: `${from}(?:larang\\p{L}*|dilarang|melarang|menolak|ditolak|penolakan|batal|kekurangan|kecuali|selain|gagal|enggan|mengelak\\p{L}*|elak\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:jangan(?:lah)?|(?:tidak(?:lah)?|tak) (?!membeza|terhad|langsung)(?:seorang|seorangpun|ada|boleh|dapat|akan|harus|perlu|wajib|dibenarkan|terpakai|di\\p{L}{4,}|me\\p{L}{4,})|tiada (?:sesiapa|seorang))${edge}`,
  excepts: `${from}(?:tidak|tak|bukan|tiada)${edge}[^.;?!]{0,80}?${from}(?:kecuali|selain|melainkan)${edge}`,
}
