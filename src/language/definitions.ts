/** How a language defines terms; each expression has a group `term`, and is compiled when first asked for. */
export type Definitions = () => readonly RegExp[]

/** Quotation marks of all languages. */
const open = '["“„«‹「『]'
const close = '["“”»›」』]'
const term = `${open}\\s?(?<term>[^"“”„«»‹›「」『』\\n]{2,60}?)\\s?${close}`

/**
 * @param verbs what stands behind a term that a sentence defines: `means`
 * @param brackets what stands before one that is defined in brackets: `the`, `hereinafter`
 * @param leads what stands before one that a sentence defines: `on entend par`
 */
export function definitions(verbs: string, brackets: string, leads?: string): Definitions {
  let made: RegExp[] | undefined
  return () => {
    made ??= [
      new RegExp(`${term},?\\s+(?:${verbs})`, 'g'),
      new RegExp(`[(（](?:${brackets})\\s*${term}\\s*[)）]`, 'g'),
      ...(leads === undefined ? [] : [new RegExp(`(?:${leads})\\s+${term}`, 'gi')]),
    ]
    return made
  }
}
