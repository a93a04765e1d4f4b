/** The number of a document: who issued it, in which year, and its number there. */
export interface DocumentNumber {
  issuer: string[]
  year: number
  number: number
  start: number
  end: number
}

const western =
  /(?<issuer>\p{Lu}[\p{L}’'-]*(?:[ \t]+\p{Lu}[\p{L}’'-]*)?)[ \t]*[[〔(（【]\s*(?<year>\d{4})\s*[\]〕)）】][ \t]*(?:Document[ \t]*)?(?:No\.?|Nr\.?|n[°º])?[ \t]*(?<number>\d+)/gu
const chinese =
  /(?<issuer>\p{Script=Han}{1,8})[[〔(（【]\s*(?<year>\d{4})\s*[\]〕)）】](?:第)?(?<number>\d+)号/gu

/** `State Council [2025] Document No. 11`, `国发〔2025〕11号`. */
export function documentNumbersOf(text: string): DocumentNumber[] {
  return [...text.matchAll(western), ...text.matchAll(chinese)].map((match) => ({
    issuer: match
      .groups!.issuer!.toLowerCase()
      .split(/\s+/)
      .filter((word) => !/^(document|no|the|of)$/.test(word)),
    year: Number(match.groups!.year),
    number: Number(match.groups!.number),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Whether two texts call one document by different names: all but one of issuer, year and number agree. */
export function isContradiction(a: DocumentNumber, b: DocumentNumber): boolean {
  const sameIssuer = a.issuer.some((word) => b.issuer.includes(word))
  const agreements = Number(sameIssuer) + Number(a.year === b.year) + Number(a.number === b.number)
  return agreements === 2
}
