/**
 * Signs of names that no language of the alphabet translates: what stands before a person's name, and what stands behind a
 * company's. The forms are those of the company laws of the member states of the EU (Directive (EU) 2017/1132, Annex II), the
 * United Kingdom, Switzerland, Norway and the United States.
 */
const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|M(?=\\.)|Mme|Mlle|Madame|Monsieur|Ma[îi]tre|Sr|Sra|Srta|Señor|Señora|Sig|Signor|Signora|Dott|Avv|Senhor|Senhora|Dhr|Mevr|Mevrouw|Meneer|Hr|Herra|Rouva|Pan|Pana|Pani|Pán|Dl|Dna|Domnul|Doamna'
/** Behind a title these are offices, which are translated. */
const offices =
  'president|präsident|président|presidente|voorzitter|chair|chairman|chairwoman|chairperson|vorsitzende|speaker|secretary|sekretär|secrétaire|secretario|segretario|minister|ministre|ministro|ministra|judge|justice|richter|juge|juez|giudice|chancellor|kanzler|ambassador|botschafter|ambassadeur|director|direktor|directeur|direttore|mayor|bürgermeister|maire|commissioner|kommissar|commissaire|kollege|colleague|collègue|doktor|doctor|professor|rechtsanwalt|notar|notaire|kläger|beklagte|x|y|z'
const forms =
  'Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|GmbH|AG|KG|KGaA|SE|SA|SARL|SAS|BV|NV|SpA|Srl|Oy|Oyj|AB|ApS|ASA|Lda|Kft|Zrt|S\\.A\\.|B\\.V\\.|N\\.V\\.|S\\.p\\.A\\.|S\\.r\\.l\\.|A/S|sp\\. z o\\.o\\.|s\\.r\\.o\\.'
const person = new RegExp(
  String.raw`(?<!\p{L})(?:${titles})\.?\s+(?:\p{Lu}\.\s?)*(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)`,
  'gu',
)
const company = new RegExp(
  String.raw`(?<name>\p{Lu}[\p{L}\p{N}&’'-]+),?\s(?:& Co\.?,?\s)?(?:${forms})(?![\p{L}\p{N}])`,
  'gu',
)
const office = new RegExp(`^(?:${offices})(?!\\p{L})`, 'iu')

/** A name and where it stands. */
export interface SignedName {
  name: string
  kind: 'person' | 'company'
  start: number
  end: number
}

/** Names of a text that a title or the form of a company tells: `Mr Smith`, `Acme Ltd`. */
export function signedNames(text: string): SignedName[] {
  const found: SignedName[] = []
  for (const [kind, expression] of [
    ['person', person],
    ['company', company],
  ] as const) {
    for (const match of text.matchAll(expression)) {
      const name = match.groups!.name!
      if (office.test(name)) continue
      found.push({kind, name, start: match.index, end: match.index + match[0].length})
    }
  }
  return found
}
