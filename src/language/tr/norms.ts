import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:zorunda|zorunlu|yükümlü|mecbur) değil\\p{L}*|gerekmez|gerekmiyor|gerek yok\\p{L}*|(?:yükümlülü|zorunlulu)\\p{L}+ (?:yok|bulunma)\\p{L}*|uygulanmaz|\\p{L}+(?:mesi|ması) gerekmez|muaf\\p{L}*)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:\\p{L}+(?:amaz|emez|amazlar|emezler|ılamaz|ilemez|ulamaz|ülemez)|\\p{L}{2,}m[ae]m[ae]l[ıi]\\p{L}*|yasaktır|yasaklan\\p{L}+|yasak)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:tavsiye edilir|önerilir|\\p{L}+ması uygundur|\\p{L}+mesi uygundur)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:(?:zorunda|zorunlu|yükümlü|mecbur)\\p{L}*|gerek(?:ir|iyor|mekte|ti|tiğ|eceğ|en)\\p{L}*|gereklidir|şarttır|\\p{L}{3,}(?:malı|meli)(?:d[ıi]r(?:l[ae]r)?|yd[ıi]\\p{L}*|y[ıi][zm]|s[ıi]n(?:[ıi]z)?)?(?! önerilir))${edge}`,
      ],
      [
        'permission',
        `${from}(?:(?!edilebilir)\\p{L}+(?:abilir|ebilir)\\p{L}*|(?<!kabul )edilebilir\\p{L}*|edilebilir(?! (?:davranış|nitelik|ölçü|düzey|sınır|risk))\\p{L}*|yetkilidir|izinlidir|hakkı vardır|hakkına sahiptir|serbesttir|mümkündür)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:\\p{L}+[ae]bil(?:ec[ae]ğ|en|diğ|di|mek|me|se)\\p{L}*|olası\\p{L}*|muhtemel\\p{L}*|izin ver\\p{L}+|imkân\\p{L}*)${edge}`,
      ],
    ],
    confers: /hak/iu,
    restricts: /ancak|sadece|yalnız/iu,
    either: /m[ae]l[ıi]|^gerek/iu,
    definition: /ifade eder|anlamına gelir/iu,
    subordinate: /eğer|ise|halinde/iu,
  }),
)
