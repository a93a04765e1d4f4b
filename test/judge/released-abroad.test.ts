import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'

/** What the rule says of one clause in English and in another language. */
async function told(en: string, language: string, other: string): Promise<string[]> {
  const texts = [sourceOf(`1. ${en}\n2. End.\n`, 'en.txt', {language: 'en'})]
  texts.push(sourceOf(`1. ${other}\n2. End.\n`, `${language}.txt`, {language}))
  const {report} = await compare(texts)
  return report.findings.filter(({rule}) => rule === 'modality-mismatch').map(({message}) => message)
}

/** What may not be done is no leave to leave it: `may not` / `muss nicht`. */
test.each([
  ['The tenant may not lock the gate.', 'de', 'Der Mieter muss das Tor nicht abschließen.'],
  [
    'If the gate cannot be mended, it shall be sold.',
    'pl',
    'Jeżeli brama nie musi zostać naprawiona, zostanie sprzedana.',
  ],
  ['The tenant may not lock the gate.', 'fr', "Le locataire n'est pas tenu de fermer la porte."],
  ['The tenant need not lock the gate.', 'fr', 'Le locataire ne peut fermer la porte.'],
])('%s / %s: %s is told', async (en, language, other) => {
  expect(await told(en, language, other)).toHaveLength(1)
})

test.each([
  ['The tenant need not lock the gate.', 'de', 'Der Mieter muss das Tor nicht abschließen.'],
  ['No term will be waived.', 'ko', '어떠한 조건도 면제되지 않으며 그대로이다.'],
  ['This Act shall not apply to boats.', 'de', 'Dieses Gesetz gilt nicht für Boote.'],
  ['This Act shall not apply to boats.', 'fr', 'La présente loi ne s’applique pas aux bateaux.'],
  ['This Act shall not apply to boats.', 'ja', 'この法律は、船舶に適用しない。'],
  ['No distinction shall be made.', 'de', 'Es soll kein Unterschied gemacht werden.'],
])('%s / %s: %s is not', async (en, language, other) => {
  expect(await told(en, language, other)).toEqual([])
})
