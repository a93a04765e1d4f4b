import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

const no = '(?:tidak|tak|bukan)'

/**
 * Modal expressions as the guide to drafting sets them apart (Undang-Undang 12/2011, annex II: `wajib`, `harus`, `dapat`,
 * `berhak`, `berwenang`, `dilarang`); compared with a treebank, as `source` of the language says.
 */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:${no} (?:wajib|harus|perlu|usah|diwajibkan|diharuskan|berkewajiban|(?:mempunyai|memiliki) kewajiban|berlaku)|dikecualikan|dibebaskan)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:dilarang|terlarang|jangan(?:lah)?|${no} (?:boleh|dapat|bisa|diperbolehkan|dibolehkan|diizinkan|diperkenankan|berhak|berwenang|mampu)|larangan|melarang)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:sebaiknya|seharusnya|seyogi?anya|semestinya|hendaknya|disarankan|dianjurkan)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:wajib|harus(?:lah)?|mesti|diwajibkan|diharuskan|berkewajiban|(?:mempunyai|memiliki) kewajiban|perlu|terpaksa)${edge}`,
      ],
      [
        'permission',
        `${from}(?:(?<!yang )dapat(?= diterima(?!\\p{L}))|dapat(?! diterima(?!\\p{L}))|boleh|bisa|berhak|berwenang|diperbolehkan|dibolehkan|diizinkan|diperkenankan|(?:mempunyai|memiliki) hak)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:mungkin|barangkali|kemungkinan|memungkinkan|dimungkinkan|mampu|sanggup)${edge}`,
      ],
    ],
    either: /^(?:harus|perlu|mesti)/iu,
    confers: /hak|wenang/iu,
    restricts: /(?<!\p{L})(?:hanya|semata)(?!\p{L})/iu,
    definition: /yang dimaksud dengan|adalah/iu,
    subordinate: /(?<!\p{L})(?:jika|apabila|bila|kalau|yang|bahwa|ketika)(?!\p{L})/iu,
  }),
)
