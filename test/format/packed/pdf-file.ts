/** A text drawn at a place of a page: x, y from the lower left corner, size, text in ASCII. */
export type Draw = readonly [x: number, y: number, size: number, text: string]

/** A PDF of pages, in Helvetica. */
export function pdfFile(...pages: readonly (readonly Draw[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (const [at, page] of pages.entries()) {
    const stream = page
      .map(
        ([x, y, size, text]) => `BT /F ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const list = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${one} 00000 n \n`).join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${list}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

/** Lines of text one below the other. */
export const down = (x: number, y: number, step: number, ...texts: string[]): Draw[] =>
  texts.map((text, at): Draw => [x, y - at * step, 10, text])

const page = (number: number, ...texts: string[]): Draw[] => [
  [72, 800, 9, 'Water Act'],
  ...down(72, 760, 12, ...texts),
  [290, 40, 9, String(number)],
]

/** Three pages with a running head and numbers; two sentences go on over the page. */
export const waterAct = (): ReturnType<typeof pdfFile> =>
  pdfFile(
    page(11, '1. Each agency shall report to the', 'board within 30 days of the end'),
    page(12, 'of the year.', '2. Reports are open to the public', 'from the day on which the board'),
    page(13, 'has met.', '3. Agents shall not be sold.'),
  )
