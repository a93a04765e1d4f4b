import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compiled by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:zorunda|zorunlu|yükümlü|mecbur) değil\\p{L}*|gerekmez|uygulanmaz|\\p{L}+(?:mesi|ması) gerekmez|muaf\\p{L}*)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:\\p{L}+(?:amaz|emez|amazlar|emezler|ılamaz|ilemez|ulamaz|ülemez)|yasaktır|yasaklan\\p{L}+|yasak)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:tavsiye edilir|önerilir|\\p{L}+ması uygundur|\\p{L}+mesi uygundur)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:(?:zorunda|zorunlu|yükümlü|mecbur)\\p{L}*|gerekir|gereklidir|şarttır|\\p{L}+(?:malıdır|melidir|malıdırlar|melidirler)(?! önerilir))${edge}`,
      ],
      [
        'permission',
        `${from}(?:\\p{L}+(?:abilir|ebilir)\\p{L}*|yetkilidir|izinlidir|hakkı vardır|hakkına sahiptir|serbesttir|mümkündür)${edge}`,
      ],
      ['possibility', `${from}(?:olası\\p{L}*|muhtemel\\p{L}*|izin ver\\p{L}+|imkân\\p{L}*)${edge}`],
    ],
    confers: /hak/iu,
    restricts: /ancak|sadece|yalnız/iu,
    definition: /ifade eder|anlamına gelir/iu,
    subordinate: /eğer|ise|halinde/iu,
  }),
)
