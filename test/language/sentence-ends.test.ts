import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'

/** Marks that end a sentence, script by script (Unicode's Sentence_Terminal); the sentences are our own. */
test.each([
  ['hi', 'यह द्वार है। वह दीवार है।', 2],
  ['sa', 'एतत् द्वारम्॥ सा भित्तिः॥', 2],
  ['bn', '১। এটি দরজা। ওটি দেয়াল।', 2],
  ['ne', 'यो ढोका हो। त्यो पर्खाल हो।', 2],
  ['ur', 'یہ دروازہ ہے۔ کیا وہ دیوار ہے؟ ہاں۔', 3],
  ['ar', 'هل هذا باب؟ نعم، هو باب.', 2],
  ['fa', 'آیا این در است؟ بله.', 2],
  ['el', 'Είναι πόρτα; Ναι. Είναι τοίχος.', 3],
  ['hy', 'Սա դուռ է։ Դա պատ է։', 2],
  ['am', 'ይህ በር ነው። ያ ግድግዳ ነው።', 2],
  ['my', 'ဤသည်တံခါးဖြစ်သည်။ထိုအရာနံရံဖြစ်သည်။', 2],
  ['km', 'នេះជាទ្វារ។ នោះជាជញ្ជាំង។', 2],
] as const)('sentences of %s end at their marks', (tag, text, count) => {
  expect(languageOf(tag).sentences(text)).toHaveLength(2 * count)
})

test('a semicolon ends no sentence but in Greek', () => {
  for (const tag of ['en', 'de', 'ru']) expect(languageOf(tag).sentences('Ja; Nein. Ja.')).toHaveLength(4)
})
