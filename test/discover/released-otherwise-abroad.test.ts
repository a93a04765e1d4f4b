import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (text: string, language: string, said: string): number =>
  checksBetween(['en', text], [language, said]).norms.length

test.each([
  ['cs', 'You no longer need to pass the key.', 'Již nemusíte předávat klíč.'],
  ['id', 'You may not need to pay.', 'Anda mungkin tidak perlu membayar.'],
  ['tr', 'You are under no obligation to accept it.', 'Kabul etme yükümlülüğünüz yoktur.'],
  ['el', 'You are under no obligation to accept it.', 'Δεν είστε υποχρεωμένοι να το αποδεχτείτε.'],
  ['hu', 'He does not have to be a lawyer.', 'Nem feltétlen szükséges, hogy jogász legyen.'],
  ['ar', 'You do not have to pay.', 'لا يتعين عليك الدفع.'],
])('%s: who is released: %s', (language, text, said) => {
  expect(told(text, language, said)).toBe(0)
})

test.each([
  ['cs', 'You need to pass the key.', 'Již nemusíte předávat klíč.'],
  ['tr', 'You must accept it.', 'Kabul etme yükümlülüğünüz yoktur.'],
])('%s: who is bound and who is not: %s', (language, text, said) => {
  expect(told(text, language, said)).toBe(1)
})
