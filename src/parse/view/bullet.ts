import {type Folded, part} from './folded.ts'

/** Those of the fonts Symbol and Wingdings have no other character: so they stand in the text of a PDF. */
const ofFonts = '\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf0fc\uf06e\uf06f\uf071\uf02d'
const bullets = `•‣◦▪●○·*–—-∙⁃■□◆◇►▸➢➤✓✔❖${ofFonts}`
const bullet = /^.\s+(?=\S)/

/** The bullet that a text begins with, with the blanks behind it; empty where there is none. */
export const markOf = (text: string): string =>
  text !== '' && bullets.includes(text[0]!) ? (bullet.exec(text)?.[0] ?? '') : ''

/** A paragraph without its first characters. */
export function without<T extends Folded & {bold: number}>(paragraph: T, length: number): T {
  if (length === 0) return paragraph
  return {...paragraph, ...part(paragraph, length), bold: Math.max(0, paragraph.bold - length)}
}
