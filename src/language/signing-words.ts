/**
 * How a line begins that says where and when a text was signed, as acts of the European Union have it (Interinstitutional
 * style guide, 2.1), and beside it what other laws print.
 */
export const signingWords: readonly string[] = [
  ...['done', 'given', 'signed', 'fait', 'geschehen', 'ausgefertigt', 'hecho', 'dado', 'fatto', 'feito'],
  ...['gedaan', 'udfærdiget', 'utfärdat', 'utfärdad', 'tehty', 'sporządzono', 'kelt', 'întocmit'],
  ...['съставено', 'έγινε', 'sastavljeno', 'priimta', 'magħmul', 'arna dhéanamh'],
]
