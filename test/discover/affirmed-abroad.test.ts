import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

function told(en: string, language: string, other: string): string[] {
  const {negations, norms, lacks} = checksBetween(['en', en], [language, other])
  return [
    ...negations.map(({has}) => has.quote),
    ...norms.map(({a, b}) => `${a?.quote ?? '–'} | ${b?.quote ?? '–'}`),
    ...lacks.map(({text}) => text),
  ]
}

test.each([
  ['Remember to close the gate.', 'fr', 'N’oubliez pas de fermer le portail.'],
  ['Do not forget to close the gate.', 'de', 'Denken Sie daran, das Tor zu schließen.'],
  ['The two gates are not the same.', 'ja', '二つの門は異なる。'],
  ['It does not matter who closes the gate.', 'fr', 'Peu importe qui ferme le portail.'],
  ['Every garden is different.', 'zh', '每个花园都不尽相同。'],
  ['We removed the unacceptable fence.', 'id', 'Kami membongkar pagar yang tidak dapat diterima.'],
  [
    'The guard asks whether it is worth closing the gate.',
    'pl',
    'Strażnik pyta, czy nie warto zamknąć bramy.',
  ],
  ['The meeting may be held in the garden.', 'he', 'הפגישה יכולה להיערך באופן לא מקוון בגן.'],
  ['It is fine to close the gate.', 'pt', 'Não há problema em fechar o portão.'],
  ['These are the fences that are unacceptable.', 'zh', '这些是不能接受的栅栏。'],
  ['Not always.', 'fr', 'Pas toujours.'],
])('%s / %s: %s: what another language affirms is not told', (en, language, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['The gate is not open.', 'ja', '門は開いて無い。'],
  ['The guard did not find the key.', 'ko', '경비원은 열쇠를 찾지 못했습니다.'],
  ['The guard did not receive the key.', 'fa', 'نگهبان کلید را دریافت نکرد.'],
  ['We do not have the key.', 'bg', 'Ние нямаме ключа.'],
  ['You shouldn’t have to close the gate.', 'nl', 'U hoeft de poort niet te sluiten.'],
  [
    'The guard doesn’t necessarily have to close the gate.',
    'ko',
    '경비원이 반드시 문을 닫을 필요는 없습니다.',
  ],
  ['You don’t need to close the gate either.', 'es', 'Tampoco tienes que cerrar la puerta.'],
  ['You are not obliged to close it.', 'de', 'In diesem Fall sind Sie nicht verpflichtet, es zu schließen.'],
  ['You are not obliged to close it.', 'de', 'Dazu sind Sie nicht verpflichtet.'],
  ['You may not even want a gate.', 'tr', 'Bir kapı bile istemeyebilirsiniz.'],
  ['The guards are responsible for the gate.', 'hu', 'Az őrök felelősek a kapuért.'],
  ['The guard responded to the call.', 'zh', '守卫回应了呼叫。'],
])('%s / %s: %s: both deny, release or oblige', (en, language, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  [
    'Maintaining a garden takes more than seeds.',
    'de',
    'Einen Garten zu pflegen erfordert mehr als nur Samen.',
  ],
  ['Maintaining a garden takes more than seeds.', 'nl', 'Voor een tuin is meer dan alleen zaad nodig.'],
  ['These are a few of the gardens.', 'be', 'Гэта толькі некалькі садоў.'],
  ['The gate opens once.', 'ja', '門は一度だけ開く。'],
  ['Then the gate opens.', 'ru', 'И только потом открываются ворота.'],
])('%s / %s: %s: nothing is restricted', (en, language, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  ['Never open the gate to a stranger.', 'de', 'Never open the gate to a stranger.'],
  [
    'The rule is: Don’t repeat yourself, as they say.',
    'de',
    'Die Regel heißt, wie man sagt: Don’t repeat yourself.',
  ],
  [
    'When "Show only active gates" is ticked, the others are hidden.',
    'ja',
    '"Show only active gates" を選ぶと、他の門は隠される。',
  ],
  ['The guard must close the gate.', 'fr', 'Le panneau dit : the guard must close the gate.'],
])('%s / %s: %s: what was left as it is was not lost', (en, language, other) => {
  expect(told(en, language, other)).toEqual([])
})

test.each([
  [
    'For the avoidance of doubt, this section replaces your duties.',
    'fr',
    'Afin d’éviter tout doute, le présent article ne remplace pas vos obligations.',
    'ne remplace',
  ],
  [
    'The rights in the list are rights of the owner.',
    'fr',
    'Les droits de la liste ne relèvent ni du propriétaire ni de son voisin.',
    'ne relèvent',
  ],
  [
    'You may include the key of the gate.',
    'it',
    'Devi includere la chiave del cancello.',
    'may include | Devi includere',
  ],
  [
    'If the gate cannot be mended, it may be removed.',
    'de',
    'Falls das Tor nicht reparabel ist, soll es entfernt werden.',
    'may be | soll es',
  ],
  [
    'The gate is green. The guard is a party to the contract. It may rain.',
    'de',
    'Das Tor ist nicht grün. Der Wächter ist keine Vertragspartei. Es mag regnen.',
    'nicht grün',
  ],
  [
    'Do not paint the gate. The guard may open the gate.',
    'fr',
    'Ne peignez pas le portail. Le gardien ne peut pas ouvrir le portail.',
    'ne peut',
  ],
])('%s / %s: %s: what was lost is told', (en, language, other, found) => {
  expect(told(en, language, other)).toContain(found)
})
