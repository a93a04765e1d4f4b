import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:yalnızca değil|sadece değil|fazla olmamak|az olmamak)${edge}`,
  strong: `${from}(?:değil\\p{L}*|yok(?:tur|tu|sa|ken|muş)?|asla|hiçbir\\p{L}*|hiç|\\p{L}{2,}(?:m[ae]z(?!l[ıi]k)(?:l[ae]r(?:(?:d[ıi]|s[ae]|m[ıi]ş|k[ae]n)\\p{L}{0,3})?|s[ıi]n\\p{L}*|s[ae]\\p{L}{0,4}|d[ıi]\\p{L}*|k[ae]n|m[ıi]ş\\p{L}*)?|m[ae]ks[ıi]z[ıi]n|m[ıi]y[ae](?:c[ae][kğ]|n|r[ae]k|l[ıi]m)\\p{L}*|m[ae]d[ıi]\\p{L}*|m[ıiuü]yor\\p{L}*|m[ae]y[ae](?:c[ae][kğ]|n|r[ae]k)\\p{L}*|m[ae]m[ıi]ş\\p{L}*|m[ae]d[ae]n|m[ae]y[ae]bil\\p{L}+|m[ae]y[ıi]n(?:[ıi]z)?|m[ae]m[ae](?:l[ıi]|s[ıi]|l[ae]r|k)\\p{L}*|m[ae]m[ae](?:n|n[ıi]z|m[ıi]z)(?:d[ıi]r)?)|\\p{L}{3,}(?:m[ae]m|m[ae]y[ıi]z|m[ae]s[ıi]nl[ae]r))${edge}`,
  weak: `${from}(?:\\p{L}{2,}m[ae]s[ae](?:n|k|m|l[ae]r|n[ıi]z)?|\\p{L}{3,}s[ıiuü]z(?:d[ıiuü]r)?|yasak\\p{L}*|red(?:d|det)\\p{L}*|hariç|dışında|muaf\\p{L}*|sakın|\\p{L}{2,}m[ae](?=["'“”’»)]*(?:[.,;:!?]|$)))${edge}`,
  excepts: `${from}(?:başka|dışında|hariç)${edge}[^.;!?]{0,80}?${from}(?:\\p{L}+m[ae]z\\p{L}*|\\p{L}+m[ae]d[ıi]\\p{L}*|yok\\p{L}*|değil\\p{L}*)${edge}`,
  reach: 6,
  denies: `${from}(?:(?!namaz|kaçınılmaz|vazgeçilmez|dayanılmaz|ayrılmaz|sönmez|gerekmez|gözetilmez)\\p{L}{3,}(?:m[ae]z(?:l[ae]r)?|m[ae]y[ae]c[ae]k(?:t[ıi]r|l[ae]r(?:d[ıi]r)?)?|m[ae]m[ae]l[ıi](?:d[ıi]r)?)|(?!namaz)\\p{L}{2,}(?:m[ae]d[ıi](?:l[ae]r|m|k|n[ıi]z)?|m[ıiuü]yor(?:du|l[ae]r|um|uz|sun|sunuz)?|m[ae]m[ıi]ş(?:t[ıi]r?)?|m[ae]y[ae]c[ae](?:k|ğ[ıi]m|ğ[ıi]z|kl[ae]r|kt[ıi]))|değil(?:dir|di|im|iz)?|yok(?:tur|tu)?)(?=\\s*(?:[.;,:!)"”'’]|$))`,
}
