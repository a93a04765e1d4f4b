import {once} from '../../once.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions: Kachru, Hindi (London Oriental and African Language Library 12, 2006), chapters 5 and 8. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `(?<![\\p{L}\\p{M}])(?:(?:आवश्यक|अनिवार्य|बाध्य|ज़रूरी|जरूरी) नहीं|लागू नहीं|छूट)(?![\\p{L}\\p{M}])`,
      ],
      [
        'prohibition',
        `(?<![\\p{L}\\p{M}])(?:नहीं (?:कर )?सक\\p{L}+|\\p{L}+ नहीं सक\\p{L}+|निषिद्ध|वर्जित|प्रतिबंधित|मना है|नहीं करना चाहिए)(?![\\p{L}\\p{M}])`,
      ],
      ['recommendation', `(?<![\\p{L}\\p{M}])(?:चाहिए|सिफ़ारिश|अनुशंसित|उचित है)(?![\\p{L}\\p{M}])`],
      [
        'obligation',
        `(?<![\\p{L}\\p{M}])(?:(?:अनिवार्य|बाध्य|आवश्यक|ज़रूरी|जरूरी)|(?:ना|नी|ने) (?:होगा|होगी|होंगे|पड़ेगा|पड़ेगी)|\\p{L}*(?:ना|नी|ने)[\\s]+(?:होगा|होगी|होंगे|पड़ेगा))(?![\\p{L}\\p{M}])`,
      ],
      [
        'permission',
        `(?<![\\p{L}\\p{M}])(?:सकता|सकती|सकते|अधिकार है|हकदार|अनुमति है|सकेगा|सकेगी|सकेंगे)(?![\\p{L}\\p{M}])`,
      ],
      ['possibility', `(?<![\\p{L}\\p{M}])(?:संभव|शायद|संभवतः|अनुमति)(?![\\p{L}\\p{M}])`],
    ],
    definition: /से अभिप्रेत|का अर्थ/iu,
    subordinate: /यदि|जब|जो|कि/iu,
  }),
)
