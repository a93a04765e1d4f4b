import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] =>
  checksBetween(['en', en], [language, other]).negations.map(({has}) => has.quote)

test.each([
  [
    'nl',
    'The board decides whether the gate is shut.',
    'Het bestuur beslist of de poort al dan niet gesloten is.',
  ],
  [
    'nl',
    'The board decides whether the gate is shut.',
    'Het bestuur beslist of de poort wel of niet gesloten wordt.',
  ],
  ['nl', 'You must not consider this a complete list.', 'Deze lijst is geenszins volledig.'],
  ['nl', 'The tenant will not make any noise.', 'De huurder onthoudt zich van lawaai.'],
  ['ru', 'The guard checks whether the gate was opened.', 'Сторож проверяет, не были ли ворота открыты.'],
  ['pl', 'The doors require the consent of the owner.', 'Drzwi wymagają wyrażenia na nie zgody właściciela.'],
  ['fr', 'He shuts the gate to keep the dog in.', 'Il ferme le portail pour éviter que le chien ne sorte.'],
  ['et', 'Everyone is protected wherever they live.', 'Igaüks on kaitstud, kus ta ka ei elaks.'],
  ['uk', 'Everyone is protected wherever they live.', 'Кожен захищений, де б він не жив.'],
])('%s: what looks like a negation and denies nothing: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['nl', 'The board shuts the gate.', 'Het bestuur sluit de poort niet.'],
  ['ru', 'The guard opens the gate.', 'Сторож не открывает ворота.'],
  ['pl', 'The owner opens the doors.', 'Właściciel nie otwiera drzwi.'],
  ['et', 'The owner opens the gate.', 'Omanik ei ava väravat.'],
  ['uk', 'The owner opens the gate.', 'Власник не відчиняє ворота.'],
])('%s: what denies is told: %s', (language, en, other) => {
  expect(told(en, language, other)).toHaveLength(1)
})

test.each([
  ['de', 'Der Mieter darf ohne Zustimmung Gäste einladen.'],
  ['es', 'El arrendatario puede invitar a huéspedes sin consentimiento.'],
  ['fr', 'Le locataire peut inviter des hôtes sans accord.'],
  ['it', 'Il conduttore può invitare ospiti senza consenso.'],
  ['pl', 'Najemca może zapraszać gości bez zgody.'],
  ['ru', 'Арендатор может приглашать гостей без согласия.'],
])('%s: what both lack answers no other denial: %s', (language, other) => {
  expect(told('The tenant must not invite guests without consent.', language, other)).toEqual(['not invite'])
})

test.each([
  ['de', 'Der Mieter darf nicht ohne Zustimmung Gäste einladen.'],
  ['de', 'Der Mieter darf nur mit Zustimmung Gäste einladen.'],
  ['es', 'El arrendatario no puede invitar a huéspedes sin consentimiento.'],
  ['fr', "Le locataire ne peut inviter des hôtes qu'avec un accord."],
  ['zh', '未经同意，承租人不得邀请客人。'],
])('%s: a denial besides what both lack is answered: %s', (language, other) => {
  expect(told('The tenant must not invite guests without consent.', language, other)).toEqual([])
})

test.each([
  [
    'fr',
    'The gate stays shut until the toll is paid.',
    "Tant que le péage n'est pas payé, le portail reste fermé.",
  ],
  ['fr', 'The permit is not valid.', 'Le permis est nul.'],
  ['es', 'The permit is not valid.', 'El permiso es nulo.'],
  ['it', 'The permit is not valid.', 'Il permesso è nullo.'],
  ['pt', 'The permit is not valid.', 'A licença é nula.'],
  ['de', 'The permit is not valid.', 'Die Genehmigung ist nichtig.'],
  ['nl', 'The permit is not valid.', 'De vergunning is nietig.'],
])('%s: what is void is not valid, and until is as long as not: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['de', 'You grant us a nonexclusive licence.', 'Sie erteilen uns eine nicht ausschließliche Lizenz.'],
  [
    'de',
    'You will not do anything that harms us.',
    'Sie verpflichten sich, alles zu unterlassen, was uns schadet.',
  ],
  ['zh', 'Ask for correction of data that is inaccurate or incomplete.', '要求更正不准确或不完整数据。'],
  ['cs', 'It scans to see if your words have been leaked.', 'Zjišťuje, zda nedošlo k úniku vašich hesel.'],
  ['es', 'Only your company can use the tool.', 'Solo tu empresa, y nadie más, puede usar la herramienta.'],
  [
    'nl',
    'Everyone has duties to the community in which alone his growth is possible.',
    'Ieder heeft plichten jegens de gemeenschap, zonder welke zijn groei niet mogelijk is.',
  ],
])('%s: what is affirmed in other words: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  [
    'de',
    'We are liable for unauthorized use.',
    'Wir haften nicht für die nicht genehmigte Nutzung.',
    'nicht für',
  ],
  [
    'es',
    'We are responsible for losses from unauthorized use.',
    'No somos responsables de las pérdidas por el uso no autorizado.',
    'No somos',
  ],
])('%s: one word that denies answers one of two: %s', (language, en, other, quote) => {
  expect(told(en, language, other)).toEqual([quote])
})
