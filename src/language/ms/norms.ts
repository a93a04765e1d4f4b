import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

const no = '(?:tidak|tak|tidaklah)'

/**
 * Modal expressions as the acts of Malaysia have them, which stand in Malay and in English: `hendaklah` is "shall", `boleh` "may" (Interpretation
 * Acts 1948 and 1967); `harus` and `perlu` oblige and advise alike.
 */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:${no} (?:perlu|wajib|diwajibkan|dikehendaki|terpakai|berkewajipan)|dikecualikan|dibebaskan)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:dilarang|jangan(?:lah)?|${no} (?:boleh|dapat|dibenarkan|diizinkan|berhak|berkuasa|sepatutnya|seharusnya)|hendaklah tidak|larangan|melarang)${edge}`,
      ],
      ['recommendation', `${from}(?:sepatutnya|seharusnya|sebaiknya|patut|disarankan|digalakkan)${edge}`],
      [
        'obligation',
        `${from}(?:hendaklah|mesti(?:lah)?|wajib(?:lah)?|harus(?:lah)?|perlu(?:lah)?|diwajibkan|dikehendaki|bertanggungjawab|berkewajipan|terpaksa)${edge}`,
      ],
      [
        'permission',
        `${from}(?:boleh(?:lah)?(?! diterima(?!\\p{L}))|berhak|berkuasa|dibenarkan|diizinkan|(?:mempunyai|memiliki) hak)${edge}`,
      ],
      ['possibility', `${from}(?:mungkin|barangkali|kemungkinan|dapat|mampu|berupaya|membolehkan)${edge}`],
    ],
    confers: /hak|kuasa/iu,
    either: /^(?:harus|perlu)/iu,
    restricts: /(?<!\p{L})(?:hanya|sahaja|semata)(?!\p{L})/iu,
    definition: /(?<!\p{L})(?:ertinya|bermakna|ditakrifkan|termasuklah)(?!\p{L})/iu,
    subordinate: /(?<!\p{L})(?:jika|sekiranya|apabila|kalau|yang|bahawa|ketika)(?!\p{L})/iu,
  }),
)
